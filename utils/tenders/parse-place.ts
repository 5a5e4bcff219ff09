/** The codes that a value about places prints. */
export interface PlaceCodes {
  /** INSEE codes of départements, in the text's order, each once. */
  readonly departements: readonly string[]
  /** NUTS codes, in capitals. */
  readonly nuts: readonly string[]
}

// French codes in any case ("Frd22"), other countries' as they are: in capitals and with a digit.
const NUTS =
  /(?<![A-Za-z0-9])(?:[Ff][Rr][A-Za-z]\d{0,2}|FR\d{2,3}|FR|(?:BE|LU|DE|IT|ES|CH|NL|PT|AT|IE|PL)[A-Z]?\d[A-Z0-9]{0,2})(?![A-Za-z0-9])/g
// "(69) Rhône", "Paris (75)", "75 - Paris", "02, 59", and a text that is a list of codes and nothing else.
const CODE = '(?:97\\d|98\\d|0\\d\\d|\\d{1,2}|2[ab]|20[ab])'
const BRACKETS = new RegExp(`\\(\\s*(${CODE}(?:\\s*[,;/]\\s*${CODE})*)\\s*\\)`, 'gi')
const BEFORE_NAME = new RegExp(`(?:^|[\\s,;/])(${CODE})\\s*[-–:]\\s*(?=\\p{Lu})`, 'gu')
const LIST = new RegExp(`^\\s*(${CODE})(?:\\s*[,;/|]?\\s+|\\s*[,;/|]\\s*|$)`, 'i')

/** The INSEE code that was printed: `2` → `02`, `20A` → `2A`, `069` → `69`; null where no département has it. */
function insee(printed: string): string | null {
  const code = printed
    .trim()
    .toUpperCase()
    .replace(/^0(?=\d\d$)/, '')
    .replace(/^20(?=[AB])/, '2')
    .padStart(2, '0')
  return /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[678])$/.test(code) ? code : null
}

/**
 * The places that a labelled value gives by a code. Names ("Gard", "Pays de la Loire") stay words for whoever knows the
 * territory: a page's script doesn't carry it. Postal codes and towns are left alone.
 */
export function parsePlace(text: string): PlaceCodes {
  const cut = text.slice(0, 4_000)
  const nuts = [...new Set([...cut.matchAll(NUTS)].map((match) => match[0].toUpperCase()))]
  const printed: string[] = []
  for (const match of cut.matchAll(BRACKETS)) printed.push(...(match[1] ?? '').split(/[,;/]/))
  for (const match of cut.matchAll(BEFORE_NAME)) printed.push(match[1] ?? '')
  if (printed.length === 0) {
    let rest = cut
    const listed: string[] = []
    for (let match = LIST.exec(rest); match; match = LIST.exec(rest)) {
      listed.push(match[1] ?? '')
      rest = rest.slice(match[0].length)
    }
    if (!rest.trim() || (listed.length === 1 && /^\p{Lu}/u.test(rest))) printed.push(...listed)
  }
  return { departements: [...new Set(printed.flatMap((code) => insee(code) ?? []))], nuts }
}
