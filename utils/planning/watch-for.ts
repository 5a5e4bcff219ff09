import { isWorkingDay } from '../calendar/working-days'
import { dayAfter } from '../calendar/working-days-before'
import type { Opportunity, Watch } from '../opportunities/opportunity'
import type { NeutralReason } from '../opportunities/stages'

/** A watch that is proposed, and the reason for its day: `plan_watch_<reason>` says it, `{day}` being the end of the contract. */
export interface ProposedWatch extends Omit<Watch, 'note' | 'done'> {
  /**
   * `nine-months`: nine months before the contract ends. `near`: later than that, so that it is more than six months away
   * or not yet over. `soon`: the contract ends within six months. `over`: it has ended, if it was not made anew.
   * `unknown`: nothing says how long it lasts, and it is looked at again in nine months. `relaunch`: nobody got it, and
   * such a call is often announced anew.
   */
  readonly reason: 'nine-months' | 'near' | 'soon' | 'over' | 'unknown' | 'relaunch'
  /** The last day of the contract, `YYYY-MM-DD`; null: not known. */
  readonly ends: string | null
  /** The day on which it begins is not known: that of the award, or three months after the deadline, is taken instead. */
  readonly supposed: boolean
}

/** Months before the day after a contract's end, on which the next may begin, at which that one is prepared: at best, at the latest. */
const [BEST, LATEST] = [9, 6]
/** Months after a call that came to nothing. */
const RELAUNCH = 1
/** Months from a deadline to the beginning of the contract where nothing says it. */
const TO_AWARD = 3

/** The same day of the month so many months later, or the month's last. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/**
 * The last day of a contract of so many months that begins on a day, that day included: counted from quantième to
 * quantième, it is the eve of the day of the same number; where that month is too short to have it, the month's last
 * (CCAG-FCS article 3.2.2, as civil procedure article 641). 1 February and 24 months end on 31 January; 31 January and
 * one month end on the last of February.
 */
export function lastDayOf(begins: string, months: number): string {
  const same = monthsAfter(begins, months)
  return same.slice(8) === begins.slice(8) ? dayAfter(same, -1) : same
}

/** Reasons for which a call is let go this time; another reason holds for the next one too. */
const COMES_BACK: ReadonlySet<NeutralReason> = new Set(['load', 'delay', 'partner', 'price'])

/**
 * The day on which a tender should come back by itself, once its contract is somebody's or nobody's: from its result, an
 * award notice, or a call that was let go. `today`: `YYYY-MM-DD`. Null where there is nothing to wait for yet.
 */
export function watchFor({ facts, result, cancelled, closed, deadline }: Opportunity, today: string): ProposedWatch | null {
  const later = (months: number) => nextWorkingDay(monthsAfter(today, months))
  if (cancelled || result?.outcome === 'unsuccessful')
    return { id: 'relaunch', why: 'relaunch', on: later(RELAUNCH), reason: 'relaunch', ends: null, supposed: false }
  const awarded = facts.noticeType === 'award' || facts.winners.length > 0 ? (facts.published ?? today) : null
  const letGo = closed && COMES_BACK.has(closed.why) && deadline && facts.months !== null ? monthsAfter(deadline.date, TO_AWARD) : null
  const begins = result?.begins ?? result?.on ?? awarded ?? letGo
  if (begins === null) return null
  const months = result?.months ?? facts.months
  const watch = { id: 'renewal', why: 'renewal' as const, supposed: !result?.begins }
  if (months === null) return { ...watch, on: later(BEST), reason: 'unknown', ends: null }
  const ends = lastDayOf(begins, months)
  const next = dayAfter(ends, 1)
  const [best, latest, halfYear] = [monthsAfter(next, -BEST), monthsAfter(next, -LATEST), dayAfter(monthsAfter(today, 6), 1)]
  if (best >= halfYear) return { ...watch, on: nextWorkingDay(best), reason: 'nine-months', ends }
  if (latest >= halfYear) return { ...watch, on: nextWorkingDay(halfYear), reason: 'near', ends }
  const tomorrow = nextWorkingDay(dayAfter(today, 1))
  if (latest > tomorrow) return { ...watch, on: nextWorkingDay(latest), reason: 'near', ends }
  return { ...watch, on: tomorrow, reason: ends >= today ? 'soon' : 'over', ends }
}

function nextWorkingDay(day: string): string {
  let next = day
  while (!isWorkingDay(next)) next = dayAfter(next, 1)
  return next
}
