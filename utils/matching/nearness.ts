import type { Consortium, Partner } from '../consortium/consortium'
import { anyOf } from './any-of'
import type { CpvModel } from './cpv/cpv-model'
import { partnerGroups } from './cpv/partner-groups'
import type { CpvProbabilities } from './cpv/probabilities'
import { cpvSimilarity } from './cpv-similarity'
import { isTitle } from './is-title'
import type { LotSubject, Notice, Zone } from './notice'
import { matchPhrase, type Phrase } from './phrase'
import { partnerProfile } from './skill-profile'

/** What a skill said in full proves of nearness, and what all words together may. */
const [ONE_SKILL, WORDS] = [0.3, 0.9]
/** What codes prove, printed or deduced. */
const CODES = 0.9
/** What a lot's own words count; the rest is the notice's. */
const OWN = 0.7
/** Words of a text that are looked at: its subject stands at its beginning. */
const READ = 300

/** A word of some partners' skills: which ways of saying them hold it, and how much of each it is. */
interface Entry {
  readonly way: number
  readonly share: number
}

/** What several partners do, as words and CPV groups to be counted at once. */
interface Ways {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** Skill of each way of saying; partner of each skill. */
  readonly skillOf: readonly number[]
  readonly partnerOf: readonly number[]
  readonly partners: readonly Partner[]
  /** Acronyms, which their letters alone don't prove. */
  readonly acronyms: ReadonlyMap<string, readonly { readonly phrase: Phrase; readonly skill: number }[]>
  /** By the model asked last: what of each partner's trade is bought under its groups. */
  bought: { readonly model: CpvModel; readonly shares: readonly Float64Array[] } | null
}

/**
 * How near a lot is to what a partner does, 0 to 1, for ordering: how much of its skills' words it says, whole phrases
 * or not, and how likely its CPV group is one of the partner's. It ranks what `lotFit` decides too little about, and
 * decides nothing. More skills, words or codes never make it less.
 */
export function nearness(notice: Notice, lot: LotSubject, partner: Partner): number {
  return nearnesses(notice, lot, waysOfOne(partner))[0] ?? 0
}

/** The nearness of the nearest partner; 0 where there is none. */
export function nearestOf(notice: Notice, lot: LotSubject, { partners }: Consortium): number {
  return Math.max(0, ...nearnesses(notice, lot, waysOf(partners)))
}

function nearnesses(notice: Notice, lot: LotSubject, ways: Ways): number[] {
  const shared = zonesNearness(ways, notice.zones)
  const own = lot.zones.length > 0 ? zonesNearness(ways, lot.zones) : null
  const codes = codesNearnesses(notice, lot, ways)
  return ways.partners.map((_, at) => {
    const ofNotice = shared[at] ?? 0
    const words = own ? OWN * (own[at] ?? 0) + (1 - OWN) * ofNotice : ofNotice
    return anyOf([WORDS * words, CODES * (codes[at] ?? 0)])
  })
}

/** What the zones' words say of each partner's skills. */
function zonesNearness(ways: Ways, zones: readonly Zone[]): readonly number[] {
  const best = new Map<number, number>()
  for (const zone of zones) countZone(ways, zone, best)
  if (best.size === 0) return NONE
  const shares: number[][] = ways.partners.map(() => [])
  for (const [skill, share] of best) shares[ways.partnerOf[skill] ?? 0]?.push(ONE_SKILL * Math.min(1, share))
  return shares.map((some) => (some.length > 0 ? anyOf(some) : 0))
}

