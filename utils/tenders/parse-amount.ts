import { fold } from './fold'
import type { Amount } from './money'

/** An amount in a text, and where. */
export interface AmountFound {
  readonly amount: number
  readonly currency: string
  readonly taxes: Amount['taxes']
  readonly start: number
  readonly end: number
}

const CURRENCY = '€|eur\\b|euros?\\b|chf\\b|gbp\\b|£|usd\\b|\\$|mad\\b|xpf\\b'
const NUMBER = "\\d{1,3}(?:[ .,'][0-9]{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?"
const SCALE = "(?<scale>k(?= ?€)|m(?= ?€)|md(?= ?€)|milliers?|millions?|milliards?)?(?: ?d'| ?de )? ?"
const AMOUNTS = new RegExp(
  `(?<![\\d.,])(?:(?<before>${CURRENCY}) ?(?<n1>${NUMBER})(?!\\d)|(?<n2>${NUMBER}) ?${SCALE}(?<after>${CURRENCY}))`,
  'g',
)
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/€|eur/, 'EUR'],
  [/£|gbp/, 'GBP'],
  [/\$|usd/, 'USD'],
]

/** A printed number: `400,000` and `1.250.000` are thousands, `400 000,00` and `1,2` hold decimals. */
function numberOf(printed: string, scaled: boolean): number {
  const last = Math.max(printed.lastIndexOf(','), printed.lastIndexOf('.'))
  const decimals = last < 0 ? 0 : printed.length - last - 1
  // Three digits after the mark are thousands, unless a scale follows ("1,250 M€") or the same number has spaces.
  const decimal = last >= 0 && (decimals !== 3 || (scaled && printed.search(/[.,]/) === last))
  const whole = (decimal ? printed.slice(0, last) : printed).replace(/\D/g, '')
  return Number(decimal ? `${whole}.${printed.slice(last + 1)}` : whole)
}

/** Every amount of money in `text`: a number beside a currency. */
export function findAmounts(text: string): AmountFound[] {
  const folded = fold(text.slice(0, 20_000))
  return [...folded.matchAll(AMOUNTS)].flatMap((match) => {
    const g = match.groups ?? {}
    const scale = g.scale ? (/^k|^millier/.test(g.scale) ? 1e3 : /^milliard|^md/.test(g.scale) ? 1e9 : 1e6) : 1
    const amount = Math.round(numberOf(g.n1 ?? g.n2 ?? '', scale > 1) * scale * 100) / 100
    if (!Number.isFinite(amount) || amount > 1e12) return []
    const mark = g.before ?? g.after ?? ''
    const currency = NAMES.find(([name]) => name.test(mark))?.[1] ?? mark.toUpperCase()
    const end = match.index + match[0].length
    return [
      {
        amount,
        currency,
        taxes: taxesIn(folded.slice(end, end + 40)) ?? taxesIn(folded.slice(Math.max(0, match.index - 60), match.index)),
        start: match.index,
        end,
      },
    ]
  })
}

/** Whether these words say "without taxes" or "with taxes". */
export function taxesIn(words: string): Amount['taxes'] {
  const folded = fold(words)
  const without = folded.search(/\bh\.? ?t\b|hors (?:tva|taxes?)|excluding (?:vat|tax)|without vat|excl\.? vat/)
  const within = folded.search(/\bt\.? ?t\.? ?c\b|toutes taxes|including (?:vat|tax)|tva comprise/)
  if (without < 0 && within < 0) return null
  return within < 0 || (without >= 0 && without < within) ? 'excluded' : 'included'
}
