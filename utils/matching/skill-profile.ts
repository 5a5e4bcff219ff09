import type { Partner, Skill } from '../consortium/consortium'
import { fold } from '../tenders/fold'
import { findDiplomas } from '../terms/diplomas'
import { FIELD_ACRONYMS, GENERIC, TRAINING } from './lexicon'
import { compilePhrases, type Phrase } from './phrase'
import { stem, tokenise } from './tokens'

/** A skill ready to be looked for in notices. */
export interface SkillProfile {
  readonly skill: Skill
  readonly phrases: readonly Phrase[]
  /** It is something taught: its public alone doesn't prove it. */
  readonly taught: boolean
}

/** A phrase to look for, and whose it is. */
export interface Candidate {
  readonly skill: SkillProfile
  readonly phrase: Phrase
}

/** What a partner can do, ready to be looked for. */
export interface PartnerProfile {
  readonly skills: readonly SkillProfile[]
  /** Phrases by each of their strongest stems: a notice without one of them can't hold the phrase. */
  readonly byAnchor: ReadonlyMap<string, readonly Candidate[]>
  readonly refuses: readonly { readonly text: string; readonly phrases: readonly Phrase[] }[]
  /** Telling words of its skills: another of them in a notice makes a doubtful phrase likelier. */
  readonly field: ReadonlySet<string>
}

const profiles = new WeakMap<Partner, PartnerProfile>()

/** A partner's profile, made once. */
export function partnerProfile(partner: Partner): PartnerProfile {
  const known = profiles.get(partner)
  if (known) return known
  const skills = partner.skills.map((skill) => {
    const kin = [skill.name, ...skill.words]
    const taught = tokenise(skill.name).words.some((word) => TRAINING.has(word.stem))
    const diploma = isDiploma(skill.name)
    return { skill, phrases: kin.flatMap((text) => compilePhrases(text, kin, diploma)), taught }
  })
  const profile: PartnerProfile = {
    skills,
    byAnchor: anchored(skills),
    refuses: partner.refuses.map((text) => ({ text, phrases: compilePhrases(text, null) })),
    field: fieldWords(partner),
  }
  profiles.set(partner, profile)
  return profile
}

/** Whether a skill is a diploma by its name: its full name, its acronym, or that it is one. By the name alone, so that a word more never makes it stricter. */
const isDiploma = (name: string) => /dipl[oô]me|certificat/i.test(name) || findDiplomas(name, fold(name)).length > 0

function anchored(skills: readonly SkillProfile[]): Map<string, Candidate[]> {
  const byAnchor = new Map<string, Candidate[]>()
  for (const skill of skills) {
    for (const phrase of skill.phrases) {
      for (const anchor of phrase.anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), { skill, phrase }])
    }
  }
  return byAnchor
}

function fieldWords(partner: Partner): Set<string> {
  const words = partner.skills
    .flatMap((skill) => [skill.name, ...skill.words])
    .flatMap((text) => tokenise(text).words.map((word) => word.stem))
  const field = new Set(words.filter((word) => !GENERIC.has(word)))
  // "social" is in half the notices, but next to a phrase of the trade it does tell the field.
  for (const word of ['social', 'médico', 'éducatif'].map(stem)) if (words.includes(word)) field.add(word)
  for (const [acronym, means] of Object.entries(FIELD_ACRONYMS)) {
    if (tokenise(means).words.some((word) => field.has(word.stem))) field.add(stem(acronym))
  }
  return field
}
