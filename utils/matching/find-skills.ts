import { GENERIC, TRAINING } from './lexicon'
import type { Zone } from './notice'
import { matchPhrase, type Phrase, type PhraseMatch } from './phrase'
import type { Candidate, PartnerProfile, SkillProfile } from './skill-profile'
import { type TitleTrade, titleTrade } from './title-trade'
import { stem } from './tokens'

/** A skill found in a notice: how surely, and in which words. */
export interface SkillHit {
  readonly skill: SkillProfile['skill']
  /** 0 to 1. */
  readonly strength: number
  readonly zone: Zone
  /** Where the words stand in the zone's text. */
  readonly start: number
  readonly end: number
}

/** What a search knows of the rest of the notice. */
export interface Surroundings {
  /** The title that governs these zones: the lot's, else the notice's; null where there is none. */
  readonly title: Zone | null
  /** Something is taught: a title or a CPV code says so. */
  readonly taught: boolean
}

/** How sure a skill must be to be told, as a share of certainty. */
const LEAST = 0.2
/** Below this there is not even a word to explain away. */
const TRACE = 0.002
/** What is left of a phrase behind the object of another trade, a study, a public without teaching, a clause. */
const [BEHIND_TRADE, BEHIND_STUDY, UNTAUGHT, IN_CLAUSE] = [0.25, 0.8, 0.4, 0.3]
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
const CLAUSE = new Set(['clause', 'condition', 'heure', 'promouvoir'].map(stem))

/** The skills of a partner that some zones speak of, the surest first. */
export function findSkills(profile: PartnerProfile, zones: readonly Zone[], around: Surroundings): SkillHit[] {
  const trade = around.title ? titleTrade(around.title.tokens) : null
  const best = new Map<SkillProfile, SkillHit>()
  for (const zone of zones) {
    for (const { skill, phrase } of candidates(profile, zone)) {
      const match = matchPhrase(phrase, zone.tokens, isTitle(zone))
      if (!match) continue
      const quality = Math.min(1, proof(profile, zone, match, phrase) + fieldBonus(profile, zone, match, phrase))
      const measured = quality * zone.weight * headWeight(zone, match) * doubt(skill, zone, match, around, trade)
      const strength = 0.9 * measured ** 2
      if (strength >= TRACE && strength > (best.get(skill)?.strength ?? 0)) {
        best.set(skill, { skill: skill.skill, strength, zone, start: match.start, end: match.end })
      }
    }
  }
  return [...best.values()].sort((one, other) => other.strength - one.strength || (one.skill.id < other.skill.id ? -1 : 1))
}

/** Phrases of which a strongest word stands in the zone: a few of hundreds. */
function candidates(profile: PartnerProfile, zone: Zone): Candidate[] {
  const { places } = zone.tokens
  const few = places.size < profile.byAnchor.size ? places.keys() : profile.byAnchor.keys()
  const found: Candidate[] = []
  for (const stemmed of few) {
    if (places.has(stemmed)) found.push(...(profile.byAnchor.get(stemmed) ?? []))
  }
  return found
}

/** Whether a hit is sure enough to be shown. */
export const isTold = (hit: SkillHit): boolean => hit.strength >= LEAST

const isTitle = (zone: Zone) => zone.kind === 'lot-title' || zone.kind === 'notice-title'

/** Words near the start of a title say what is bought; further on, for whom and where. */
function headWeight(zone: Zone, match: PhraseMatch): number {
  return isTitle(zone) ? 0.75 + 0.25 / (1 + 0.3 * match.at) : 1
}

/**
 * What a phrase proves. One of generic words, whole as its owner wrote it, proves nearly as much as any, unless a word
 * that is foreign to the partner completes it: "analyse des pratiques", but not "analyse des pratiques d'achat".
 */
function proof(profile: PartnerProfile, zone: Zone, match: PhraseMatch, phrase: Phrase): number {
  if (!match.whole) return phrase.stems.length < 3 ? match.quality * parted(profile, zone, match, phrase) : match.quality
  if (match.quality >= WHOLE) return match.quality
  const [last, next] = [zone.tokens.words[match.to], zone.tokens.words[match.to + 1]]
  const completed =
    last && next && COMPLEMENT.test(zone.text.slice(last.end, next.start)) && !GENERIC.has(next.stem) && !profile.field.has(next.stem)
  return completed ? COMPLETED : WHOLE
}

/** What is left of two words where a third, foreign to the partner, stands between them: beside the first, or as its object. */
function parted(profile: PartnerProfile, zone: Zone, match: PhraseMatch, phrase: Phrase): number {
  const { words } = zone.tokens
  const inside = words.slice(match.at + 1, match.to)
  const foreign = inside.findIndex(({ stem: word }) => !phrase.stems.includes(word) && !GENERIC.has(word) && !profile.field.has(word))
  if (foreign < 0) return 1
  const [before, found] = [words[match.at + foreign], inside[foreign]]
  return before && found && OBJECT.test(zone.text.slice(before.end, found.start)) ? OTHER_OBJECT : PARTED
}

/** A phrase of generic words is likelier ours where another telling word of the partner's field stands near. */
function fieldBonus(profile: PartnerProfile, zone: Zone, match: PhraseMatch, phrase: Phrase): number {
  if (match.quality >= 1) return 0
  const near = zone.tokens.words.slice(Math.max(0, match.at - NEAR), match.at + phrase.stems.length + NEAR)
  return near.some(({ stem: word }) => profile.field.has(word) && !phrase.stems.includes(word)) ? FIELD_BONUS : 0
}

/** What makes a phrase doubtful, 0 to 1: the object of another trade before it, a public with nothing taught, a clause. */
function doubt(skill: SkillProfile, zone: Zone, match: PhraseMatch, around: Surroundings, trade: TitleTrade | null): number {
  let left = 1
  const behind = trade && (zone !== around.title || match.at > trade.from)
  if (behind && trade.kind === 'other') left *= BEHIND_TRADE
  if (behind && trade.kind === 'study') left *= BEHIND_STUDY
  const words = zone.tokens.words
  const near = words.slice(Math.max(0, match.at - NEAR), match.at + NEAR)
  const taught = around.taught || near.some(({ stem: word }) => TRAINING.has(word))
  if (skill.taught && !taught) left *= UNTAUGHT
  // "clause d'insertion professionnelle": a way of carrying out any contract, not its object.
  if (!isTitle(zone) && words.slice(Math.max(0, match.at - 3), match.at).some(({ stem: word }) => CLAUSE.has(word))) left *= IN_CLAUSE
  return left
}
