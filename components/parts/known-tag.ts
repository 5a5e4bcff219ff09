/** Whether two tags are one: « Prioritaire » and « prioritaire » are. */
export const sameTag = (one: string, other: string): boolean => one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0

/** A tag as it was written the first time, where it is known; else without needless spaces. */
export function knownTag(typed: string, known: readonly string[]): string {
  const tag = typed.trim().replace(/\s+/g, ' ')
  return known.find((one) => one === tag) ?? known.find((one) => sameTag(one, tag)) ?? tag
}
