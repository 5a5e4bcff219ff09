/** The codes of the table in `departements.ts`, without it: what only checks a code doesn't carry the names. */
const CODE = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[678])$/

/**
 * The INSEE code that a page or a person meant: `1` → `01`, `20A` → `2A`, `69M` (Lyon's metropolis, in INSEE files) → `69`;
 * null where there is no such département. `20` alone, Corsica as a whole, is two départements: null.
 */
export function departementCode(printed: string): string | null {
  const code = printed.trim().toUpperCase()
  const told = /^\d$/.test(code)
    ? `0${code}`
    : code
        .replace(/^0(?=\d\d$)/, '')
        .replace(/^20([AB])$/, '2$1')
        .replace(/^69[MD]$/, '69')
  return CODE.test(told) ? told : null
}
