import type { Deadline } from './deadline'
import { fold } from './fold'
import { findMoments, type Moment } from './parse-moment'

/**
 * A moment as a deadline, its zone assumed until the words and places around it are known: see `zone.ts`. A moment with
 * an offset from UTC stands on the clock of Paris.
 */
export function deadlineAt({ date, time, offset }: Moment): Deadline {
  const zone = 'Europe/Paris'
  if (offset === null || !time) return { date, time, zone, zoneFrom: 'assumed' }
  const at = new Date(Date.parse(`${date}T${time}:00Z`) - offset * 60_000)
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at)
  return { date: shown.slice(0, 10), time: shown.slice(11, 16), zone, zoneFrom: 'stated' }
}

/**
 * The deadline that `text` states: its day, the last one of a period ("du 1er au 12 juin 2026"), the new one of a
 * correction ("au lieu de …, lire …", "reportée au …"). Null where there is none, where a correction doesn't say the new
 * day, or where two days stand and nothing says which rules.
 */
export function parseDeadline(text: string): Deadline | null {
  const moment = deadlineMoment(text)
  return moment && deadlineAt(moment)
}

// Said just before the new day of a deadline that was moved.
const MOVED =
  /\b(?:(?:re)?port|repouss|prolong|decal|retard|avanc|modifi|remplac|etend|extend|postpon|chang|lire\b|read\b|desormais|nouvelle date|new (?:date|deadline))[^\d.;]{0,60}$/
// Said between two days that are not two values of one deadline.
const APART = /[.;|]\s|ouverture|envoi|visite|valid|question|publi|retrait|opening|sent|debut|notif/

/** As {@link parseDeadline}, before any zone. */
export function deadlineMoment(text: string): Moment | null {
  const moments = findMoments(text)
  const folded = fold(text)
  const [first, second] = moments
  if (!first || /sine die|date ulterieure/.test(folded.slice(first.end, first.end + 60))) return null
  const between = (index: number) => folded.slice(moments[index - 1]?.end ?? 0, moments[index]?.start)
  const moved = moments.findLast((_, index) => MOVED.test(between(index)))
  const instead = folded.search(/\bau lieu d|\binstead of\b|\bremplace le\b/)
  if (instead >= 0) {
    // "au lieu du A, lire B", or "B (au lieu du A)".
    const kept = moments.filter(({ end }) => end <= instead)
    return moved && moved.start > instead ? moved : kept.length === 1 ? first : null
  }
  if (!second) return first
  if (/\bau $/.test(between(1)) && /\b(?:du|from) $/.test(between(0))) return second
  if (moved) return moved
  // "Lot 1 : A ; lot 2 : B": the first that must arrive.
  if (moments.every((_, index) => /\blots? \S{1,12} ?:? ?\D{0,12}$/.test(between(index))))
    return [...moments].sort((one, other) => one.date.localeCompare(other.date))[0] ?? null
  // Two days for one thing, and no word of which rules: none.
  return second.date === first.date || APART.test(between(1)) ? first : null
}
