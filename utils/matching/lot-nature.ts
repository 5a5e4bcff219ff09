import { findPlaces } from '../territory/find-places'
import { isOtherTrade } from './cpv-similarity'
import { GENERIC, TRAINING } from './lexicon'
import type { LotSubject, Notice, Zone } from './notice'
import { teachesSomethingElse, titleTrade } from './title-trade'
import { stem } from './tokens'

/** What a lot is, whoever looks at it. */
export interface LotNature {
  /** Its own title. */
  readonly title: Zone | null
  /** Something is taught. */
  readonly taught: boolean
  /** Its title names what is bought, rather than a place or a number. */
  readonly subject: boolean
  /** Its title names another trade, or a subject that other trainers teach. */
  readonly otherSubject: boolean
  /** Every code that it prints is of another trade. */
  readonly offTrade: boolean
}

const known = new WeakMap<LotSubject, LotNature>()

/** What a lot of a notice is: seen once, whatever the number of partners. */
export function natureOf(notice: Notice, lot: LotSubject): LotNature {
  const before = known.get(lot)
  if (before) return before
  const title = lot.zones.find((zone) => zone.kind === 'lot-title') ?? null
  const nature = {
    title,
    taught: isTaught([...lot.zones, ...notice.zones], lot.cpv),
    subject: title !== null && namesSubject(title),
    otherSubject: title !== null && (titleTrade(title.tokens).kind === 'other' || teachesSomethingElse(title.tokens)),
    offTrade: lot.cpv.length > 0 && lot.cpv.every(isOtherTrade),
  }
  known.set(lot, nature)
  return nature
}

/** A title that speaks of teaching, or a code of division 80. */
export function isTaught(zones: readonly Zone[], cpv: readonly string[]): boolean {
  const titles = zones.filter((zone) => zone.kind !== 'notice-text')
  return cpv.some((code) => code.startsWith('80')) || titles.some((zone) => zone.tokens.words.some((word) => TRAINING.has(word.stem)))
}

/** Words for a part of a territory: a lot named with them is a place, not a subject. */
const PLACE_WORDS = new Set(
  'arrondissement bassin canton centre commune est métropole nord ouest périmètre regroupement région secteur site sud territoire ville zone agglomération département ensemble tranche géographique'
    .split(' ')
    .map(stem),
)

/** Whether a lot's title names what is bought rather than a place or a number. */
function namesSubject(title: Zone): boolean {
  const places = findPlaces(title.text)
  const inPlace = (start: number) => places.some((place) => start >= place.index && start < place.index + place.text.length)
  // A capital is a name's: of a town, of a health basin.
  const telling = title.tokens.words.filter(({ stem: word, start }) => {
    const common = word.length < 4 || GENERIC.has(word) || PLACE_WORDS.has(word) || /\d/.test(word)
    return !common && !inPlace(start) && /^\p{Ll}/u.test(title.text.charAt(start))
  })
  return telling.length > 0
}
