import type { Partner } from '../../consortium/consortium'
import type { Answer, Criterion, Question } from '../criterion'
import { isRemote } from '../is-remote'
import type { LotSubject } from '../notice'
import { isPresent, namedPlaces, type Presence, presenceOf, saysWhere } from '../presence'
import type { Reason } from '../verdict'

const OF = 20
const POINTS: Readonly<Record<Presence['kind'], number>> = { site: 20, area: 14, near: 8, none: 0 }

/** Where a lot is performed is known, and is less than the whole country. */
const isKnown = ({ place }: LotSubject) => !place.territory.national && place.territory.departements.length > 0

const pointsOf = (code: string, partners: readonly Partner[]) =>
  Math.max(0, ...partners.map((partner) => POINTS[presenceOf(partner, code).kind]))

/** A site somewhere in the lot is worth more than knowing nothing, however wide the lot. */
function points(codes: readonly string[], partners: readonly Partner[]): number {
  const mean = codes.reduce((sum, code) => sum + pointsOf(code, partners), 0) / codes.length
  const present = codes.some((code) => partners.some((partner) => isPresent(partner, code)))
  return present ? Math.max(mean, OF / 2) : mean
}

function evidenceOf({ notice, lot }: Pick<Question, 'notice' | 'lot'>): Answer['evidence'] {
  const quote = lot.place.quote ? notice.quote(lot.place.quote) : null
  return quote ? [quote] : []
}

/** Whether the partners are where the lot is performed: the mean, over its départements, of the best of them. Sites count most, then declared areas, then next door. */
const criterion: Criterion = {
  of: OF,
  essential: true,
  judge(question) {
    const { lot, partner } = question
    const evidence = evidenceOf(question)
    const { departements, national } = lot.place.territory
    const unknown = (key: string, params?: Record<string, string>): Answer => ({
      points: OF / 2,
      verdict: 'unknown',
      reason: params ? { key, params } : { key },
      evidence,
    })
    if (isRemote(question.notice, lot)) return { points: OF, verdict: 'for', reason: { key: 'reason_territory_remote' }, evidence: [] }
    if (national) return unknown('reason_territory_national')
    if (!isKnown(lot)) return unknown('reason_territory_unknown')
    if (!saysWhere(partner)) return unknown('reason_territory_unsaid')
    const standings = departements.map((code) => ({ code, ...presenceOf(partner, code) }))
    const held = (kind: Presence['kind']) => standings.filter((one) => one.kind === kind)
    const [sites, areas, near] = [held('site'), held('area'), held('near')]
    const partly = sites.length + areas.length < standings.length
    const [site] = sites
    const reached = site ? sites : areas
    if (reached.length > 0) {
      const unconfirmed = reached.every(({ standing }) => standing === 'to-check')
      const reason: Reason = site
        ? {
            key: partly ? 'reason_territory_site_partly' : 'reason_territory_site',
            params: { town: site.town ?? '', code: site.code },
          }
        : { key: 'reason_territory_area', params: { places: namedPlaces(areas.map(({ code }) => code)) } }
      return { points: points(departements, [partner]), verdict: 'for', partly, unconfirmed, reason, evidence }
    }
    // A place that is only likely is not enough to refuse.
    if (lot.place.from === 'likely' && near.length === 0) return unknown('reason_territory_likely', { places: namedPlaces(departements) })
    // Next door: whether they would go is theirs to say.
    if (near.length > 0) return unknown('reason_territory_near', { places: namedPlaces(near.map(({ code }) => code)) })
    return {
      points: 0,
      verdict: 'against',
      reason: { key: 'reason_territory_outside', params: { places: namedPlaces(departements) } },
      evidence,
    }
  },
  together({ notice, lot, able, own }) {
    const sure = own.filter(({ verdict }) => verdict === 'for')
    const { departements } = lot.place.territory
    // Where one of them is everywhere, it speaks for all.
    if (
      isRemote(notice, lot) ||
      !isKnown(lot) ||
      sure.length === 0 ||
      departements.length === 1 ||
      sure.some(({ partly, points: own }) => !partly && own >= OF)
    )
      return null
    const here = departements.filter((code) => able.some((partner) => isPresent(partner, code)))
    if (here.length === 0) return null
    return {
      points: points(departements, able),
      verdict: 'for',
      partly: here.length < departements.length,
      unconfirmed: sure.every(({ unconfirmed }) => unconfirmed === true),
      reason: { key: 'reason_territory_together', params: { count: here.length, total: departements.length } },
      evidence: evidenceOf({ notice, lot }),
    }
  },
}

export default criterion
