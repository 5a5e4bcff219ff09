import { workingDaysBefore } from '../calendar/working-days-before'
import { isOpen } from '../opportunities/open-order'
import type { Opportunity } from '../opportunities/opportunity'
import type { Due } from './reminder'
import { stepsToDo } from './steps-to-do'

/** Of a tender that was kept and nothing more, nobody is reminded of every step: only of its stage's own, which tables show, and of these. */
const AT_FIRST: readonly string[] = ['decision', 'questions']

/**
 * All that an opportunity is to be reminded of, whatever day it is: the same until it changes. What is done, left, or
 * behind its stage is not here.
 */
export function duesOf(opportunity: Opportunity): Due[] {
  const { stage, deadline, dates, deposit, deleted, watches } = opportunity
  const dues = deleted ? [] : watches.flatMap(({ id, on, done }): Due[] => (done ? [] : [{ kind: 'watch', what: id, day: on }]))
  if (!isOpen(opportunity)) return dues
  for (const { id, day, stage: of, moved, owner } of stepsToDo(opportunity))
    if (stage !== 'spotted' || of === stage || AT_FIRST.includes(id) || moved || owner !== null) dues.push({ kind: 'step', what: id, day })
  const set = dates[stage]
  if (set) dues.push({ kind: 'stage', what: stage, day: set })
  const [eve] = deadline && !deposit ? workingDaysBefore(deadline.date, 1) : []
  if (eve) dues.push({ kind: 'deadline', what: null, day: eve })
  return dues
}

/** The days on which an opportunity comes back by itself, each once: what it is found by. */
export const wakeDays = (opportunity: Opportunity): string[] => [...new Set(duesOf(opportunity).map(({ day }) => day))]
