import { RANK } from '../decide/lot-decision'
import type { Explained, LotVerdict } from '../verdict'
import { lotNumbers } from './lot-numbers'
import { openLots } from './open-lots'
import type { TeamNotice } from './team-notice'

type Rated = Pick<LotVerdict, 'lot' | 'decision' | 'score'>

/** The lots that one candidate would answer, and what limits them. */
export interface Chosen<T> {
  readonly lots: readonly T[]
  /** What the notice limits, with the lots left aside; null: nothing that matters here. */
  readonly limit: Explained | null
}

/**
 * The open lots, as many as one candidate may bid for (eForms BT-31): the best decisions, then the best scores. A limit
 * on how many it may win (BT-33) leaves all of them, and is told. An offer for all lots has no such choice.
 */
export function withinLimit<T extends Rated>(lots: readonly T[], { terms, quote }: TeamNotice): Chosen<T> {
  const open = openLots(lots)
  const { lotsSubmitted, lotsAwarded, allLots } = terms
  const under = (limit: typeof lotsSubmitted) => limit !== null && limit.value > 0 && limit.value < open.length
  const limit = allLots ? null : under(lotsSubmitted) ? lotsSubmitted : under(lotsAwarded) ? lotsAwarded : null
  if (!limit) return { lots: open, limit: null }
  const words = quote(limit.source.quote)
  const told = (key: string, left: readonly T[], params: Readonly<Record<string, readonly string[]>> = {}): Explained => ({
    reason: { key, params: { count: limit.value, total: open.length, ...params } },
    evidence: words ? [words] : [],
    lots: left.map(({ lot }) => lot),
  })
  if (limit !== lotsSubmitted) return { lots: open, limit: told('team_limit_awarded', []) }
  const best = new Set([...open].sort(better).slice(0, limit.value))
  const [kept, left] = [open.filter((lot) => best.has(lot)), open.filter((lot) => !best.has(lot))]
  const numbers = (some: readonly T[]) => lotNumbers(some.map(({ lot }) => lot))
  return { lots: kept, limit: told('team_limit_submitted', left, { kept: numbers(kept), left: numbers(left) }) }
}

const better = (one: Rated, other: Rated) =>
  RANK.indexOf(one.decision) - RANK.indexOf(other.decision) ||
  other.score - one.score ||
  one.lot.localeCompare(other.lot, 'fr', { numeric: true })