/** Raises the best share that was found of each skill by what a zone says of it. */
function countZone(ways: Ways, zone: Zone, best: Map<number, number>): void {
  const raise = (skill: number, share: number) => {
    if (share > (best.get(skill) ?? 0)) best.set(skill, share)
  }
  const title = isTitle(zone)
  const weight = title ? 1 : zone.weight
  const said = new Map<number, number>()
  for (const [stem, places] of zone.tokens.places) {
    const first = places[0] ?? 0
    if (!title && first >= READ) break
    // French puts first what is bought.
    const head = title ? 0.75 + 0.25 / (1 + 0.3 * first) : 1
    for (const { way, share } of ways.entries.get(stem) ?? NONE) said.set(way, (said.get(way) ?? 0) + share * head)
    for (const { phrase, skill } of ways.acronyms.get(stem) ?? NONE) if (matchPhrase(phrase, zone.tokens, title)) raise(skill, weight)
  }
  for (const [way, share] of said) raise(ways.skillOf[way] ?? 0, weight * share)
}

const NONE: readonly never[] = []

const ofOne = new WeakMap<Partner, Ways>()
const ofAll = new WeakMap<readonly Partner[], Ways>()

function waysOfOne(partner: Partner): Ways {
  const ways = ofOne.get(partner) ?? compile([partner])
  ofOne.set(partner, ways)
  return ways
}

function waysOf(partners: readonly Partner[]): Ways {
  const ways = ofAll.get(partners) ?? compile(partners)
  ofAll.set(partners, ways)
  return ways
}

function compile(partners: readonly Partner[]): Ways {
  const entries = new Map<string, Entry[]>()
  const acronyms = new Map<string, { phrase: Phrase; skill: number }[]>()
  const [skillOf, partnerOf]: [number[], number[]] = [[], []]
  const add = <T>(to: Map<string, T[]>, stem: string, one: T) => {
    const list = to.get(stem)
    if (list) list.push(one)
    else to.set(stem, [one])
  }
  for (const [at, partner] of partners.entries()) {
    for (const { phrases } of partnerProfile(partner).skills) {
      const skill = partnerOf.push(at) - 1
      for (const phrase of phrases) {
        if (phrase.acronym) {
          for (const stem of phrase.stems) add(acronyms, stem, { phrase, skill })
          continue
        }
        const way = skillOf.push(skill) - 1
        for (const [nth, stem] of phrase.stems.entries()) add(entries, stem, { way, share: (phrase.weights[nth] ?? 0) / phrase.total })
      }
    }
  }
  return { entries, skillOf, partnerOf, partners, acronyms, bought: null }
}

/** How likely a lot's code is one of the partner's, 0 to 1: by the codes that it prints, else by those that its words make likely. */
export function codesNearness({ cpvModel }: Notice, lot: LotSubject, partner: Partner): number {
  if (lot.cpv.length === 0) return lot.likely ? likelyNearness(lot.likely, partner) : 0
  const shares = cpvModel && partnerGroups(cpvModel, partner)
  let best = 0
  for (const printed of lot.cpv) {
    for (const { cpv } of partner.skills) for (const wanted of cpv) best = Math.max(best, cpvSimilarity(printed, wanted))
    best = Math.max(best, shares?.[cpvModel?.groups.indexOf(printed.slice(0, 3)) ?? -1] ?? 0)
  }
  return best
}

/** The same for each of some partners. */
function codesNearnesses(notice: Notice, lot: LotSubject, ways: Ways): readonly number[] {
  const { likely } = lot
  if (lot.cpv.length > 0 || !likely) return ways.partners.map((partner) => codesNearness(notice, lot, partner))
  return boughtShares(ways, likely.model).map((shares) => meeting(likely, shares))
}

function boughtShares(ways: Ways, model: CpvModel): readonly Float64Array[] {
  if (ways.bought?.model !== model) ways.bought = { model, shares: ways.partners.map((partner) => partnerGroups(model, partner)) }
  return ways.bought.shares
}

const likelyNearness = (likely: CpvProbabilities, partner: Partner) => meeting(likely, partnerGroups(likely.model, partner))

/** How likely a group is one of those that a partner's trade is bought under: by the few that words speak for. */
function meeting({ told, groups }: CpvProbabilities, shares: Float64Array): number {
  let sum = 0
  for (const at of told) sum += (shares[at] ?? 0) * (groups[at] ?? 0)
  return sum
}
