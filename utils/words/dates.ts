import type { Deadline } from '../tenders/deadline'
import { language } from './language'
import { plural } from './plural'
import { type MessageKey, t } from './t'

/** Zones that have their own words; any other is named after its city. */
const ZONES: Readonly<Record<string, MessageKey>> = {
  'Europe/Paris': 'ui_zone_paris',
  'Indian/Reunion': 'ui_zone_reunion',
  'Indian/Mayotte': 'ui_zone_mayotte',
  'America/Guadeloupe': 'ui_zone_guadeloupe',
  'America/Martinique': 'ui_zone_martinique',
  'America/Cayenne': 'ui_zone_guyane',
  'America/Miquelon': 'ui_zone_miquelon',
  'Pacific/Noumea': 'ui_zone_noumea',
  'Pacific/Tahiti': 'ui_zone_tahiti',
  'Europe/Brussels': 'ui_zone_brussels',
  'Europe/Luxembourg': 'ui_zone_luxembourg',
  UTC: 'ui_zone_utc',
}

/** The pieces of a calendar day, for a big date. A day that does not exist is given back as it was written. */
export interface DayWords {
  readonly weekday: string
  readonly day: string
  readonly month: string
  readonly year: string
}

/** A calendar day is no moment: it is laid out in UTC so that no zone moves it. */
function layOut(iso: string, options: Intl.DateTimeFormatOptions): string {
  const day = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return iso
  const words = new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(day)
  // French counts its first day in ordinals, which Intl does not.
  return language().startsWith('fr') ? words.replace(/(^|\s)1(?=\s|$)/, '$11er') : words
}

/** « 4 juin 2026 ». `iso` is `YYYY-MM-DD`. */
export const dayWords = (iso: string): string => layOut(iso, { day: 'numeric', month: 'long', year: 'numeric' })

/** « jeudi 4 juin 2026 ». */
export const longDay = (iso: string): string =>
  layOut(iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(',', '')

/** « jeudi », « 4 », « juin », « 2026 ». */
export const dayParts = (iso: string): DayWords => ({
  weekday: layOut(iso, { weekday: 'long' }),
  day: layOut(iso, { day: 'numeric' }),
  month: layOut(iso, { month: 'long' }),
  year: layOut(iso, { year: 'numeric' }),
})

/** « heure de Paris ». */
export function zoneWords(zone: string): string {
  const key = ZONES[zone]
  return key ? t(key) : t('ui_zone_city', { city: zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone })
}

/** « 17 h 00 »: every hour on every screen is written so. `time` is `HH:MM`, 24 hours. */
export function clockWords(time: string): string {
  const [hour = '', minute = ''] = time.split(':')
  return t('ui_clock', { hour: String(Number(hour)), minute })
}

/** « 17 h 00 (heure de Paris) », or null where the page gives a day alone. */
export const timeWords = ({ time, zone }: Deadline): string | null =>
  time ? t('ui_time', { clock: clockWords(time), zone: zoneWords(zone) }) : null

/** « jeudi 4 juin 2026 à 17 h 00 (heure de Paris) ». */
export function deadlineWords(deadline: Deadline): string {
  const time = timeWords(deadline)
  return time ? t('ui_day_at_time', { day: longDay(deadline.date), time }) : longDay(deadline.date)
}

/** « dans 12 jours ouvrés »; none left: today, or before the next working day. */
export const workingDaysWords = (days: number): string => (days === 0 ? t('ui_working_days_today') : plural('ui_working_days', days))
