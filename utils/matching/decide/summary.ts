import type { Consortium } from '../../consortium/consortium'
import { lotNumbers } from '../team/lot-numbers'
import type { LotVerdict, Reason, Verdict } from '../verdict'

/** The verdict in one sentence: what stops everything, or which lots are for whom. */
export function summarise({ decision, gates, lots }: Pick<Verdict, 'decision' | 'gates' | 'lots'>, consortium: Consortium): Reason {
  if (consortium.partners.length === 0) return { key: 'verdict_no_partner' }
  if (consortium.partners.every(({ skills }) => skills.length === 0)) return { key: 'verdict_no_skill' }
  const stop = gates.find((gate) => gate.state === 'blocking')
  if (stop && decision !== 'outside') return stop.reason
  if (decision === 'outside') return otherTrade(lots) ?? { key: 'verdict_outside' }
  if (decision === 'no') return blockedBy(lots) ?? { key: 'verdict_no' }
  if (decision === 'other-track') return { key: 'verdict_other_track' }
  const concerned = lots.filter((lot) => lot.decision === decision)
  if (decision === 'watch') return concerned.some(readSomething) ? { key: 'verdict_watch' } : { key: 'verdict_unread' }
  const partners = partnersOf(concerned, consortium)
  // What nobody takes alone names its partners in what is missing.
  if (partners.length === 0 || concerned.every(isShared)) return { key: 'verdict_together' }
  const key = `verdict_${decision}`
  if (lots.length === 1) return { key, params: { partners } }
  const listed = lotNumbers(concerned.map(({ lot }) => lot))
  return { key: `${key}_lots`, params: { lots: listed, count: concerned.length, total: lots.length, partners } }
}

/** Partners by name who would answer these lots, the consortium's order. */
function partnersOf(lots: readonly LotVerdict[], consortium: Consortium): string[] {
  const ids = new Set(lots.flatMap(({ team }) => team))
  return consortium.partners.filter(({ id }) => ids.has(id)).map(({ name }) => name)
}

/** Whether nobody can take a lot, but several together. */
const isShared = ({ cells }: LotVerdict) => cells.every(({ state }) => state === 'no')

/** Whether something of what is bought was read. */
const readSomething = (lot: LotVerdict) =>
  lot.cells.some(({ judgements }) => judgements.some(({ criterion, evidence }) => criterion === 'domain' && evidence.length > 0))

/** Why words that are ours don't make the purchase ours, where one of them stands in the notice. */
function otherTrade(lots: readonly LotVerdict[]): Reason | null {
  const judgements = lots.flatMap((lot) => lot.cells.flatMap((cell) => cell.judgements))
  const other = judgements.find(
    ({ criterion, verdict, evidence }) => criterion === 'domain' && verdict === 'against' && evidence.length > 0,
  )
  return other && /_(?:place|trade|hidden|muted)$/.test(other.reason.key) ? other.reason : null
}

/** What rules out lots that are our trade, as their own gates say it: the place, or something that nobody has. */
function blockedBy(lots: readonly LotVerdict[]): Reason | null {
  const gates = lots.filter(({ decision }) => decision === 'no').flatMap((lot) => lot.gates.filter(({ state }) => state === 'blocking'))
  const place = gates.find(({ gate }) => gate === 'place')
  const other = gates.find(({ gate }) => gate !== 'place')
  if (other && gates.every(({ gate }) => gate !== 'place')) return other.reason
  return place?.reason.params ? { key: 'verdict_no_place', params: place.reason.params } : null
}
