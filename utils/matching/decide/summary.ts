import type { Consortium } from '../../consortium/consortium'
import type { LotVerdict, Reason, Verdict } from '../verdict'

/** Lots named in a sentence before it says how many others there are. */
const NAMED = 6

/** The verdict in one sentence: what stops everything, or which lots are for whom. */
export function summarise({ decision, gates, lots }: Pick<Verdict, 'decision' | 'gates' | 'lots'>, consortium: Consortium): Reason {
  if (consortium.partners.length === 0) return { key: 'verdict_no_partner' }
  if (consortium.partners.every(({ skills }) => skills.length === 0)) return { key: 'verdict_no_skill' }
  const stop = gates.find((gate) => gate.state === 'blocking')
  if (stop && decision !== 'outside') return stop.reason
  if (decision === 'outside') return otherTrade(lots) ?? { key: 'verdict_outside' }
  if (decision === 'no') return noPlace(lots) ?? { key: 'verdict_no' }
  if (decision === 'other-track') return { key: 'verdict_other_track' }
  const concerned = lots.filter((lot) => lot.decision === decision)
  if (decision === 'watch') return concerned.some(readSomething) ? { key: 'verdict_watch' } : { key: 'verdict_unread' }
  const partners = partnersOf(concerned, consortium)
  // What nobody takes alone names its partners in what is missing.
  if (partners.length === 0 || concerned.every(isShared)) return { key: 'verdict_together' }
  const key = `verdict_${decision}`
  if (lots.length === 1) return { key, params: { partners } }
  const numbers = concerned.map(({ lot }) => lot.replace(/^LOT-0*/i, ''))
  const listed = numbers.length > NAMED ? [...numbers.slice(0, NAMED), '…'] : numbers
  return { key: `${key}_lots`, params: { lots: listed, count: numbers.length, total: lots.length, partners } }
}

/** Partners by name who would answer these lots, the consortium's order. */
function partnersOf(lots: readonly LotVerdict[], consortium: Consortium): string[] {
  const ids = new Set(lots.flatMap(({ team }) => team))
  return consortium.partners.filter(({ id }) => ids.has(id)).map(({ name }) => name)
}

/** Whether nobody can take a lot, but several together. */
const isShared = ({ cells }: LotVerdict) => cells.every(({ state }) => state === 'no')

const readSomething = (lot: LotVerdict) => lot.cells.some((cell) => cell.judgements.some(({ evidence }) => evidence.length > 0))

/** Why words that are ours don't make the purchase ours, where one of them stands in the notice. */
function otherTrade(lots: readonly LotVerdict[]): Reason | null {
  const judgements = lots.flatMap((lot) => lot.cells.flatMap((cell) => cell.judgements))
  const other = judgements.find(
    ({ criterion, verdict, evidence }) => criterion === 'domain' && verdict === 'against' && evidence.length > 0,
  )
  return other && /_(?:place|trade)$/.test(other.reason.key) ? other.reason : null
}

/** Where the trade is ours and only the place is not: said with its place. */
function noPlace(lots: readonly LotVerdict[]): Reason | null {
  const judgements = lots.flatMap((lot) => lot.cells.flatMap((cell) => cell.judgements))
  const outside = judgements.find(({ criterion, verdict }) => criterion === 'territory' && verdict === 'against')
  return outside?.reason.params ? { key: 'verdict_no_place', params: outside.reason.params } : null
}
