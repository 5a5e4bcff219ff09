import type { Lot } from '../tenders/tender'

const NUMBER = '(?:n ?[°ºo]s? ?|-)?0*([1-9]\\d{0,2})([a-z](?![a-z0-9]))?'
const LIST = new RegExp(
  `\\blots? ?${NUMBER}(?![\\d%€])((?: ?(?:,|et|ou|&|/|a|au|-) ?(?:les? |du |des )?(?:lots? ?)?(?:n ?[°ºo] ?)?0*[1-9]\\d{0,2}(?! ?(?:%|€|eur|mois|ans?\\b|jours|heures|h\\b|lots?\\b|\\d))[a-z]?(?![a-z0-9])){0,40})`,
  'g',
)
const MORE = /(,|et|ou|&|\/|\ba\b|\bau\b|-) ?(?:les? |du |des )?(?:lots? ?)?(?:n ?[°ºo] ?)?0*([1-9]\d{0,2})([a-z])?/g
const EXCEPT = /(?:sauf|hors|excepte|hormis|a l'exception d\S*|a l'exclusion d\S*)(?: pour)?(?: les?| l\S)? ?$/

/** A lot's number without what only decorates it: `LOT-0001` is `1`, `02 B` is `2b`. */
export const plainNumber = (printed: string) =>
  printed
    .toLowerCase()
    .replace(/^lot|[^a-z0-9]/g, '')
    .replace(/^0+(?=\d)/, '')

/** "Lot B", "lots A et C", only where the notice's own lots are letters; "lot à …" is no lot A. */
const LETTER = "(?:[b-z](?![a-z0-9'])|a(?= ?(?:[:,;.)/]|et\\b|ou\\b|$)))"
const LETTERS = new RegExp(`\\blots? ?(${LETTER}(?: ?(?:,|et|ou|&|/) ?(?:(?:le|du|lot) ){0,2}${LETTER}){0,10})`, 'g')
const isLettered = (lots: readonly Lot[]) => lots.some(({ number }) => /^[a-z]$/.test(plainNumber(number)))

/** The lots that folded words name (`du lot 2`, `lots 1 à 3 et 5`), as the notice numbers them; null where they name none. */
export function lotsNamed(folded: string, lots: readonly Lot[]): string[] | null {
  if (!folded.includes('lot')) return null
  const named = new Set<string>()
  const left = new Set<string>()
  for (const match of folded.matchAll(LIST)) {
    const into = EXCEPT.test(folded.slice(Math.max(0, match.index - 30), match.index)) ? left : named
    let last = `${match[1]}${match[2] ?? ''}`
    into.add(last)
    for (const [, link = '', digits = '', letter = ''] of (match[3] ?? '').matchAll(MORE)) {
      const next = digits + letter
      if (/^(?:a|au|-)$/.test(link.trim()))
        for (let at = Number.parseInt(last, 10) + 1; at < Number(digits) && into.size < 300; at++) into.add(String(at))
      into.add(next)
      last = next
    }
  }
  const own = (number: string) => lots.find((lot) => plainNumber(lot.number) === number)?.number ?? number
  if (isLettered(lots)) {
    for (const match of folded.matchAll(LETTERS)) {
      const into = EXCEPT.test(folded.slice(Math.max(0, match.index - 30), match.index)) ? left : named
      for (const [letter] of (match[1] ?? '').matchAll(/\b[a-z]\b/g))
        if (lots.some(({ number }) => plainNumber(number) === letter)) into.add(letter)
    }
  }
  if (named.size > 0) return [...named].filter((number) => !left.has(number)).map(own)
  // "Tous les lots, sauf le lot 2": only where the notice's lots are known.
  return left.size > 0 && lots.length > 1 ? lots.map((lot) => lot.number).filter((number) => !left.has(plainNumber(number))) : null
}

/** The number of the lot that folded words announce at their beginning ("Lot n°2 : …"), and where its title begins. */
export function lotAnnounced(folded: string, lots: readonly Lot[] = []): { readonly number: string; readonly from: number } | null {
  const match = new RegExp(`^\\W{0,3}lots? ?${NUMBER} ?(?:[:.–—-]|(?=\\p{L}))\\s*(?=\\S)`, 'u').exec(folded)
  const lettered = match || !isLettered(lots) ? null : /^\W{0,3}lots? ?([a-z]) ?[:.–—-]\s*(?=\S)/.exec(folded)
  if (lettered) return { number: lettered[1] ?? '', from: lettered[0].length }
  return match ? { number: `${match[1]}${match[2] ?? ''}`, from: match[0].length } : null
}
