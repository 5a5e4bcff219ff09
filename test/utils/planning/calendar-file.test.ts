import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type CalendarEvent, calendarFile } from '../../../utils/planning/calendar-file'
import { deadlineEvents, type EventWords, planEvents } from '../../../utils/planning/plan-events'
import { KEPT_AT, someDeadline, someFacts, someOpportunity } from '../../support/opportunity'

const words: EventWords = {
  step: ({ id }, { facts }) => `${id} – ${facts.title}`,
  deadline: ({ facts }) => `Remise : ${facts.title}`,
  questions: ({ facts }) => `Questions : ${facts.title}`,
  details: ({ facts }) => `${facts.buyer}\n${facts.reference}; à lire, vite`,
}
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
const file = (events: readonly CalendarEvent[], now = KEPT_AT) => calendarFile(events, { name: 'Maillage', now })
const byUid = (text: string, end: string) => read(text).find(({ uid }) => uid.endsWith(`-${end}@maillage.org`))

describe('the calendar of one plan, read by another implementation', () => {
  const opportunity = someOpportunity({ facts: someFacts({ questions: someDeadline('2027-01-05', '17:00') }) })
  const text = file(planEvents(opportunity, words, KEPT_AT))

  test('has each step on its whole day, which no zone moves', () => {
    const deposit = byUid(text, 'deposit')
    expect(deposit?.startDate.isDate).toBe(true)
    expect(deposit?.startDate.toString()).toBe('2027-01-13')
    expect(deposit?.endDate.toString()).toBe('2027-01-14')
    expect(deposit?.summary).toBe('deposit – Formation des assistants familiaux')
    expect(deposit?.description).toBe('Conseil départemental de Brume\n2026-AF-7; à lire, vite')
    expect(read(text)).toHaveLength(14)
  })

  test('has the deadline and the end of questions at their instants, and rings before', () => {
    expect(byUid(text, 'deadline')?.startDate.toJSDate().toISOString()).toBe('2027-01-15T11:00:00.000Z')
    expect(byUid(text, 'questions-limit')?.startDate.toJSDate().toISOString()).toBe('2027-01-05T16:00:00.000Z')
    const rings = byUid(text, 'deadline')
      ?.component.getAllSubcomponents('valarm')
      .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 3600)
    expect(rings).toEqual([-48, -3])
    const morning = byUid(text, 'deposit')?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')
    expect((morning as ICAL.Duration).toSeconds()).toBe(9 * 3600)
  })

  test('moves its entries when it is planned again: same names, a greater sequence', () => {
    const moved = someOpportunity({ deadline: someDeadline('2027-01-29') }, undefined, KEPT_AT + 60_000)
    const again = file(planEvents(moved, words, KEPT_AT))
    expect(byUid(again, 'deposit')?.uid).toBe(byUid(text, 'deposit')?.uid)
    expect(byUid(again, 'deposit')?.sequence).toBeGreaterThan(byUid(text, 'deposit')?.sequence ?? Number.POSITIVE_INFINITY)
    expect(byUid(again, 'deposit')?.startDate.toString()).toBe('2027-01-27')
    const sequences = read(again).map(({ sequence }) => sequence)
    expect(Math.max(...sequences)).toBeLessThan(2 ** 31)
  })

  test('names no two things alike', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => someOpportunity({}, `boamp:26-${at}`))
    const uids = many.flatMap((one) => deadlineEvents([one], words).map(({ uid }) => uid))
    expect(new Set(uids).size).toBe(3_000)
  })
})

describe('the deadlines of many', () => {
  test.each([
    ['Europe/Paris', '2027-03-26', '2027-03-26T11:00:00.000Z'],
    ['Europe/Paris', '2027-03-29', '2027-03-29T10:00:00.000Z'],
    ['Indian/Reunion', '2027-03-29', '2027-03-29T08:00:00.000Z'],
    ['America/Guadeloupe', '2027-03-29', '2027-03-29T16:00:00.000Z'],
    ['Pacific/Noumea', '2027-03-29', '2027-03-29T01:00:00.000Z'],
  ])('noon in %s on %s is %s', (zone, date, instant) => {
    const text = file(deadlineEvents([someOpportunity({ deadline: someDeadline(date, '12:00', zone) })], words))
    expect(byUid(text, 'deadline')?.startDate.toJSDate().toISOString()).toBe(instant)
  })

  test('a day without an hour is a whole day', () => {
    const text = file(deadlineEvents([someOpportunity({ deadline: someDeadline('2027-01-15', null) })], words))
    expect(byUid(text, 'deadline')?.startDate.toString()).toBe('2027-01-15')
  })

  test('what was cancelled says so, and so does a file of nothing else', () => {
    const cancelled = someOpportunity({ cancelled: true }, 'boamp:26-8')
    const mixed = file(deadlineEvents([someOpportunity(), cancelled], words))
    expect(read(mixed).map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED'])
    expect(mixed).toContain('METHOD:PUBLISH')
    const alone = file(deadlineEvents([cancelled], words))
    expect(alone).toContain('METHOD:CANCEL\r\n')
    expect(alone).not.toContain('VALARM')
  })

  test('none at all is still a calendar', () => expect(read(file([]))).toEqual([]))
})

describe('whatever the words', () => {
  const event = (summary: string, on: string | number = '2027-01-15'): CalendarEvent => ({
    uid: 'a@maillage.org',
    sequence: 1,
    summary,
    description: summary,
    url: 'https://portal.example/a,b;c',
    on,
    rings: [60],
    cancelled: false,
  })
  const anyWords = fc.string({
    unit: fc.oneof(fc.constantFrom(...'é€,;:\\\n"🎓 '), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
    maxLength: 200,
  })
  // Ends of lines are one, and control characters no calendar may hold; lone halves of a character have no octets.
  const readable = (text: string) =>
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')

  test('they come back as they were, on lines of 75 octets at most, whole characters each', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const written = file([event(text)])
        const [only] = read(written)
        expect(only?.summary).toBe(readable(text))
        expect(only?.component.getFirstPropertyValue('url')).toBe('https://portal.example/a,b;c')
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of written.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).toBe(Buffer.from(line).toString('utf8'))
        }
      }),
    )
  })
})
