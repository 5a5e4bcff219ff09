/** Numbers in words, folded, each with its value: all up to twenty, then those that notices count by. */
const VALUES: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix-sept': 17,
  'dix-huit': 18,
  'dix-neuf': 19,
  vingt: 20,
  'vingt-quatre': 24,
  trente: 30,
  'trente-six': 36,
  'quarante-cinq': 45,
  'quarante-huit': 48,
  soixante: 60,
}

/** A whole number in figures or words, also as both ("trois (3)"), for a regular expression on folded text: one group. */
export const NUMBER = `(\\d{1,3}|${Object.keys(VALUES)
  .sort((one, other) => other.length - one.length)
  .join('|')})(?: ?\\([a-z0-9 -]{1,15}\\))?`

/** The value of what {@link NUMBER} matched; null for anything else. */
export function numberOf(printed: string | undefined): number | null {
  if (printed === undefined) return null
  return /^\d{1,3}$/.test(printed) ? Number(printed) : (VALUES[printed] ?? null)
}
