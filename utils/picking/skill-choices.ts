import type { Choice } from './choice'
import { type TradeSkill, tradeSkills } from './trade-words'

/** The skills of the trade to pick from, by their name or a word of their notices. */
export function skillChoices(): Choice[] {
  return tradeSkills.map(({ name, words }) => ({ value: name, label: name, more: words.slice(0, 2).join(', '), words }))
}

/** The skill of this name, or null. */
export function tradeSkill(name: string): TradeSkill | null {
  return tradeSkills.find((skill) => skill.name === name) ?? null
}
