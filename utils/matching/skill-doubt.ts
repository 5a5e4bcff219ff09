import { isTitle } from './is-title'
import { ACCOMPANYING, COMMON_TO_ALL_TEAMS, FORMULA, GENERIC, PEOPLE, SECTOR, SUPPORTS, TRAINING } from './lexicon'
import type { Zone } from './notice'
import { once } from './once'
import type { Phrase, PhraseMatch } from './phrase'
import type { PartnerProfile, SkillProfile } from './skill-profile'
import { otherSubjects, type TitleTrade, titleTrade } from './title-trade'
import { stem, type Token } from './tokens'

/** What a search knows of the rest of the notice. */
export interface Surroundings {
  /** The title that governs these zones: the lot's, else the notice's; null where there is none. */
  readonly title: Zone | null
  /** Something is taught: a title or a CPV code says so. */
  readonly taught: boolean
  /** The buyer is an organisation of social work, of health or of care. */
  readonly sector: () => boolean
}

/** What a search knows of the governing title, seen once a search. */
export interface Head {
  readonly trade: TitleTrade | null
  /** Places, among its words, of subjects that other trainers teach. */
  readonly subjects: readonly number[]
  /** It speaks of accompanying people. */
  readonly accompanying: boolean
  /** Words of works that an insertion contract may have as its support stand in it. */
  readonly support: boolean
}

/** A phrase of a skill found in a zone. */
export interface Find {
  readonly profile: PartnerProfile
  readonly skill: SkillProfile
  readonly phrase: Phrase
  readonly zone: Zone
  readonly match: PhraseMatch
  readonly around: Surroundings
  readonly head: Head
}

