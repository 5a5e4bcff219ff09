import type { CpvModel } from '../matching/cpv/cpv-model'
import { BUYING, FORMULA, GENERIC, MODALITIES, TRAINING, UNNAMED } from '../matching/lexicon'
import { stem, type Token, tokenise } from '../matching/tokens'
import type { Tender } from '../tenders/tender'
import { LESSON_LENGTH } from './choice'

/** Words of a title that are weighed, those without content not counted: French says first what is bought. */
const HEAD = 12
/** Letters that make two words one family: "préparant" tells no more than "préparation". */
const FAMILY = 6
/** Between two words that are said together. */
const TOGETHER = /^[\s'’-]*(?:(?:de|du|des|d|la|le|les|l|à|au|aux|en)[\s'’]+)*$/i

/** What links a title's parts, and says nothing more. */
const LINKING = new Set(
  'métier relatif concernant destiné portant visant cadre titre profit bénéfice compte sein faveur'.split(' ').map(stem),
)
const COMMON = [GENERIC, FORMULA, BUYING, TRAINING, MODALITIES, UNNAMED, LINKING]
const families = new Set([...GENERIC].filter((stem) => stem.length >= FAMILY).map((stem) => stem.slice(0, FAMILY)))

/** Whether a stem says by itself what is bought: half the notices hold the others. */
export const isTelling = (word: string): boolean =>
  word.length > 2 && !/\d/.test(word) && !COMMON.some((words) => words.has(word)) && !families.has(word.slice(0, FAMILY))

interface Weighed extends Token {
  readonly weight: number
}

/**
 * The words of a tender's title, then of its lots', that tell most what is bought, alone or two together as the title
 * says them, the most telling first. A word tells the more the rarer it is and the nearer it stands to its title's head;
 * words that any notice may hold, names, places and the buyer's own tell nothing. `apart`: stems that belong to no
 * proposal. Without a model, the place in the title decides.
 */
export function tellingWords(
  { title, lots, buyer, places }: Pick<Tender, 'title' | 'lots' | 'buyer' | 'places'>,
  model: CpvModel | null,
  apart: ReadonlySet<string> = new Set(),
): string[] {
  const named = [buyer?.value, ...[...places, ...lots.flatMap((lot) => lot.places)].map(({ value }) => value.text)]
  const names = new Set(named.flatMap((text) => tokenise(text ?? '').words.map(({ stem }) => stem)))
  const tells = (stem: string) => isTelling(stem) && !apart.has(stem) && !names.has(stem)
  return [
    ...new Set([
      ...best([title], model, tells),
      ...best(
        lots.map((lot) => lot.title),
        model,
        tells,
      ),
    ]),
  ]
}

interface Group {
  readonly words: string
  readonly weight: number
}

/** The groups of some titles, the most telling first, however often they are said. */
function best(titles: readonly Tender['title'][], model: CpvModel | null, tells: (stem: string) => boolean): string[] {
  const found = new Map<string, Group>()
  for (const group of titles.flatMap((title) => (title ? groupsOf(title.value, model, tells) : []))) {
    const key = group.words.toLowerCase()
    if (group.words.length <= LESSON_LENGTH && group.weight > (found.get(key)?.weight ?? 0)) found.set(key, group)
  }
  return [...found.values()].sort((one, other) => other.weight - one.weight).map(({ words }) => words)
}

/** Each telling word of a title, and each two of them that stand together. */
function groupsOf(title: string, model: CpvModel | null, tells: (stem: string) => boolean): Group[] {
  const groups: Group[] = []
  let before: Weighed | null = null
  for (const [place, word] of tokenise(title).words.slice(0, HEAD).entries()) {
    if (!tells(word.stem) || isProper(title, word.start, word.end)) {
      before = null
      continue
    }
    const now: Weighed = { ...word, weight: rarity(word.stem, model) / (1 + 0.15 * place) }
    groups.push({ words: title.slice(now.start, now.end), weight: now.weight })
    if (before && TOGETHER.test(title.slice(before.end, now.start))) {
      groups.push({ words: title.slice(before.start, now.end), weight: before.weight + now.weight })
    }
    before = now
  }
  return groups
}

/** A capital within a sentence begins a name; capitals all through are an acronym, or a title that shouts. */
function isProper(title: string, start: number, end: number): boolean {
  const begins = !/[\p{L}\p{N}][^.:!?]*$/u.test(title.slice(0, start))
  return !begins && /^\p{Lu}.*\p{Ll}/u.test(title.slice(start, end))
}

const pairs = new WeakMap<CpvModel, ReadonlyMap<string, number>>()

/** From 0 to 1: the more pairs of the classifier's vocabulary a word takes part in, the more notices hold it. */
function rarity(stem: string, model: CpvModel | null): number {
  if (!model) return 1
  let known = pairs.get(model)
  if (!known) {
    const counts = new Map<string, number>()
    for (const feature of model.vocabulary.keys()) {
      const both = feature.split(' ')
      if (both.length > 1) for (const one of both) counts.set(one, (counts.get(one) ?? 0) + 1)
    }
    known = counts
    pairs.set(model, known)
  }
  return 1 / (1 + Math.log2(1 + (known.get(stem) ?? 0)))
}
