import type { Opportunity } from './opportunity'
import type { Stage } from './stages'

/** Stages at which somebody still has to do something before the deadline. */
const RUNNING: ReadonlySet<string> = new Set(['spotted', 'proposed', 'decision', 'drafting', 'review', 'deposit'])

/** Whether somebody still has something to do before the deadline at this stage. */
export const isRunning = (stage: Stage): boolean => RUNNING.has(stage)

/** Whether it is still followed: neither left, nor deleted, nor over. */
export const isOpen = ({ closed, cancelled, deleted, stage }: Opportunity): boolean => !closed && !cancelled && !deleted && isRunning(stage)

/** Sorts the open ones by deadline as its own clock shows it (`2027-01-15T12:00`; a day without an hour at its end), `9` where none is known; undefined where it isn't open. */
export function openOrder(opportunity: Opportunity): string | undefined {
  if (!isOpen(opportunity)) return undefined
  const { deadline } = opportunity
  return deadline ? `${deadline.date}T${deadline.time ?? '24:00'}` : '9'
}
