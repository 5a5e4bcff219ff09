import { hindrances } from '../opportunities/leave-stage'
import type { News } from '../opportunities/news'
import type { Change, Json } from '../opportunities/operation'
import type { Opportunity } from '../opportunities/opportunity'
import type { Outcome } from '../opportunities/stages'
import { watchChanges } from './watch-changes'

/**
 * The changes that take note of an award, in one gesture: who got it, what came of our answer (`outcome`; null: we gave
 * none, and it is followed no more), and the day on which it comes back by itself before the contract ends. It goes to
 * its result where nothing keeps it from it. `today`: `YYYY-MM-DD`. None where the news tells of no award.
 */
export function takeResult({ of, awarded }: News, outcome: Outcome | null, today: string): Change[] {
  if (!awarded) return []
  const facts = { ...of.facts, winners: awarded.winners }
  const result = outcome && { outcome, on: awarded.on ?? today, begins: null, months: facts.months }
  const closed = outcome ? null : ({ why: 'other', note: '' } as const)
  const noted: Opportunity = { ...of, facts, ...(result && { result }), ...(closed && { closed }) }
  const goes = result !== null && of.stage !== 'lessons' && of.stage !== 'result' && hindrances(noted, 'result').length === 0
  const written = { facts, ...(result && { result }), ...(closed && { closed }), ...(goes && { stage: 'result' }) }
  return [
    ...Object.entries(written).map(([field, value]): Change => ({ of: of.id, field, value: value as unknown as Json })),
    ...watchChanges(noted, today, of),
  ]
}
