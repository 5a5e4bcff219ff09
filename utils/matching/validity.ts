import { wallClock } from '../calendar/zoned-time'
import type { LotSubject } from './notice'

/** Whether something holds on the day that counts: `ends` where it holds today and not when offers are due. */
export type Validity = 'valid' | 'ends' | 'over'

/** How what holds until a day (`YYYY-MM-DD`; null: no end said) stands to a lot's deadline, or to today where it has none or it has passed. */
export function validityOf(until: string | null, { deadline }: Pick<LotSubject, 'deadline'>, now: number): Validity {
  if (until === null) return 'valid'
  const today = wallClock(now, deadline?.value.zone ?? 'Europe/Paris').slice(0, 10)
  if (until < today) return 'over'
  return deadline && until < deadline.value.date ? 'ends' : 'valid'
}
