import type { Deadline } from './deadline'
import { fold } from './fold'
import { findMoments, type Moment } from './parse-moment'

// Départements and collectivities whose clocks are not Paris's.
const OVERSEAS: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
}
/** What may be said of a clock after "heure de", and its zone. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/paris|metropol/, 'Europe/Paris'],
  [/guadeloupe/, 'America/Guadeloupe'],
  [/martinique/, 'America/Martinique'],
  [/guyane|cayenne/, 'America/Cayenne'],
  [/reunion/, 'Indian/Reunion'],
  [/mayotte/, 'Indian/Mayotte'],
  [/caledonie|noumea/, 'Pacific/Noumea'],
  [/tahiti|polynesie/, 'Pacific/Tahiti'],
  [/bruxelles|brussels/, 'Europe/Brussels'],
  [/luxembourg/, 'Europe/Luxembourg'],
]

/** The zone that a text names ("12:00 (heure de Paris)"), or null. A label's own "heure limite de…" names none. */
export function zoneNamed(text: string): string | null {
  for (const [said, after = ''] of fold(text.slice(0, 2_000)).matchAll(/\bheure\b(?=([^.;\d]{0,40}))|\b\w+ time\b/g)) {
    const zone = NAMED.find(([named]) => named.test(after || said))?.[1]
    if (zone) return zone
  }
  return null
}

/** The zone in which a buyer of these départements closes: its own overseas, Paris's elsewhere or where they differ. */
export function zoneOfDepartements(codes: readonly string[]): string {
  const zones = new Set(codes.map((code) => OVERSEAS[code] ?? 'Europe/Paris'))
  const [only = 'Europe/Paris'] = zones
  return zones.size === 1 ? only : 'Europe/Paris'
}

/** The wall clock of `zone` at a moment given with an offset from UTC. */
function inZone(moment: Moment, offset: number, zone: string): { date: string; time: string } {
  const at = new Date(Date.parse(`${moment.date}T${moment.time}:00Z`) - offset * 60_000)
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at)
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/** A moment as a deadline: on the clock of the zone that `words` name, else of `assumed`. */
export function deadlineAt(moment: Moment, words: string, assumed: string): Deadline {
  const stated = zoneNamed(words)
  const zone = stated ?? assumed
  const wall = moment.offset !== null && moment.time ? inZone(moment, moment.offset, zone) : moment
  return { date: wall.date, time: wall.time, zone, zoneFrom: stated ? 'stated' : 'assumed' }
}

/**
 * The deadline that `text` states: its day, the last one of a period ("du 1er au 12 juin 2026"), the new one of a
 * correction ("au lieu de …, lire …", "reportée au …"). Null where there is none, where a correction doesn't say the new
 * day, or where two days stand and nothing says which rules.
 */
export function parseDeadline(text: string, assumed = 'Europe/Paris'): Deadline | null {
  const moment = deadlineMoment(text)
  return moment && deadlineAt(moment, text.slice(moment.start, moment.end + 80), assumed)
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
