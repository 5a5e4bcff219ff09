import type { Choice, DeclineReason } from '../../utils/learning/choice'
import type { Lesson } from '../../utils/matching/lessons'
import { dayWords } from '../../utils/words/dates'
import { type MessageKey, t } from '../../utils/words/t'

/** The words of each reason to decline, which begin no sentence. */
export const REASON_WORDS: Readonly<Record<DeclineReason, MessageKey>> = {
  trade: 'learning_reason_trade',
  word: 'learning_reason_word',
  place: 'learning_reason_place',
  time: 'learning_reason_time',
  capacity: 'learning_reason_capacity',
  personal: 'learning_reason_personal',
}

const EFFECTS: Readonly<Record<Lesson['kind'], MessageKey>> = {
  mute: 'learning_effect_mute',
  hide: 'learning_effect_hide',
  like: 'learning_effect_like',
}

// Swedish writes days as ISO does, and this one is the person's own.
const dayOf = (at: number) => dayWords(new Intl.DateTimeFormat('sv-SE').format(at))

/** « Écarté par vous le 18 mai 2026 : trop loin ». */
export function choiceWords({ reason, at }: Choice): string {
  const day = dayOf(at)
  return reason ? t('learning_declined', { day, reason: t(REASON_WORDS[reason]) }) : t('learning_kept', { day })
}

/** What a lesson does to verdicts, in a sentence. */
export const lessonWords = ({ kind, words }: Pick<Lesson, 'kind' | 'words'>): string => t(EFFECTS[kind], { words })
