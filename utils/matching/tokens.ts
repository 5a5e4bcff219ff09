/** One word of a text, where it stands, and the form under which it is compared. */
export interface Token {
  readonly stem: string
  readonly start: number
  readonly end: number
  /** Which sentence or block of the text it stands in: a phrase doesn't go from one to the next. */
  readonly sentence: number
}

/** A text whose words are indexed once. */
export interface Tokens {
  readonly text: string
  readonly words: readonly Token[]
  /** Stem → places in {@link words}, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

// Words without content. Articles and links only: "sans", "non" or "pour" never change what a phrase is about here.
const STOP = new Set(
  (
    'a afin ainsi au aux avec ce ces cette chez comme d dans de des du elle en entre et etc eu il ils l la le les leur leurs lors mais ne nos ' +
    'notre on or ou par pas plus pour qu que qui s sa sans se ses si son sont sous sur un une vers vos votre y n c j m t est sera etre ete ayant dont'
  ).split(' '),
)

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae')

const known = new Map<string, string>()

/**
 * The form under which a French word is compared: folded, without plural, feminine and the ends that go with them.
 * A minimal stemmer does as well as Snowball on notices, and keeps `travaux` (works) apart from `travail`.
 */
export function stem(word: string): string {
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  const found = stemOf(bare(word))
  // Bounded: a hostile page can't make it grow for ever.
  if (known.size > 50_000) known.clear()
  known.set(word, found)
  return found
}

function stemOf(word: string): string {
  if (word.length < 4) return word
  return word
    .replace(/aux$/, 'al')
    .replace(/[sx]$/, '')
    .replace(/trice$/, 'teur')
    .replace(/euse$/, 'eur')
    .replace(/ive$/, 'if')
    .replace(/ere$/, 'er')
    .replace(/ee?$/, '')
    .replace(/([lnt])\1$/, '$1')
}

/** Whether a word carries no content: an article, a link, a lone letter. */
export function isStop(word: string): boolean {
  return STOP.has(bare(word))
}

/** Cuts a text into words with content, each with where it stands. */
export function tokenise(text: string): Tokens {
  const words: Token[] = []
  const places = new Map<string, number[]>()
  let [sentence, last] = [0, 0]
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = match[0]
    if (/\n|[.;!?]\s/.test(text.slice(last, match.index))) sentence++
    last = match.index + word.length
    if (isStop(word)) continue
    const token = { stem: stem(word), start: match.index, end: last, sentence }
    const at = places.get(token.stem)
    if (at) at.push(words.length)
    else places.set(token.stem, [words.length])
    words.push(token)
  }
  return { text, words, places }
}