/** What is left of a phrase behind the object of another trade, a study, a public without teaching, a clause. */
const [BEHIND_TRADE, BEHIND_STUDY, UNTAUGHT, IN_CLAUSE] = [0.25, 0.8, 0.4, 0.3]
/** What is left of one word behind a study, and of who is taught another subject. */
const [WORD_BEHIND_STUDY, AS_PUBLIC] = [0.25, 0.25]
/** What is left of what a title begins with, where nothing says that it is taught: of a subject, and of a public or sector with no more than its name. */
const [UNTAUGHT_HEAD, BARE] = [0.8, 0.75]
/** What is left of a word that many trades have in common: where only the buyer tells the sector, and where nothing does. */
const [COMMON_AT_OURS, COMMON_ALONE] = [0.8, 0.3]
/** What links a common word to its object: "supervision des réseaux". */
const ABOUT = /^\s+(?:de|des|du|aux?|auprès|pour)\s|^\s+(?:de\s+)?[dl]['’]/i
/** Between what is taught and whom: "formation bureautique des éducateurs". */
const WHOSE = /\b(?:des|pour|du|de\s+l)\b|\bd['’]\s*$/i
const WHOSE_WORDS = new Set(
  ['destination', 'profit', 'bénéfice', 'faveur', 'attention', 'destiné', 'adressé', 'auprès', 'personnel', 'agent'].map(stem),
)
/** What introduces a subject taught: "à la bureautique", "en comptabilité". */
const WHAT = /(?:^|\s)(?:à|aux?|en|sur)\s|:/i
/** People where a word is about them; elsewhere a word of procedure: "accord-cadre", "dans le cadre de". */
const CADRE = stem('cadre')
const CLAUSE = new Set(['clause', 'condition', 'heure', 'promouvoir'].map(stem))
/** Words before and after a phrase that are looked at. */
const NEAR = 15

const heads = new WeakMap<Zone, Head>()
const NO_HEAD: Head = { trade: null, subjects: [], accompanying: false, support: false }

/** What a governing title tells, seen once. */
export function headOf(title: Zone | null): Head {
  if (!title) return NO_HEAD
  const known = heads.get(title)
  if (known) return known
  const { places } = title.tokens
  const holds = (some: ReadonlySet<string>) => [...places.keys()].some((word) => some.has(word))
  const head = {
    trade: titleTrade(title.tokens),
    subjects: otherSubjects(title.tokens),
    accompanying: holds(ACCOMPANYING),
    support: holds(SUPPORTS),
  }
  heads.set(title, head)
  return head
}

/** What makes a phrase doubtful, 0 to 1: the object of another trade before it, a public with nothing taught, a clause. */
export function skillDoubt(find: Find): number {
  const { skill, zone, match, phrase, around, head } = find
  let left = asPublic(find)
  const { trade } = head
  const behind = trade && (zone !== around.title || match.at > trade.at)
  if (behind && trade.kind === 'other') left *= BEHIND_TRADE
  if (behind && trade.kind === 'study') left *= phrase.stems.length === 1 && !phrase.acronym ? WORD_BEHIND_STUDY : BEHIND_STUDY
  const words = zone.tokens.words
  const near = once(() => words.slice(Math.max(0, match.at - NEAR), match.at + NEAR))
  const taught = around.taught || near().some(({ stem: word }) => TRAINING.has(word))
  if (!taught) {
    const first = isHead(zone, match)
    const accompanying = head.accompanying || near().some(({ stem: word }) => ACCOMPANYING.has(word))
    if (skill.taught) left *= first && !phrase.public ? UNTAUGHT_HEAD : UNTAUGHT
    else if (phrase.public && !accompanying) left *= first ? (match.at === 0 ? BARE : 1) : UNTAUGHT
  }
  if (phrase.common) left *= commonProof(zone, match, near(), around)
  // "clause d'insertion professionnelle": a way of carrying out any contract, not its object.
  if (!isTitle(zone) && words.slice(Math.max(0, match.at - 3), match.at).some(({ stem: word }) => CLAUSE.has(word))) left *= IN_CLAUSE
  return left
}

/** Whether a title begins with a phrase: what is bought, rather than for whom or where. */
const isHead = (zone: Zone, match: PhraseMatch) =>
  isTitle(zone) && zone.tokens.words.slice(0, match.at).every(({ stem: word }) => FORMULA.has(word))

/** What a word that many trades have in common proves: all where people or the sector are what it is about, or where the sector is named beside it. */
function commonProof(zone: Zone, match: PhraseMatch, near: readonly Token[], around: Surroundings): number {
  const own = zone.tokens.words[match.to]
  const byPeople = own !== undefined && !COMMON_TO_ALL_TEAMS.has(own.stem)
  const ours = ({ stem: word }: Token) => word !== own?.stem && (SECTOR.has(word) || (byPeople && PEOPLE.has(word)))
  const object = objectOf(zone, match.to)
  if (object) return ours(object) || (byPeople && object.stem === CADRE) ? 1 : COMMON_ALONE
  if (near.some(ours)) return 1
  return around.sector() ? COMMON_AT_OURS : COMMON_ALONE
}

/** Words over which the object of a word is looked for: "supervision individuelle et collective des équipes". */
const OBJECT_REACH = 4

/** What a word is about, through adjectives and what is joined to it by "et"; null where nothing says. */
function objectOf({ tokens: { words }, text }: Zone, at: number): Token | null {
  for (let next = at + 1; next <= at + OBJECT_REACH; next++) {
    const [before, word] = [words[next - 1], words[next]]
    if (!before || !word || word.sentence !== before.sentence) return null
    const told = SECTOR.has(word.stem) || PEOPLE.has(word.stem) || word.stem === CADRE
    if (ABOUT.test(text.slice(before.end, word.start)) && (told || !GENERIC.has(word.stem))) return word
  }
  return null
}

/** What is left of a phrase that says only who is taught a subject of other trainers: "formation SST des éducateurs spécialisés". */
function asPublic({ profile, zone, match, phrase, around, head }: Find): number {
  if (zone !== around.title || head.subjects.length === 0) return 1
  const { words } = zone.tokens
  const first = words.findIndex(({ stem: word }, at) => at >= match.at && phrase.stems.includes(word) && !TRAINING.has(word))
  const [before, start] = [words[first - 1], words[first]]
  if (!before || !start) return 1
  const whose = WHOSE.test(zone.text.slice(before.end, start.start)) || WHOSE_WORDS.has(before.stem)
  const foreign = head.subjects.some((at) => {
    const [subject, previous] = [words[at], words[at - 1]]
    if (!subject || phrase.stems.includes(subject.stem) || profile.field.has(subject.stem)) return false
    return at < match.to || WHAT.test(zone.text.slice(previous?.end ?? 0, subject.start))
  })
  return whose && foreign ? AS_PUBLIC : 1
}
