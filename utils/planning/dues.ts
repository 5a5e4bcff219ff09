import { workingDaysBefore } from '../calendar/working-days-before'
import { isOpen } from '../opportunities/open-order'
import type { Opportunity } from '../opportunities/opportunity'
import { momentOf } from '../opportunities/stamp'
import { planOf } from './plan-of'
import type { Due } from './reminder'
import { stageDates } from './stage-dates'

/** Of a tender that was kept and nothing more, nobody is reminded of every step: only of these. */
const AT_FIRST: ReadonlySet<string> = new Set(['decision', 'questions'])

/**
 * All that an opportunity is to be reminded of, by day, whatever day it is: the same until it changes. What is done,
 * left, or behind its stage is not here.
 */
export function duesOf(opportunity: Opportunity): Due[] {
  const dues: Due[] = []
  if (!opportunity.deleted) for (const { id, on, done } of opportunity.watches) if (!done) dues.push({ kind: 'watch', what: id, day: on })
  const { stage, deadline, dates, deposit } = opportunity
  if (!isOpen(opportunity)) return dues
  const plan = planOf(opportunity, momentOf(opportunity.last))
  for (const { id, day, state, moved, owner } of plan?.steps ?? []) {
    const wanted = id !== 'buffer' && (stage !== 'spotted' || AT_FIRST.has(id) || moved || owner !== null)
    if (wanted && state !== 'done' && !(id === 'deposit' && deposit)) dues.push({ kind: 'step', what: id, day })
  }
  const set = dates[stage]
  if (set && !(plan && stageDates(plan)[stage] === set)) dues.push({ kind: 'stage', what: stage, day: set })
  const [eve] = deadline && !deposit ? workingDaysBefore(deadline.date, 1) : []
  if (eve) dues.push({ kind: 'deadline', what: null, day: eve })
  return dues.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** The days on which an opportunity comes back by itself, each once: what it is found by. */
export const wakeDays = (opportunity: Opportunity): string[] => [...new Set(duesOf(opportunity).map(({ day }) => day))]
