import type { Deadline } from '../tenders/deadline'
import type { Found } from '../tenders/provenance'
import { QUOTE_LENGTH } from '../tenders/provenance'
import type { Lot, Tender } from '../tenders/tender'
import { readTerms } from '../terms/read-terms'
import type { Terms } from '../terms/terms'
import { type CpvModel, cpvProbabilities, likeliest } from './cpv/infer-cpv'
import type { CpvProbabilities } from './cpv/probabilities'
import type { Lesson } from './lessons'
import { type LotTerritory, lotTerritory } from './lot-territory'
import { type Tokens, tokenise } from './tokens'
import type { InferredCpv, Quote } from './verdict'

/** A part of a notice, by how much its words say of what is bought. */
export interface Zone {
  readonly kind: 'lot-title' | 'notice-title' | 'lot-text' | 'notice-text'
  /** 0 to 1. */
  readonly weight: number
  readonly tokens: Tokens
  /** The words as printed: quotes are cut from it, at the places of the tokens. */
  readonly text: string
}

/** One lot, with what it takes over from the notice. An undivided contract is one lot, number `0`, without zones of its own. */
export interface LotSubject {
  readonly number: string
  readonly title: string | null
  readonly zones: readonly Zone[]
  /** Eight digits each: the lot's own, else the notice's. */
  readonly cpv: readonly string[]
  /** What its words make likely where no code is printed, the likeliest first; empty where one is. */
  readonly inferred: readonly InferredCpv[]
  /** The same in full, of every division and group, whether or not a code is printed; null without a model, or words that it knows. */
  readonly likely: CpvProbabilities | null
  readonly place: LotTerritory
  readonly deadline: Found<Deadline> | null
}

/** A notice made ready for judging: its words indexed once, its lots with what they inherit. */
export interface Notice {
  readonly tender: Tender
  readonly zones: readonly Zone[]
  readonly lots: readonly LotSubject[]
  /** What its sentences impose. */
  readonly terms: Terms
  /** What the people who read it have taught. */
  readonly lessons: readonly Lesson[]
  /** What deduces codes; null: nothing does. */
  readonly cpvModel: CpvModel | null
  /** The words of the notice at a place, shortened to a quote; null where they are not the notice's own. */
  quote(text: string): Quote | null
}

const WEIGHTS = { 'lot-title': 1, 'notice-title': 0.9, 'lot-text': 0.7, 'notice-text': 0.6 } as const

const zone = (kind: Zone['kind'], text: string | undefined, searched = text): Zone[] =>
  text && searched?.trim() ? [{ kind, weight: WEIGHTS[kind], tokens: tokenise(searched), text }] : []

/** The lots of a notice. Those that say the same share its zone: it is cut into words, and searched, once. */
function indexLots(tender: Tender, model: CpvModel | null): IndexedLot[] {
  const known = new Map<string, Zone[]>()
  const shared = (kind: 'lot-title' | 'lot-text', text = ''): Zone[] => {
    const key = `${kind} ${text}`
    const zones = known.get(key) ?? zone(kind, text)
    known.set(key, zones)
    return zones
  }
  return tender.lots.map((lot) => {
    const zones = [...shared('lot-title', lot.title?.value), ...shared('lot-text', lot.description?.value)]
    return new IndexedLot(tender, lot, zones, model)
  })
}

/** Whether there is anything to judge a lot by: words or codes, its own or the notice's. */
export const isRead = ({ zones }: Pick<Notice, 'zones'>, lot: LotSubject): boolean => zones.length + lot.zones.length + lot.cpv.length > 0

/** Indexes a notice: once a notice, whatever the number of partners. */
export const indexNotice = (tender: Tender, model: CpvModel | null = null, lessons: readonly Lesson[] = []): Notice =>
  new IndexedNotice(tender, model, lessons)

/**
 * A line of a list never asks for most of what a notice has: that is made at its first use. A class, since an object
 * literal with getters has a shape of its own each time, which outlives it: the memory of thousands of rows was theirs.
 */
