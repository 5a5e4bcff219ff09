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

const bare = (word: string) =>
  (/^[\0-\x7f]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').replace(/æ/gi, 'ae')).toLowerCase()

/** Word as printed → its compared form; empty for a word without content. */
const known = new Map<string, string>()

function compared(word: string): string {
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  const folded = bare(word)
  const found = STOP.has(folded) ? '' : stemOf(folded)
  // Bounded: a hostile page can't make it grow for ever.
  if (known.size > 50_000) known.clear()
  known.set(word, found)
  return found
}

/**
 * The form under which a French word is compared: folded, without plural, feminine and the ends that go with them.
 * A minimal stemmer does as well as Snowball on notices, and keeps `travaux` (works) apart from `travail`.
 */
export const stem = (word: string): string => compared(word) || stemOf(bare(word))

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
export const isStop = (word: string): boolean => compared(word) === ''

let latest: Tokens | null = null

/** Cuts a text into words with content, each with where it stands. The same text twice running is cut once: a row's title is searched, then classified. */
export function tokenise(text: string): Tokens {
  if (latest?.text !== text) latest = cut(text)
  return latest
}

/** What a sign is for cutting: of a word, the end of a line, what may end a sentence, a space, or anything else. */
const [UNSEEN, OTHER, WORD, LINE, STOPS, SPACE] = [0, 1, 2, 3, 4, 5]
/** By UTF-16 unit, filled as signs are met: a look-up where a regular expression would be run on every text. */
const kinds = new Uint8Array(0x1_0000)

const IN_WORD = /[\p{L}\p{N}\p{M}]/u

function kindOf(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit] ?? UNSEEN
  if (known !== UNSEEN) return known
  // Half of a pair is known by the whole.
  if (unit >= 0xd800 && unit < 0xe000) return isPaired(text, at) ? WORD : OTHER
  const sign = text.charAt(at)
  const kind = IN_WORD.test(sign) ? WORD : sign === '\n' ? LINE : /[.;!?]/.test(sign) ? STOPS : /\s/.test(sign) ? SPACE : OTHER
  kinds[unit] = kind
  return kind
}

/** Whether a half at a place belongs to a sign of a word that takes two. */
function isPaired(text: string, at: number): boolean {
  const first = (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at
  const whole = text.codePointAt(first) ?? 0
  return whole > 0xffff && IN_WORD.test(String.fromCodePoint(whole))
}

function cut(text: string): Tokens {
  const words: Token[] = []
  const places = new Map<string, number[]>()
  let sentence = 0
  for (let at = 0; at < text.length; ) {
    let kind = kindOf(text, at)
    let before = OTHER
    let ended = false
    while (kind !== WORD) {
      // A sentence ends with a line, or with a stop and a space.
      if (kind === LINE || (kind === SPACE && before === STOPS)) ended = true
      before = kind
      if (++at === text.length) return { text, words, places }
      kind = kindOf(text, at)
    }
    if (ended) sentence++
    const start = at
    while (++at < text.length && kindOf(text, at) === WORD);
    const found = compared(text.slice(start, at))
    if (!found) continue
    const stands = places.get(found)
    if (stands) stands.push(words.length)
    else places.set(found, [words.length])
    words.push({ stem: found, start, end: at, sentence })
  }
  return { text, words, places }
}
