import { OTHER_SUBJECTS, OTHER_TRADES, STUDIES, TRAINING } from './lexicon'
import type { Tokens } from './tokens'

/** What the first words of a title say that is bought: French puts it first. */
export interface TitleTrade {
  readonly kind: 'other' | 'study' | 'taught' | 'open'
  /** Places of the words that say it, among the words of the title. */
  readonly from: number
  readonly to: number
}

/** Words looked at: "Accord-cadre de prestations de nettoyage" has its object at the fourth. */
const HEAD = 6

/** What a title is about, by the first of its head words that is telling. */
export function titleTrade(title: Tokens): TitleTrade {
  for (const [at, { stem }] of title.words.slice(0, HEAD).entries()) {
    if (TRAINING.has(stem)) return { kind: 'taught', from: at, to: at }
    // One word more: "maîtrise d'œuvre", "mobilier scolaire".
    if (OTHER_TRADES.has(stem)) return { kind: 'other', from: 0, to: Math.min(at + 1, title.words.length - 1) }
    if (STUDIES.has(stem)) return { kind: 'study', from: 0, to: at }
  }
  return { kind: 'open', from: 0, to: 0 }
}

/** Whether a title names a subject that other trainers teach. */
export function teachesSomethingElse(title: Tokens): boolean {
  return title.words.some(({ stem }) => OTHER_SUBJECTS.has(stem))
}
