import { findPlaces } from '../territory/find-places'
import type { CpvModel } from './cpv/cpv-model'
import { isOtherSubject, isOtherTrade } from './cpv-similarity'
import { GENERIC, MODALITIES, SECTOR, TRAINING } from './lexicon'
import type { LotSubject, Notice, Zone } from './notice'
import { teachesSomethingElse, titleTrade } from './title-trade'
import { stem, tokenise } from './tokens'

/** What a lot is, whoever looks at it. */
export interface LotNature {
  /** Its own title. */
  readonly title: Zone | null
  /** The title that says what it is: its own, else the notice's. */
  readonly governing: Zone | null
  /** Something is taught. */
  readonly taught: boolean
  /** Its title names what is bought, rather than a place or a number. */
  readonly subject: boolean
  /** Its title names another trade, or the governing one a subject that other trainers teach. */
  readonly otherSubject: boolean
  /** Every code that it prints is of another trade; or, where none is, its words make that sure. */
  readonly offTrade: boolean
  /** Every code that it prints is of subjects that other trainers teach. */
  readonly offSubject: boolean
}

const known = new WeakMap<LotSubject, LotNature>()

/** What a lot of a notice is: seen once, whatever the number of partners. */
export function natureOf(notice: Notice, lot: LotSubject): LotNature {
  const before = known.get(lot)
  if (before) return before
  const title = lot.zones.find((zone) => zone.kind === 'lot-title') ?? null
  const governing = title ?? titleOf(notice)
  const nature = {
    title,
    governing,
    taught: isTaught([...lot.zones, ...notice.zones], lot.cpv),
    subject: title !== null && namesSubject(title),
    otherSubject:
      (title !== null && titleTrade(title.tokens).kind === 'other') || (governing !== null && teachesSomethingElse(governing.tokens)),
    offTrade: lot.cpv.length > 0 ? lot.cpv.every(isOtherTrade) : surelyOff(lot),
    offSubject: lot.cpv.length > 0 && lot.cpv.every(isOtherSubject),
  }
  known.set(lot, nature)
  return nature
}

/** How sure deduced groups must be, together, to weigh as printed ones do. */
const SURE = 0.95

const off = new WeakMap<CpvModel, readonly number[]>()

/** The places of a model's groups that are of another trade, found once. */
function offGroups(model: CpvModel): readonly number[] {
  const known = off.get(model)
  if (known) return known
  const places = [...model.groups.keys()].filter((at) => isOtherTrade(model.groups[at] ?? ''))
  off.set(model, places)
  return places
}

/** Whether a lot's words make it sure that it is another trade: a deduced group is a guess, which weighs as a printed one does only then. */
function surelyOff({ likely }: LotSubject): boolean {
  if (!likely) return false
  let sum = 0
  for (const at of offGroups(likely.model)) sum += likely.groups[at] ?? 0
  return sum >= SURE
}

/** The title of a notice, where it has one. */
export const titleOf = (notice: Notice): Zone | null => notice.zones.find((zone) => zone.kind === 'notice-title') ?? null

const sectors = new WeakMap<Notice, boolean>()

/** Whether the buyer's name says that it works in the social sector, in care or in health. */
export function isOfSector(notice: Notice): boolean {
  const known = sectors.get(notice)
  if (known !== undefined) return known
  const found = tokenise(notice.tender.buyer?.value ?? '').words.some(({ stem: word }) => SECTOR.has(word))
  sectors.set(notice, found)
  return found
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
    const common = word.length < 4 || GENERIC.has(word) || PLACE_WORDS.has(word) || MODALITIES.has(word) || /\d/.test(word)
    return !common && !inPlace(start) && /^\p{Ll}/u.test(title.text.charAt(start))
  })
  return telling.length > 0
}
