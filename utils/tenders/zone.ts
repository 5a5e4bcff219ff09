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
  const stated = zoneNamed(words)
  return { ...deadline, zone: stated ?? zone, zoneFrom: stated ? 'stated' : 'assumed' }
}
