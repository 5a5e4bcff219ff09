import type { Partner } from '../consortium/consortium'
import { anyOf } from './any-of'
import { cpvSimilarity, isOtherSubject, isTelling } from './cpv-similarity'
import { findSkills, isTold, type SkillHit } from './find-skills'
import { isOfSector, isTaught, natureOf, titleOf } from './lot-nature'
import { codesNearness } from './nearness'
import type { LotSubject, Notice } from './notice'
import type { Surroundings } from './skill-doubt'
import { type PartnerProfile, partnerProfile } from './skill-profile'

/** How near a lot is to what a partner does. */
export interface LotFit {
  /** 0 to 1. */
  readonly fit: number
  /** Of it, what the notice's words say, 0 to 1. */
  readonly words: number
  /** Of it, what the CPV codes say, printed or deduced, 0 to 1. */
  readonly codes: number
  /** Skills found, the surest first, those of the lot's own words before the notice's. */
  readonly hits: readonly SkillHit[]
  /** The lot names its own subject, in which nothing was found: what there is comes from the notice. */
  readonly inherited: boolean
  /** The printed code that says most, and the skill that answers to it. */
  readonly cpv: { readonly code: string; readonly skill: string } | null
}

/** What a lot takes over from the notice's words: all, where it names but a place; less, where it names a subject. */
const [ALL, WITH_OWN, WITHOUT_OWN, FOREIGN] = [1, 0.8, 0.75, 0.25]
/** What is left of words where every code is of another trade or subject: of several in a title, of a word alone. */
const [OFF_TRADE, OFF_ALONE] = [0.6, 0.2]
/** The most that codes alone may say, unless they tell the subject; and the words from which they are not alone. */
const [CODES_ALONE, TOLD] = [0.3, 0.2]
/** What a code is worth that tells the subject, and one that only says that something is taught or accompanied. */
const [TELLING, BROADLY] = [0.6, 0.3]

/** Measures a lot against a partner: skills in the lot's words and in the notice's, then CPV codes, joined as independent evidence. */
export function lotFit(notice: Notice, lot: LotSubject, partner: Partner): LotFit {
  const profile = partnerProfile(partner)
  const { title, governing, taught, subject, otherSubject, offTrade, offSubject } = natureOf(notice, lot)
  const own = findSkills(profile, lot.zones, { title: governing, taught, sector: () => isOfSector(notice) })
  const shared = noticeHits(notice, profile)
  const inherited = own.length === 0 && subject
  // What the governing title itself says; where it names a subject of others, the rest says for whom and where.
  const said = (title ? own : shared.filter(({ zone }) => zone === governing)).filter(isTold)
  const foreign = otherSubject && said.length === 0
  // The lot with its own words, or by the notice's alone: a weak word of its own never takes away what the notice says.
  const byNotice = joined([], shared, foreign || (otherSubject && title) ? FOREIGN : subject ? WITHOUT_OWN : ALL)
  const byBoth = own.length > 0 && !foreign ? joined(own, shared, WITH_OWN) : 0
  const off = offTrade || (offSubject && !partner.skills.some(({ cpv }) => cpv.some(isOtherSubject)))
  const inTitle = [...own, ...shared].some((hit) => hit.several && isTold(hit) && hit.zone.kind.endsWith('title'))
  const words = Math.max(byNotice, byBoth) * (off ? (inTitle ? OFF_TRADE : OFF_ALONE) : 1)
  const cpv = bestCode(lot.cpv, partner)
  // A deduced code is a doubtful one: like a printed one that tells no subject, however likely.
  const deduced = lot.cpv.length === 0 ? BROADLY * codesNearness(notice, lot, partner) : 0
  const codes = 0.8 * Math.max(cpv?.worth ?? 0, deduced) * (foreign ? FOREIGN : 1)
  const fit = anyOf([0.9 * words, codes])
  return {
    fit: words < TOLD && !cpv?.telling ? Math.min(fit, CODES_ALONE) : fit,
    words,
    codes,
    hits: own.length > 0 ? [...own, ...shared.filter((hit) => !own.some((mine) => mine.skill.id === hit.skill.id))] : shared,
    inherited: inherited || foreign,
    cpv,
  }
}

/** Skills of the lot and, for a share of their strength, those of the notice, each counted once at its best. */
function joined(own: readonly SkillHit[], shared: readonly SkillHit[], share: number): number {
  if (own.length + shared.length === 0) return 0
  const better = new Map<string, number>(own.map((hit) => [hit.skill.id, hit.strength]))
  for (const hit of shared) better.set(hit.skill.id, Math.max(better.get(hit.skill.id) ?? 0, hit.strength * share))
  return anyOf([...better.values()])
}

/** What was found in a notice itself. */
interface Searched {
  readonly around: Surroundings
  readonly hits: Map<PartnerProfile, SkillHit[]>
}

const searched = new WeakMap<Notice, Searched>()

/** What the notice itself says of a partner's skills: the same for all its lots, so searched once. */
function noticeHits(notice: Notice, profile: PartnerProfile): SkillHit[] {
  const known = searched.get(notice)
  const { around, hits } = known ?? { around: surroundings(notice), hits: new Map<PartnerProfile, SkillHit[]>() }
  if (!known) searched.set(notice, { around, hits })
  const before = hits.get(profile)
  if (before) return before
  const found = findSkills(profile, notice.zones, around)
  hits.set(profile, found)
  return found
}

function surroundings(notice: Notice): Surroundings {
  const cpv = notice.tender.cpv.map((code) => code.value)
  return { title: titleOf(notice), taught: isTaught(notice.zones, cpv), sector: () => isOfSector(notice) }
}

/** The printed code that says most of a partner. */
interface BestCode {
  readonly code: string
  readonly skill: string
  readonly worth: number
  readonly telling: boolean
}

const bestCodes = new WeakMap<Partner, Map<string, BestCode | null>>()
/** Sets of codes kept a partner: the lots of a notice have a few. */
const KEPT = 500

function bestCode(printed: readonly string[], partner: Partner): BestCode | null {
  if (printed.length === 0) return null
  const all = bestCodes.get(partner) ?? new Map<string, BestCode | null>()
  bestCodes.set(partner, all)
  const key = printed.join()
  const known = all.get(key)
  if (known !== undefined) return known
  const best = findBestCode(printed, partner)
  if (all.size >= KEPT) all.clear()
  all.set(key, best)
  return best
}

function findBestCode(printed: readonly string[], partner: Partner): BestCode | null {
  let best: BestCode | null = null
  for (const code of printed) {
    for (const skill of partner.skills) {
      for (const wanted of skill.cpv) {
        const similarity = cpvSimilarity(code, wanted)
        const telling = similarity === 1 && isTelling(code) && isTelling(wanted)
        const worth = similarity * (telling ? TELLING : BROADLY)
        const better = worth > (best?.worth ?? 0) || (best !== null && worth === best.worth && code + skill.name < best.code + best.skill)
        if (better) best = { code, skill: skill.name, worth, telling }
      }
    }
  }
  return best
}
