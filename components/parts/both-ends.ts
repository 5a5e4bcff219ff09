/** A title longer than this, in characters, is shown by its two ends. */
const LONG = 72
/** What is left of its beginning and of its end: lots of one framework often differ there alone. */
const [HEAD, TAIL] = [34, 34]

/** A title's beginning and end, cut between words; null where it is short enough to be shown whole. */
export function bothEnds(title: string): readonly [head: string, tail: string] | null {
  const signs = [...title.trim()]
  if (signs.length <= LONG) return null
  const head = signs.slice(0, HEAD).join('')
  const tail = signs.slice(-TAIL).join('')
  // A word that no line holds is cut where it must be.
  return [head.replace(/(?<=\S)\s+\S*$/u, '').trim() || head, tail.replace(/^\S*\s+(?=\S)/u, '').trim() || tail]
}