class IndexedNotice implements Notice {
  readonly tender: Tender
  readonly cpvModel: CpvModel | null
  readonly lessons: readonly Lesson[]
  readonly zones: readonly Zone[]
  readonly lots: readonly LotSubject[]
  #terms: Terms | null = null
  #words: readonly string[] | null = null
  #quotes: Map<string, Quote | null> | null = null

  constructor(tender: Tender, model: CpvModel | null, lessons: readonly Lesson[]) {
    this.tender = tender
    this.cpvModel = model
    this.lessons = lessons
    this.zones = [...zone('notice-title', tender.title?.value), ...zone('notice-text', tender.text, withoutLots(tender))]
    this.lots = tender.lots.length > 0 ? indexLots(tender, model) : [new IndexedLot(tender, null, [], model)]
  }

  get terms(): Terms {
    this.#terms ??= readTerms(this.tender)
    return this.#terms
  }

  readonly quote = (text: string): Quote | null => {
    this.#quotes ??= new Map()
    const known = this.#quotes.get(text)
    if (known !== undefined) return known
    const short = text.length > QUOTE_LENGTH ? text.slice(0, QUOTE_LENGTH).replace(/\s+\S*$/, '') : text
    const quote = short.trim() && this.#says(short) ? { text: short } : null
    this.#quotes.set(text, quote)
    return quote
  }

  /** Whether words are the notice's own. The text is the longest to look through, and what was read of it says most of what is quoted. */
  #says(words: string): boolean {
    const { text, title } = this.tender
    if (title?.value.includes(words)) return true
    this.#words ??= ownWords(this.tender)
    return this.#words.some((own) => own.includes(words)) || text.includes(words)
  }
}

class IndexedLot implements LotSubject {
  readonly number: string
  readonly title: string | null
  readonly zones: readonly Zone[]
  readonly cpv: readonly string[]
  readonly deadline: Found<Deadline> | null
  readonly #tender: Tender
  readonly #lot: Lot | null
  readonly #model: CpvModel | null
  #likely: CpvProbabilities | null | undefined
  #inferred: readonly InferredCpv[] | null = null
  #place: LotTerritory | null = null

  constructor(tender: Tender, lot: Lot | null, zones: readonly Zone[], model: CpvModel | null) {
    this.number = lot?.number ?? '0'
    this.title = lot?.title?.value ?? null
    this.zones = zones
    this.cpv = (lot?.cpv.length ? lot.cpv : tender.cpv).map((code) => code.value)
    this.deadline = lot?.deadline ?? tender.deadline
    this.#tender = tender
    this.#lot = lot
    this.#model = model
  }

  get likely(): CpvProbabilities | null {
    if (this.#likely === undefined) this.#likely = this.#model ? cpvProbabilities(this.#model, this.#tender, this.#lot) : null
    return this.#likely
  }

  get inferred(): readonly InferredCpv[] {
    this.#inferred ??= this.cpv.length === 0 ? likeliest(this.likely) : []
    return this.#inferred
  }

  get place(): LotTerritory {
    this.#place ??= lotTerritory(this.#tender, this.#lot)
    return this.#place
  }
}

/** The notice's text without what it says of single lots: a lot must not be credited with its neighbour's words. */
function withoutLots(tender: Tender): string {
  let text = tender.text
  if (tender.lots.length < 2) return text
  for (const lot of tender.lots) {
    for (const part of [lot.description?.value, lot.title?.value]) {
      // As many signs as before: places in the text stay what they are. A short title ("Lyon") would also blot out the notice's own words.
      if (part && part.length > 20) text = text.replaceAll(part, ' '.repeat(part.length))
    }
  }
  return text
}

function ownWords(tender: Tender): string[] {
  const found = [
    tender.title,
    tender.buyer,
    tender.deadline,
    tender.noticeType,
    ...tender.places,
    ...tender.cpv,
    ...tender.reserved,
    ...tender.lots.flatMap((lot) => [lot.title, lot.description, lot.deadline, ...lot.places, ...lot.cpv]),
  ]
  return found.flatMap((one) => (one ? [one.source.quote, ...(typeof one.value === 'string' ? [one.value] : [])] : []))
}
