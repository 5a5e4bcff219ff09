/**
 * When and where an operation was made: a hybrid logical clock (Kulkarni and others, 2014) and the device, as text that
 * sorts in the order of the operations: nine characters of milliseconds and four of a counter, base 36, a dot, the device.
 * Unique, and so also the operation's name: `0mf3k2x9a0000.k7d2…`.
 */
export type Stamp = string

const MOMENT = 9
const COUNTER = 4
const LAST_COUNT = 36 ** COUNTER - 1
/** A device's name: letters and digits, eight to thirty-two. */
const SHAPE = /^[0-9a-z]{13}\.[0-9a-z]{8,32}$/

/** How far ahead of this device's clock a stamp may be before that device's clock is taken to be wrong, milliseconds. */
export const AHEAD = 24 * 3_600_000

const digits = (number: number, length: number) => number.toString(36).padStart(length, '0')

/** Whether this is a stamp. */
export const isStamp = (text: string): text is Stamp => SHAPE.test(text)

/** The moment of a stamp, milliseconds since the epoch: its device's clock, or later where that one was behind what it had seen. */
export const momentOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, MOMENT), 36)

/** The device of a stamp. */
export const deviceOf = (stamp: Stamp): string => stamp.slice(MOMENT + COUNTER + 1)

/**
 * The next stamp of a device: after `last` (the greatest that it has made or seen, from any device; null: none) whatever
 * its clock says, and at `now` (milliseconds since the epoch) where the clock is ahead of that.
 */
export function nextStamp(last: Stamp | null, now: number, device: string): Stamp {
  let [moment, count] = [Math.max(0, Math.floor(now)), 0]
  if (last !== null && momentOf(last) >= moment) {
    moment = momentOf(last)
    count = Number.parseInt(last.slice(MOMENT, MOMENT + COUNTER), 36) + 1
    if (count > LAST_COUNT) [moment, count] = [moment + 1, 0]
  }
  return `${digits(moment, MOMENT)}${digits(count, COUNTER)}.${device}`
}
