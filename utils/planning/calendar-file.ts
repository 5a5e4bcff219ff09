import { dayAfter } from '../calendar/working-days-before'

/** One entry of a calendar. */
export interface CalendarEvent {
  /** The same for the same thing for ever: a calendar that reads the file again moves the entry instead of adding one. */
  readonly uid: string
  /** Greater each time that something changed: a calendar keeps the greatest. */
  readonly sequence: number
  readonly summary: string
  readonly description: string
  /** `https:`; null: none. */
  readonly url: string | null
  /** A whole day, `YYYY-MM-DD`, or a moment, milliseconds since the epoch. */
  readonly on: string | number
  /** Minutes after its beginning (before it: negative) at which it rings. */
  readonly rings: readonly number[]
  readonly cancelled: boolean
}

/** Longest line, in octets, its end apart (RFC 5545, 3.1). */
const LINE = 75

/**
 * An iCalendar file (RFC 5545). Moments are written in Universal Time, which no calendar reads otherwise; days are days,
 * which no zone moves. `now`: milliseconds since the epoch. Where all of its entries are cancelled the file says so.
 */
export function calendarFile(events: readonly CalendarEvent[], { name, now }: { readonly name: string; readonly now: number }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Maillage//Maillage//FR',
    'CALSCALE:GREGORIAN',
    `METHOD:${events.length > 0 && events.every(({ cancelled }) => cancelled) ? 'CANCEL' : 'PUBLISH'}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, sequence, summary, description, url, on, rings, cancelled }: CalendarEvent, now: number): string[] {
  const span =
    typeof on === 'number'
      ? [`DTSTART:${inUtc(on)}`]
      : [`DTSTART;VALUE=DATE:${basic(on)}`, `DTEND;VALUE=DATE:${basic(dayAfter(on, 1))}`, 'TRANSP:TRANSPARENT']
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${inUtc(now)}`,
    `SEQUENCE:${sequence}`,
    ...span,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url ? [`URL:${oneLine(url)}`] : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(cancelled ? [] : rings.flatMap((minutes) => alarmLines(minutes, summary))),
    'END:VEVENT',
  ]
}

const alarmLines = (minutes: number, summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${minutes < 0 ? '-' : ''}PT${Math.abs(minutes)}M`,
  `DESCRIPTION:${escaped(summary)}`,
  'END:VALARM',
]

const basic = (day: string) => day.replaceAll('-', '')

/** `20261123T110000Z`. */
const inUtc = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')

/** Control characters, which no calendar file may hold; tabs and ends of lines are left to others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

const oneLine = (text: string) => text.replace(CONTROL, '').replace(/\s+/g, '')

const escaped = (text: string) =>
  text
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')

const octets = (character: string) => {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** A line cut so that no piece is longer than may be, between two characters, each piece after the first behind a blank. */
function folded(line: string): string {
  let [text, length] = ['', 0]
  for (const character of line) {
    const size = octets(character)
    if (length + size > LINE) [text, length] = [`${text}\r\n `, 1]
    text += character
    length += size
  }
  return text
}
