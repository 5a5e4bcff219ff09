import type { Deadline } from './deadline'
import { fold } from './fold'
import type { Place } from './tender'

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
  [/europe (?:centrale|de l'ouest|occidentale)|central europe|romance standard/, 'Europe/Paris'],
]
/** A clock's distance from Greenwich: "(UTC+1)", "GMT+01:00", "UTC -4". */
const OFFSET = /\b(?:utc|gmt) ?([+-]) ?(\d{1,2})(?:[:h]?([0-5]\d))?(?!\d)/
/** Words that name a clock, and what follows them. */
const CLOCK = /\bheure\b(?=([^.;\d]{0,40}))|\b(?:utc|gmt) ?[+-] ?\d{1,2}(?::?\d\d)?\b(?=([^.;\d]{0,60}))|\b(?:\w+ )?\w+ time\b/g

/** The zone that a text names ("12:00 (heure de Paris)"), or null. A label's own "heure limite de…" names none. */
export function zoneNamed(text: string): string | null {
  if (/\d[ (]{0,2}CES?T\b/.test(text)) return 'Europe/Paris'
  for (const [said, after, behind] of fold(text.slice(0, 2_000)).matchAll(CLOCK)) {
    const zone = NAMED.find(([named]) => named.test(after || behind || said))?.[1]
    if (zone) return zone
  }
  return null
}

/** The zone whose clock stands, on that day, as far from Greenwich as the text says: the one supposed first, then Paris's, then one overseas; null where none is or nothing is said. */
function zoneAtOffset(text: string, { date, time }: Deadline, supposed: string): string | null {
  const [said, sign, hours, minutes = 0] = OFFSET.exec(fold(text.slice(0, 2_000))) ?? []
  if (!said) return null
  const wanted = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const at = new Date(`${date}T${time ?? '12:00'}:00Z`)
  return [supposed, 'Europe/Paris', ...Object.values(OVERSEAS)].find((zone) => offsetOf(zone, at) === wanted) ?? null
}

/** Minutes east of Greenwich at which a zone's clock stands. */
function offsetOf(zone: string, at: Date): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at)
  return (Date.parse(`${shown.replace(' ', 'T')}:00Z`) - at.getTime()) / 60_000
}

/** The zone in which a buyer of these départements closes: its own overseas, Paris's elsewhere or where they differ. */
export function zoneOfDepartements(codes: readonly string[]): string {
  const zones = new Set(codes.map((code) => OVERSEAS[code] ?? 'Europe/Paris'))
  const [only = 'Europe/Paris'] = zones
  return zones.size === 1 ? only : 'Europe/Paris'
}

/** The overseas département that a NUTS code of the third level is, by its digit; null elsewhere. */
export function overseasOfNuts(nuts: string): string | null {
  const digit = /^FR[YA]([1-5])0$/.exec(nuts)?.[1]
  return digit ? `97${digit === '5' ? '6' : digit}` : null
}

/** The zone of a contract with these places; any code of the mainland is Paris's time. */
export function zoneOfPlaces(places: readonly Place[]): string {
  return zoneOfDepartements(
    places.flatMap(({ departements, nuts }) => [
      ...departements,
      ...nuts.filter((code) => code.length > 2).map((code) => overseasOfNuts(code) ?? '75'),
    ]),
  )
}

/** A deadline on the clock that the words around it name, else on that of `zone`. */
export function inZone(deadline: Deadline, words: string, zone: string): Deadline {
  if (deadline.zoneFrom === 'stated') return deadline
  const stated = zoneNamed(words) ?? zoneAtOffset(words, deadline, zone)
  return { ...deadline, zone: stated ?? zone, zoneFrom: stated ? 'stated' : 'assumed' }
}
