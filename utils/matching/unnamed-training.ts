import type { Partner } from '../consortium/consortium'
import { findPlaces } from '../territory/find-places'
import { findTowns } from '../territory/towns'
import { BUYING, FORMULA, MODALITIES, PEOPLE, PUBLICS, SECTOR, TRAINING, UNNAMED } from './lexicon'
import { natureOf, titleOf } from './lot-nature'
import type { LotSubject, Notice, Zone } from './notice'
import { once } from './once'
import { isPresent, saysWhere } from './presence'
import { partnerProfile } from './skill-profile'
import { titleTrade } from './title-trade'
import { tokenise } from './tokens'

/** How a training leaves open whether it is somebody's: it names no subject, or its sector alone. */
export type Unnamed = 'subject' | 'sector'

/** What a training leaves open, whoever looks at it. */
interface Look {
  readonly subjectless: boolean
  /** Words of the sector in its title. */
  readonly sector: readonly string[]
}

const known = new WeakMap<LotSubject, Look>()
const NOTHING: Look = { subjectless: false, sector: [] }

/**
 * Whether a lot is a training that a partner is to read rather than refuse: its title names nothing that is taught
 * ("plan de formation"), or only a sector that the partner's skills speak of. Null: it names a subject, is no
 * training, or is none that the partner could give.
 */
export function unnamedTraining(notice: Notice, lot: LotSubject, partner: Partner): Unnamed | null {
  const seen = known.get(lot) ?? look(notice, lot)
  known.set(lot, seen)
  // The place is looked for last: it costs the most.
  if (!seen.subjectless && !seen.sector.some((word) => partnerProfile(partner).field.has(word))) return null
  if (!mayTeach(partner, lot)) return null
  return seen.subjectless ? 'subject' : 'sector'
}

/**
 * Whether such a training is one that a partner could give: it teaches, and works there as far as both say where. A
 * place that is stated is left to who judges places.
 */
function mayTeach(partner: Partner, { place: { territory, from } }: LotSubject): boolean {
  const teaches = partnerProfile(partner).skills.some(({ taught, skill }) => taught || skill.cpv.some((code) => code.startsWith('80')))
  return (
    teaches &&
    (from !== 'likely' ||
      territory.departements.length === 0 ||
      !saysWhere(partner) ||
      territory.departements.some((code) => isPresent(partner, code)))
  )
}

/** Buyers of every kind, of which the name says nothing of what is taught. */
const BUYERS = new Set(['ccas', 'cias', 'plie', 'solidarite'])

function look(notice: Notice, lot: LotSubject): Look {
  const { title, governing, taught, subject, otherSubject, offTrade, offSubject } = natureOf(notice, lot)
  if (!governing || !taught || otherSubject || offTrade || offSubject) return NOTHING
  const whole = titleOf(notice)
  const trades = [title, whole].map((zone) => zone && titleTrade(zone.tokens).kind)
  if (trades.some((kind) => kind === 'other' || kind === 'study')) return NOTHING
  const training = trades.includes('taught')
  const buyer = new Set(tokenise(notice.tender.buyer?.value ?? '').words.map(({ stem }) => stem))
  return {
    subjectless: training && !subject && (!whole || namesNothing(whole, buyer)),
    sector:
      title || training
        ? [...governing.tokens.places.keys()].filter((word) => SECTOR.has(word) && !BUYERS.has(word) && !buyer.has(word))
        : [],
  }
}

/** Words without a subject, of a title that speaks of a training. */
const SUBJECTLESS = [BUYERS, BUYING, FORMULA, MODALITIES, TRAINING, UNNAMED]

function namesNothing({ text, tokens }: Zone, buyer: ReadonlySet<string>): boolean {
  const places = once(() => [...findPlaces(text), ...findTowns(text)])
  return tokens.words.every(({ stem, start, end }) => {
    if (/\d/.test(stem) || buyer.has(stem)) return true
    // A trade of the sector is as good as a subject: who is taught says what.
    if (PEOPLE.has(stem)) return !SECTOR.has(stem) && !PUBLICS.has(stem)
    if (SUBJECTLESS.some((words) => words.has(stem))) return true
    return places().some(({ index, text: place }) => start >= index && end <= index + place.length)
  })
}
