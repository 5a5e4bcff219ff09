import type { LessonLine, Outcome } from '../../utils/opportunities/stages'
import type { MessageKey } from '../../utils/words/t'

/** What came of an answer. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, MessageKey>> = {
  won: 'dossier_outcome_won',
  partly: 'dossier_outcome_partly',
  lost: 'dossier_outcome_lost',
  unsuccessful: 'dossier_outcome_unsuccessful',
  withdrawn: 'dossier_outcome_withdrawn',
}

/** The five lines that are kept once it is over. */
export const LESSON_WORDS: Readonly<Record<LessonLine, MessageKey>> = {
  outcome: 'dossier_lesson_outcome',
  gap: 'dossier_lesson_gap',
  learnt: 'dossier_lesson_learnt',
  partners: 'dossier_lesson_partners',
  again: 'dossier_lesson_again',
}
