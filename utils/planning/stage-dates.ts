import type { Stage } from '../opportunities/stages'
import type { Plan } from './plan'

/** By when each stage is to be left, `YYYY-MM-DD`: the day of its last step, the buffer apart. A stage without a step is not here. */
export function stageDates({ steps }: Plan): Partial<Record<Stage, string>> {
  const dates: Partial<Record<Stage, string>> = {}
  // They come by day: the last one stands.
  for (const { id, stage, day } of steps) if (id !== 'buffer') dates[stage] = day
  return dates
}
