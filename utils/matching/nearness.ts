import type { Consortium, Partner } from '../consortium/consortium'
import { anyOf } from './any-of'
import { partnerGroups } from './cpv/partner-groups'
import type { CpvProbabilities } from './cpv/probabilities'
import { cpvSimilarity } from './cpv-similarity'
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

/** A word of a partner's skills: which ways of saying which skills hold it, and how much of each it is. */
interface Entry {
  readonly way: number
  readonly share: number
}

/** A partner's skills as words to be counted. */
interface Ways {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** Skill of each way of saying. */
  readonly skills: Int32Array
  /** Acronyms, which their letters alone don't prove. */
  readonly acronyms: readonly { readonly phrase: Phrase; readonly skill: number }[]
}

/**
 * How near a lot is to what a partner does, 0 to 1, for ordering: how much of its skills' words it says, whole phrases
 * or not, and how likely its CPV division is one of the partner's. It ranks what `lotFit` decides too little about, and
 * decides nothing. More skills, words or codes never make it less.
 */
export function nearness(notice: Notice, lot: LotSubject, partner: Partner): number {
  const codes = CODES * codesNearness(notice, lot, partner)
  return anyOf([WORDS * wordsNearness(notice, lot, partner), codes])
}

/** The nearness of the nearest partner; 0 where there is none. */
export function nearestOf(notice: Notice, lot: LotSubject, { partners }: Consortium): number {
  return partners.reduce((best, partner) => Math.max(best, nearness(notice, lot, partner)), 0)
}

function wordsNearness(notice: Notice, lot: LotSubject, partner: Partner): number {
  const ways = waysOf(partner)
  const shared = zonesNearness(ways, notice.zones)
  return lot.zones.length > 0 ? OWN * zonesNearness(ways, lot.zones) + (1 - OWN) * shared : shared
}

const counts = new WeakMap<readonly Zone[], Map<Ways, number>>()

/** Searched once a partner, whatever the number of lots. */
function zonesNearness(ways: Ways, zones: readonly Zone[]): number {
  const known = counts.get(zones) ?? new Map<Ways, number>()
  counts.set(zones, known)
  const found = known.get(ways) ?? count(ways, zones)
  known.set(ways, found)
  return found
}

function count(ways: Ways, zones: readonly Zone[]): number {
  const best = new Map<number, number>()
  const raise = (skill: number, share: number) => {
    if (share > (best.get(skill) ?? 0)) best.set(skill, share)
  }
  for (const zone of zones) {
    const title = zone.kind === 'lot-title' || zone.kind === 'notice-title'
    const said = new Map<number, number>()
    for (const [stem, [first = 0]] of zone.tokens.places) {
      if (!title && first >= READ) break
      for (const { way, share } of ways.entries.get(stem) ?? []) {
        // French puts first what is bought.
        said.set(way, (said.get(way) ?? 0) + share * (title ? 0.75 + 0.25 / (1 + 0.3 * first) : 1))
      }
    }
    const weight = title ? 1 : zone.weight
    for (const [way, share] of said) raise(ways.skills[way] ?? 0, weight * share)
    for (const { phrase, skill } of ways.acronyms) {
      if (zone.tokens.places.has(phrase.stems[0] ?? '') && matchPhrase(phrase, zone.tokens, title)) raise(skill, weight)
    }
  }
  return anyOf([...best.values()].map((share) => ONE_SKILL * Math.min(1, share)))
}

const known = new WeakMap<Partner, Ways>()

function waysOf(partner: Partner): Ways {
  const before = known.get(partner)
  if (before) return before
  const entries = new Map<string, Entry[]>()
  const skills: number[] = []
  const acronyms: { phrase: Phrase; skill: number }[] = []
  for (const [skill, { phrases }] of partnerProfile(partner).skills.entries()) {
    for (const phrase of phrases) {
      if (phrase.acronym) {
        acronyms.push({ phrase, skill })
        continue
      }
      const way = skills.push(skill) - 1
      for (const [at, stem] of phrase.stems.entries()) {
        const entry = { way, share: (phrase.weights[at] ?? 0) / phrase.total }
        const list = entries.get(stem)
        if (list) list.push(entry)
        else entries.set(stem, [entry])
      }
    }
  }
  const ways = { entries, skills: Int32Array.from(skills), acronyms }
  known.set(partner, ways)
  return ways
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

function likelyNearness({ model, groups }: CpvProbabilities, partner: Partner): number {
  const shares = partnerGroups(model, partner)
  let sum = 0
  for (let at = 0; at < shares.length; at++) sum += (shares[at] ?? 0) * (groups[at] ?? 0)
  return sum
}
