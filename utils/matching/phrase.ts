import { ACCOMPANYING, ACRONYMS, COMMON, FIELD_ACRONYMS, GENERIC, PUBLICS, TRAINING } from './lexicon'
import { isStop, stem, type Tokens } from './tokens'

/** A way of saying a skill, ready to be looked for. */
export interface Phrase {
  /** As its owner wrote it. */
  readonly text: string
  readonly stems: readonly string[]
  readonly weights: readonly number[]
  /** Sum of the weights. */
  readonly total: number
  /** Its strongest stems: without them too little of the phrase can be there. */
  readonly anchors: readonly string[]
  /** Stems without which it is another: a diploma is not the next one, whose name begins alike. */
  readonly required: readonly string[]
  /** It is one word that many trades have in common. */
  readonly common: boolean
  /** It names but a public or a sector. */
  readonly public: boolean
  /** Capital letters to be found as they are, or null. */
  readonly acronym: string | null
  /** It is an acronym with other meanings, or so short that it may have: its letters alone prove little. */
  readonly short: boolean
  /** Stems of which one must stand near a short acronym. */
  readonly context: ReadonlySet<string>
  /** Stems that tell that an acronym, alone or among its words, means something else. */
  readonly against: ReadonlySet<string>
  /** Stems that tell that the acronym among its words means what it should. */
  readonly means: ReadonlySet<string>
}

/** Where a phrase stands in a text. */
export interface PhraseMatch {
  /** 0 to 1: how much of the phrase is there, and how much these words prove. */
  readonly quality: number
  readonly start: number
  readonly end: number
  /** Place of its first word among the words of the text, and of its last. */
  readonly at: number
  readonly to: number
  /** All its words are there, in order, with no other between them. */
  readonly whole: boolean
}

/** A generic word proves a third of what a word of the trade does. */
const GENERIC_WEIGHT = 0.35
/** The weight from which words are proof enough: one word of the trade and a generic one, or four generic ones. */
const PROOF = 1.2
/** The least share of a phrase that counts. */
const LEAST = 0.7
/** Words that may stand between those of a phrase, in a text longer than a title. */
const SLACK = 4
/** What is left of a phrase whose words come in another order. */
const TURNED = 0.85
const ACRONYM_REACH = 25
/** What a short acronym proves where none of the words that it may stand for is near. */
const UNEXPLAINED = 0.4

const stemsOf = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .map((match) => match[0])
    .filter((word) => !isStop(word))
    .map(stem)

/** How the name of any diploma begins. */
const DIPLOMA = new Set(['diplôme', 'certificat', 'titre', 'état', 'national', 'préparation', 'préparatoire', 'formation'].map(stem))

/**
 * The phrases of a name or a word: what stands in brackets is another name of the same thing. `kin` are other words for
 * it, which a short acronym needs near it; with null its letters are enough. Those of a `diploma` count whole only.
 */
export function compilePhrases(text: string, kin: readonly string[] | null, diploma = false): Phrase[] {
  const inside = [...text.matchAll(/\(([^)]+)\)/g)].map((match) => match[1] ?? '')
  return [text.replace(/\([^)]*\)/g, ' '), ...inside]
    .map((part) => compilePhrase(part.trim(), kin, diploma))
    .filter((phrase) => phrase.stems.length > 0)
}

function compilePhrase(text: string, kin: readonly string[] | null, diploma: boolean): Phrase {
  const stems = [...new Set(stemsOf(text))]
  const acronym = /^[\p{Lu}\d]{2,9}$/u.test(text) ? text : null
  const known = acronym ? ACRONYMS[acronym] : undefined
  const own = new Set(stems)
  const others = kin ? kin.flatMap(stemsOf).filter((word) => !own.has(word)) : []
  const place = acronym !== null && namesAPlace(acronym, others)
  const short = acronym !== null && kin !== null && (acronym.length < 4 || known !== undefined || place)
  const context = short
    ? new Set((known ? stemsOf(known.means) : others).filter((word) => !own.has(word) && !(place && GENERIC.has(word))))
    : new Set<string>()
  // "accompagnement VAE": an acronym among other words keeps its two meanings.
  const inside = acronym ? [] : text.split(/[^\p{L}\d]+/u).flatMap((word) => ACRONYMS[word] ?? [])
  const weights = stems.map((word) => (GENERIC.has(word) ? GENERIC_WEIGHT : 1))
  const strongest = Math.max(...weights)
  return {
    text,
    stems,
    weights,
    total: weights.reduce<number>((sum, weight) => sum + weight, 0),
    required: diploma && !acronym ? stems.filter((word) => !DIPLOMA.has(word)) : [],
    common: acronym === null && stems.length === 1 && stems.every((word) => COMMON.has(word)),
    public: stems.some((word) => PUBLICS.has(word)) && stems.every((word) => isPublic(word)),
    anchors: stems.filter((_, index) => weights[index] === strongest),
    acronym,
    short,
    context,
    against: new Set(stemsOf(known?.against ?? inside.map(({ against }) => against).join(' '))),
    means: new Set(stemsOf(inside.map(({ means }) => means).join(' '))),
  }
}

