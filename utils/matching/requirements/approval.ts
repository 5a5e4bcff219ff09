import { wallClock } from '../../calendar/zoned-time'
import type { Approval, Partner, Site } from '../../consortium/consortium'
import { thresholdOn } from '../../terms/thresholds'
import { dayKey, placeKey } from '../alike-lots'
import { bestAnswer, STATE_OF } from '../best-answer'
import { namedPlaces } from '../presence'
import type { RequirementAnswer, RequirementKind, RequirementOf, RequirementQuestion } from '../requirement-kind'
import { sameDiploma } from '../same-diploma'
import { validityOf } from '../validity'
import type { Reason } from '../verdict'

type Question = RequirementQuestion<RequirementOf<'approval'>>

const answer = (state: RequirementAnswer['state'], key: string, params?: Reason['params']): RequirementAnswer => ({
  state,
  reason: params ? { key: `requirement_approval_${key}`, params } : { key: `requirement_approval_${key}` },
})

/** A diploma's approval counts at the site that has it, where that site is in the lot's territory (CASF R451-2). */
const kind: RequirementKind<RequirementOf<'approval'>> = {
  role: 'settling',
  needsProof: true,
  alike: (lot) => `${placeKey(lot)} ${dayKey(lot)}`,
  label({ diploma, doubt }) {
    const key = doubt === 'alternative' ? 'requirement_approval_or' : 'requirement_approval'
    return diploma ? { key: `${key}_for`, params: { diploma } } : { key }
  },
  meet(question) {
    const { requirement, lot, partner } = question
    const { diploma, level } = requirement
    const held = partner.approvals.filter((approval) => diploma === null || sameDiploma(approval.diploma, diploma))
    const codes = lot.place.territory.national ? [] : lot.place.territory.departements
    if (codes.length === 0) return anywhere(question, held)
    const local = partner.sites.filter(({ departement }) => codes.includes(departement))
    const answers = local.flatMap((site) => atSite(question, site, held))
    // Nothing is asked in words: an approval elsewhere shows that one can, though it doesn't hold here.
    if (level === 'implied') answers.push(...elsewhere(question, held, local))
    // Somebody else's will do: nobody is ruled out.
    if (requirement.doubt === 'alternative') answers.push(answer('check', 'or_with'))
    return bestAnswer(answers, nowhere(question, held, codes))
  },
}

export default kind

/** What a site of the lot's territory has: a word on the diploma, or none, and then nobody knows. */
function atSite(question: Question, site: Site, held: readonly Approval[]): RequirementAnswer[] {
  const { diploma } = question.requirement
  const own = held.filter((approval) => approval.site === site.id)
  const town = nameOf(site)
  if (own.length === 0) return [diploma ? answer('check', 'silent', { diploma, town }) : answer('check', 'silent_any', { town })]
  return own.map((approval) => ofApproval(question, approval, town))
}

function ofApproval({ requirement, lot, now }: Question, approval: Approval, town: string): RequirementAnswer {
  const diploma = requirement.diploma ?? approval.diploma
  const validity = validityOf(approval.validUntil, lot, now)
  const day = approval.validUntil ?? ''
  if (validity === 'over') return answer(approval.standing === 'to-check' ? 'check' : 'no', 'over', { diploma, town, day })
  if (validity === 'ends') return answer('check', 'ends', { diploma, town, day })
  if (requirement.diploma === null) return answer('check', 'unnamed', { diploma, town })
  return answer(STATE_OF[approval.standing], approval.standing.replace('-', '_'), { diploma, town })
}

/** Approvals of sites outside the lot's territory. */
function elsewhere({ requirement, lot, partner, now }: Question, held: readonly Approval[], local: readonly Site[]): RequirementAnswer[] {
  return held
    .filter(({ site, validUntil }) => !local.some(({ id }) => id === site) && validityOf(validUntil, lot, now) === 'valid')
    .map(({ standing, diploma, site }) =>
      answer(standing === 'to-check' ? 'check' : 'partial', requirement.doubt === 'alternative' ? 'shown_or' : 'shown', {
        diploma,
        town: townOf(partner, site),
      }),
    )
}

/** The place of the lot is not known: any site may be the one. */
function anywhere({ lot, partner, now }: Question, held: readonly Approval[]): RequirementAnswer {
  const [valid] = held.filter(({ validUntil }) => validityOf(validUntil, lot, now) !== 'over')
  return valid
    ? answer('check', 'place_unread', { diploma: valid.diploma, town: townOf(partner, valid.site) })
    : answer('check', 'place_unknown')
}

/** No site where the lot is: not for this call, whatever is approved elsewhere, unless the sheet or the notice may be silent on it. */
function nowhere({ lot, partner, now }: Question, held: readonly Approval[], codes: readonly string[]): RequirementAnswer {
  if (partner.sites.length === 0) return answer('check', 'unsaid')
  const places = namedPlaces(codes)
  if (lot.place.from !== 'stated') return answer('check', 'place_likely', { places })
  const today = wallClock(now, 'Europe/Paris').slice(0, 10)
  const delays = {
    months: thresholdOn('approval-request', today)?.value ?? '?',
    least: thresholdOn('approval-request-least', today)?.value ?? '?',
  }
  const [other] = held
  return other
    ? answer('no', 'elsewhere', { diploma: other.diploma, town: townOf(partner, other.site), ...delays })
    : answer('no', 'absent', { places, ...delays })
}

const nameOf = (site: Site) => site.town || site.name
const townOf = (partner: Partner, id: string) => {
  const site = partner.sites.find((one) => one.id === id)
  return site ? nameOf(site) : id
}
