import { departements } from '../territory/departements'

const CODES = new Set(departements.map(({ code }) => code))
/** "dept 63", "dpt. n° 63", "département 2A", "(63)". */
const TYPED = /(?<![\p{L}\p{N}])d(?:[ée]p(?:artement|t)?|pt)\.?\s*(?:n[°º]\s*)?\(?(\d{1,3}|2[ab])(?![\p{L}\p{N}])\)?|\((\d{2,3}|2[ab])\)/giu

/**
 * The word under which notices of a département are found by its code, among other numbers: it begins with the code, so
 * that the code alone, being typed, leads to it.
 */
export const departementWord = (code: string): string => `${code.toLowerCase()}dept`

/** A département that is named by its code in what somebody typed, and where. */
export interface TypedDepartement {
  readonly code: string
  readonly start: number
  readonly end: number
}

/** The départements that somebody typed by their codes. A single digit at the very end is still being typed. */
export function typedDepartements(text: string): TypedDepartement[] {
  return [...text.matchAll(TYPED)].flatMap(({ 0: typed, 1: named, 2: bracketed, index }) => {
    const number = (named ?? bracketed ?? '').toUpperCase()
    const end = index + typed.length
    if (number.length === 1 && end === text.length) return []
    const code = number.padStart(2, '0')
    return CODES.has(code) ? [{ code, start: index, end }] : []
  })
}
