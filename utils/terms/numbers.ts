const WORDS =
  'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-quatre trente trente-six quarante-cinq quarante-huit soixante'
const VALUES: Readonly<Record<string, number>> = {
  une: 1,
  'vingt-quatre': 24,
  trente: 30,
  'trente-six': 36,
  'quarante-cinq': 45,
  'quarante-huit': 48,
  soixante: 60,
}
const COUNTED = [
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
  'vingt',
]

/** A whole number in figures or words, also as both ("trois (3)"), for a regular expression on folded text: one group. */
export const NUMBER = `(\\d{1,3}|${WORDS.split(' ')
  .sort((one, other) => other.length - one.length)
  .join('|')})(?: ?\\([a-z0-9 -]{1,15}\\))?`

/** The value of what {@link NUMBER} matched; null for anything else. */
export function numberOf(printed: string | undefined): number | null {
  if (printed === undefined) return null
  if (/^\d{1,3}$/.test(printed)) return Number(printed)
  const counted = COUNTED.indexOf(printed) + 1
  return counted > 0 ? counted : (VALUES[printed] ?? null)
}
