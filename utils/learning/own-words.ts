import type { Consortium, Partner, Skill } from '../consortium/consortium'
import { tokenise } from '../matching/tokens'
import { isTelling } from './telling-words'

/** A word of a lesson that stands in the wording of a skill. */
export interface OwnWord {
  /** As the lesson has it. */
  readonly word: string
  /** Whose skills it stands in, in the consortium's order. */
  readonly skills: readonly { readonly skill: string; readonly partner: string }[]
}

type Holders = ReadonlyMap<string, readonly { skill: Skill; partner: Partner }[]>

const known = new WeakMap<Consortium, Holders>()

/** Every stem of the skills' wording, with whose skill holds it. */
function holdersOf(consortium: Consortium): Holders {
  const before = known.get(consortium)
  if (before) return before
  const holders = new Map<string, { skill: Skill; partner: Partner }[]>()
  for (const partner of consortium.partners) {
    for (const skill of partner.skills) {
      const stems = new Set([skill.name, ...skill.words].flatMap((text) => tokenise(text).words.map(({ stem }) => stem)))
      for (const stem of stems) holders.set(stem, [...(holders.get(stem) ?? []), { skill, partner }])
    }
  }
  known.set(consortium, holders)
  return holders
}

/** The stems of all that the consortium's sheets say that it can do. */
export const ownStems = (consortium: Consortium): ReadonlySet<string> => new Set(holdersOf(consortium).keys())

/**
 * The words of a lesson that stand in the consortium's own skills. Those that any notice holds ("formation") count only
 * where the lesson has no other.
 */
export function ownWords(words: string, consortium: Consortium): OwnWord[] {
  const holders = holdersOf(consortium)
  const tokens = tokenise(words).words
  const telling = tokens.filter(({ stem }) => isTelling(stem))
  const found = new Map<string, OwnWord>()
  for (const { stem, start, end } of telling.length > 0 ? telling : tokens) {
    const skills = holders.get(stem)?.map(({ skill, partner }) => ({ skill: skill.name, partner: partner.name }))
    if (skills) found.set(stem, { word: words.slice(start, end), skills })
  }
  return [...found.values()]
}

/** Whether a lesson has no word but those that half the notices hold. */
export const isWide = (words: string): boolean => !tokenise(words).words.some(({ stem }) => isTelling(stem))
