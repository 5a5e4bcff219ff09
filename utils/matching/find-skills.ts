import { isTitle } from './is-title'
import { BUYING, FORMULA, GENERIC, PEOPLE, SECTOR } from './lexicon'
import type { Zone } from './notice'
import { matchPhrase, type Phrase, type PhraseMatch } from './phrase'
import { headOf, type Surroundings, skillDoubt } from './skill-doubt'
import type { Candidate, PartnerProfile, SkillProfile } from './skill-profile'
import { stem, type Token } from './tokens'

/** A skill found in a notice: how surely, and in which words. */
export interface SkillHit {
  readonly skill: SkillProfile['skill']
  /** 0 to 1. */
  readonly strength: number
  readonly zone: Zone
  /** Where the words stand in the zone's text. */
  readonly start: number
  readonly end: number
  /** Some words of the skill that were found are several together, or letters that mean nothing else. */
  readonly several: boolean
  /** The people whose insertion is spoken of work at another trade: that is what is bought. */
  readonly support: boolean
}

/** How sure a skill must be to be told, as a share of certainty. */
const LEAST = 0.2
/** Below this there is not even a word to explain away. */
const TRACE = 0.002
const FIELD_BONUS = 0.3
/** What a whole phrase of generic words proves, and what is left of it where a foreign word completes it. */
const [WHOLE, COMPLETED] = [0.85, 0.45]
/** What is left of two words that a foreign one parts, and where it is what the first is about: "aide aux devoirs à domicile". */
const [PARTED, OTHER_OBJECT] = [0.6, 0.35]
/** Between a phrase and what completes it: nothing, or a link. */
const COMPLEMENT = /^\s+(?:(?:de|d['’]|du|des|la|l['’])\s*)*$/i
/** Between a word and its object: "aide aux devoirs", but not "aide humaine". */
const OBJECT = /^\s+(?:aux?|à|de|du|des|en)\s|^\s+d['’]/i
const NEAR = 15

const INSERTION = stem('insertion')

/** The skills of a partner that some zones speak of, the surest first. */
export function findSkills(profile: PartnerProfile, zones: readonly Zone[], around: Surroundings): SkillHit[] {
  if (zones.length === 0) return []
  // Most partners find nothing in most lines of a list: then nothing is made.
  let best: Map<SkillProfile, SkillHit> | null = null
  const head = headOf(around.title)
  for (const zone of zones) {
    for (const { skill, phrase, match, worth } of spokenIn(profile, zone)) {
      const doubts = skillDoubt({ profile, skill, zone, match, phrase, around, head })
      const strength = 0.9 * (worth * doubts) ** 2
      if (strength < TRACE) continue
      best ??= new Map()
      const before = best.get(skill)
      const several = phrase.stems.length > 1 || (phrase.acronym !== null && !phrase.short)
      const support = head.support && phrase.stems.includes(INSERTION)
      const hit = { skill: skill.skill, strength, zone, start: match.start, end: match.end, several, support }
      best.set(skill, before ? merged(before, hit) : hit)
    }
  }
  if (!best) return []
  return [...best.values()].sort((one, other) => other.strength - one.strength || (one.skill.id < other.skill.id ? -1 : 1))
}

/** The stronger of two finds of a skill, with what either proves: a word more never takes away. */
function merged(one: SkillHit, other: SkillHit): SkillHit {
  const [first, second] = other.strength > one.strength ? [other, one] : [one, other]
  const several = first.several || (isTold(second) && second.several)
  const support = first.support && (second.support || !isTold(second))
  return several === first.several && support === first.support ? first : { ...first, several, support }
}

/** A phrase found in a zone, and what its words are worth there, 0 to 1, before what the rest of the notice makes doubtful. */
interface Spoken extends Candidate {
  readonly match: PhraseMatch
  readonly worth: number
}

const spoken = new WeakMap<Zone, Map<PartnerProfile, readonly Spoken[]>>()

/** What of a partner's skills a zone speaks of. Lots that say the same share a zone, in which it is looked for once; the notice's own is searched once anyway. */
function spokenIn(profile: PartnerProfile, zone: Zone): readonly Spoken[] {
  if (zone.kind === 'notice-title' || zone.kind === 'notice-text') return findSpoken(profile, zone)
  const all = spoken.get(zone) ?? new Map<PartnerProfile, readonly Spoken[]>()
  spoken.set(zone, all)
  const found = all.get(profile) ?? findSpoken(profile, zone)
  all.set(profile, found)
  return found
}

function findSpoken(profile: PartnerProfile, zone: Zone): Spoken[] {
  const { places } = zone.tokens
  const found: Spoken[] = []
  // Phrases of which a strongest word stands in the zone: a few of hundreds.
  for (const anchor of places.size < profile.byAnchor.size ? places.keys() : profile.byAnchor.keys()) {
    if (!places.has(anchor)) continue
    for (const { skill, phrase } of profile.byAnchor.get(anchor) ?? NONE) {
      const match = matchPhrase(phrase, zone.tokens, isTitle(zone))
      if (!match) continue
      const quality = Math.min(1, proof(profile, zone, match, phrase) + fieldBonus(profile, zone, match, phrase))
      found.push({ skill, phrase, match, worth: quality * zone.weight * headWeight(zone, match) })
    }
  }
  return found
}

const NONE: readonly never[] = []

/** Whether a hit is sure enough to be shown. */
export const isTold = (hit: SkillHit): boolean => hit.strength >= LEAST

/** Words near the start of a title say what is bought; further on, for whom and where. Those of procedure say nothing. */
function headWeight(zone: Zone, match: PhraseMatch): number {
  if (!isTitle(zone)) return 1
  let before = 0
  for (let at = 0; at < match.at; at++) {
    const word = zone.tokens.words[at]?.stem ?? ''
    if (!FORMULA.has(word) && !BUYING.has(word)) before++
  }
  return 0.75 + 0.25 / (1 + 0.3 * before)
}

/**
 * What a phrase proves. One of generic words, whole as its owner wrote it, proves nearly as much as any, unless a word
 * that is foreign to the partner completes it: "analyse des pratiques", but not "analyse des pratiques d'achat".
 */
function proof(profile: PartnerProfile, zone: Zone, match: PhraseMatch, phrase: Phrase): number {
  if (!match.whole) return phrase.stems.length < 3 ? match.quality * parted(profile, zone, match, phrase) : match.quality
  if (match.quality >= WHOLE) return match.quality
  const [last, next] = [zone.tokens.words[match.to], zone.tokens.words[match.to + 1]]
  const completed = last && next && COMPLEMENT.test(zone.text.slice(last.end, next.start)) && isForeign(profile, next)
  return completed ? COMPLETED : WHOLE
}

/** Whether a word is of another trade than the partner's: neither of its own words, nor of the sector and its people, nor anybody's. */
const isForeign = (profile: PartnerProfile, { stem: word }: Token) =>
  !GENERIC.has(word) && !profile.field.has(word) && !PEOPLE.has(word) && !SECTOR.has(word)

/** What is left of two words where a third, foreign to the partner, stands between them: beside the first, or as its object, were it with another. */
function parted(profile: PartnerProfile, zone: Zone, match: PhraseMatch, phrase: Phrase): number {
  const { words } = zone.tokens
  const parts = ({ stem: word }: Token) => !phrase.stems.includes(word) && !GENERIC.has(word) && !profile.field.has(word)
  const inside = words.slice(match.at + 1, match.to)
  if (!inside.some(parts)) return 1
  const object = inside.some((word, nth) => parts(word) && OBJECT.test(zone.text.slice(words[match.at + nth]?.end, word.start)))
  return object ? OTHER_OBJECT : PARTED
}

/** A phrase of generic words is likelier ours where another telling word of the partner's field stands near. */
function fieldBonus(profile: PartnerProfile, zone: Zone, match: PhraseMatch, phrase: Phrase): number {
  if (match.quality >= 1) return 0
  const near = zone.tokens.words.slice(Math.max(0, match.at - NEAR), match.at + phrase.stems.length + NEAR)
  return near.some(({ stem: word }) => profile.field.has(word) && !phrase.stems.includes(word)) ? FIELD_BONUS : 0
}