const isPublic = (word: string) => PUBLICS.has(word) || (GENERIC.has(word) && !TRAINING.has(word) && !ACCOMPANYING.has(word))

/** An acronym of a place that is not what the other words speak of: who teaches the instructors of an ESAT is not found by each ESAT. */
function namesAPlace(acronym: string, others: readonly string[]): boolean {
  const means = FIELD_ACRONYMS[acronym]
  return means !== undefined && !stemsOf(means).some((word) => others.includes(word))
}

/** The best place of a phrase in a text, or null. In a `title` its words may stand apart; elsewhere they stand close. */
export function matchPhrase(phrase: Phrase, tokens: Tokens, title: boolean): PhraseMatch | null {
  if (phrase.acronym) return matchAcronym(phrase, phrase.acronym, tokens)
  const reach = phrase.stems.length + (title ? SLACK * 3 : SLACK)
  let best: PhraseMatch | null = null
  for (const anchor of phrase.anchors) {
    const places = tokens.places.get(anchor)
    if (!places) continue
    for (const place of places) {
      const match = around(phrase, tokens, place, reach)
      if (match && (!best || match.quality > best.quality)) best = match
      if (best && best.quality >= 1) return best
    }
  }
  return best
}

function around(phrase: Phrase, tokens: Tokens, anchor: number, reach: number): PhraseMatch | null {
  const sentence = tokens.words[anchor]?.sentence
  let found = 0
  let first = anchor
  let last = anchor
  let before = -1
  let telling = false
  let ordered = true
  let missing = false
  // Without an iterator, and told apart at once what isn't there: it is asked of every phrase of every partner.
  for (let index = 0; index < phrase.stems.length; index++) {
    const word = phrase.stems[index] ?? ''
    const places = tokens.places.get(word)
    const near = places ? nearest(places, anchor, reach) : null
    if (near === null || tokens.words[near]?.sentence !== sentence) {
      missing ||= phrase.required.includes(word)
      continue
    }
    telling ||= (phrase.weights[index] ?? 0) > GENERIC_WEIGHT
    found += phrase.weights[index] ?? 0
    ordered &&= near > before
    before = near
    first = Math.min(first, near)
    last = Math.max(last, near)
  }
  const share = found / phrase.total
  if (missing) return null
  // One word, two, or none but generic ones: all of them.
  if (share < (phrase.stems.length < 3 || !telling ? 1 : LEAST) || last - first > reach) return null
  // Generic words prove something only as the phrase has them: in its order, and close.
  if (!telling && (!ordered || last - first > phrase.stems.length + SLACK)) return null
  const [from, to] = [tokens.words[first], tokens.words[last]]
  if (!from || !to) return null
  if (phrase.against.size > 0 && meansElse(phrase, tokens, first)) return null
  const whole = share === 1 && ordered && last - first === phrase.stems.length - 1
  return {
    quality: share * Math.min(1, found / PROOF) * (ordered ? 1 : TURNED),
    start: from.start,
    end: to.end,
    at: first,
    to: last,
    whole,
  }
}

/** Whether the words around tell the other meaning of an acronym among a phrase's words, and none tells its own. */
function meansElse({ against, means }: Phrase, { words }: Tokens, at: number): boolean {
  const near = words.slice(Math.max(0, at - ACRONYM_REACH), at + ACRONYM_REACH)
  return near.some(({ stem: word }) => against.has(word)) && !near.some(({ stem: word }) => means.has(word))
}

/** The place closest to the anchor and within reach; places are ascending and may be hundreds. */
function nearest(places: readonly number[], anchor: number, reach: number): number | null {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < anchor) low = middle + 1
    else high = middle
  }
  const before = places[low - 1] ?? Number.NEGATIVE_INFINITY
  const after = places[low] ?? Number.POSITIVE_INFINITY
  const best = anchor - before < after - anchor ? before : after
  return Math.abs(best - anchor) <= reach ? best : null
}

function matchAcronym(phrase: Phrase, acronym: string, tokens: Tokens): PhraseMatch | null {
  let best: PhraseMatch | null = null
  for (const place of tokens.places.get(phrase.stems[0] ?? '') ?? []) {
    const word = tokens.words[place]
    if (!word || tokens.text.slice(word.start, word.end) !== acronym) continue
    const near = tokens.words.slice(Math.max(0, place - ACRONYM_REACH), place + ACRONYM_REACH).filter((other) => other !== word)
    if (near.some((other) => phrase.against.has(other.stem))) continue
    const doubtful = phrase.short && !near.some((other) => phrase.context.has(other.stem))
    // A known acronym with another meaning is nothing without its context; an unknown one next to nothing, whatever else its owner wrote.
    if (doubtful && ACRONYMS[acronym]) continue
    const match = { quality: doubtful ? UNEXPLAINED : 1, start: word.start, end: word.end, at: place, to: place, whole: !doubtful }
    if (!best || match.quality > best.quality) best = match
  }
  return best
}
