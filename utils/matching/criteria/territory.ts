import type { Partner } from '../../consortium/consortium'
import { placeKey } from '../alike-lots'
import type { Answer, Criterion, Question } from '../criterion'
import { isOutOfReach } from '../is-out-of-reach'
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

/** A partner's answer to some places, whichever lot is performed there. */
type Stood = Omit<Answer, 'evidence'>

const known = new WeakMap<Partner, Map<string, Stood>>()
/** Place sets kept a partner: a notice has a few. */
const KEPT = 500

function stoodAt(partner: Partner, codes: readonly string[], likely: boolean): Stood {
  const all = known.get(partner) ?? new Map<string, Stood>()
  known.set(partner, all)
  const key = likely ? `~${codes.join()}` : codes.join()
  const before = all.get(key)
  if (before) return before
  const stood = standAt(partner, codes, likely)
  if (all.size >= KEPT) all.clear()
  all.set(key, stood)
  return stood
}

const unknown = (key: string, params?: Record<string, string>): Stood => ({
  points: OF / 2,
  verdict: 'unknown',
  reason: params ? { key, params } : { key },
})

function standAt(partner: Partner, departements: readonly string[], likely: boolean): Stood {
  const standings = departements.map((code) => ({ code, presence: presenceOf(partner, code) }))
  const held = (kind: Presence['kind']) => standings.filter(({ presence }) => presence.kind === kind)
  const [sites, areas, near] = [held('site'), held('area'), held('near')]
  const partly = sites.length + areas.length < standings.length
  const [site] = sites
  const reached = site ? sites : areas
  if (reached.length > 0) {
    const unconfirmed = reached.every(({ presence }) => presence.standing === 'to-check')
    const reason: Reason = site
      ? {
          key: partly ? 'reason_territory_site_partly' : 'reason_territory_site',
          params: { town: site.presence.town ?? '', code: site.code },
        }
      : { key: 'reason_territory_area', params: { places: namedPlaces(areas.map(({ code }) => code)) } }
    return { points: points(departements, [partner]), verdict: 'for', partly, unconfirmed, reason }
  }
  // A place that is only likely is not enough to refuse.
  if (likely && near.length === 0) return unknown('reason_territory_likely', { places: namedPlaces(departements) })
  // Next door: whether they would go is theirs to say.
  if (near.length > 0) return unknown('reason_territory_near', { places: namedPlaces(near.map(({ code }) => code)) })
  return { points: 0, verdict: 'against', reason: { key: 'reason_territory_outside', params: { places: namedPlaces(departements) } } }
}

/** Whether the partners are where the lot is performed: the mean, over its départements, of the best of them. Sites count most, then declared areas, then next door. */
const criterion: Criterion = {
  of: OF,
  essential: true,
  alike({ notice, lot }) {
    return `${isRemote(notice, lot)} ${placeKey(lot)} ${lot.place.quote}`
  },
  judge(question) {
    const { lot, partner } = question
    const evidence = evidenceOf(question)
    const { departements, national } = lot.place.territory
    if (isRemote(question.notice, lot)) return { points: OF, verdict: 'for', reason: { key: 'reason_territory_remote' }, evidence: [] }
    if (national) return { ...unknown('reason_territory_national'), evidence }
    if (!isKnown(lot)) return { ...unknown('reason_territory_unknown'), evidence }
    if (!saysWhere(partner)) return { ...unknown('reason_territory_unsaid'), evidence }
    const { points, verdict, partly, unconfirmed, reason } = stoodAt(partner, departements, lot.place.from === 'likely')
    return partly === undefined
      ? { points, verdict, reason, evidence }
      : { points, verdict, partly, unconfirmed: unconfirmed === true, reason, evidence }
  },
  together({ notice, lot, consortium, able, own }) {
    if (isOutOfReach({ notice, lot, consortium })) {
      const { departements } = lot.place.territory
      const reason = { key: 'reason_missing_places', params: { places: namedPlaces(departements) } }
      return { points: points(departements, able), verdict: 'against', reason, evidence: evidenceOf({ notice, lot }) }
    }
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
