import type { Choice } from '../../../../utils/learning/choice'
import { problemWords } from '../../../../utils/words/problem-words'
import { t } from '../../../../utils/words/t'
import { choiceWords, lessonWords, REASON_WORDS } from '../../../parts/choice-words'
import { Mark } from '../../../parts/mark'
import { Toast } from '../../../ui/toast'
import type { Choosing } from './use-choosing'
import '../styles/choice.css'

/** What was said of the notice on screen, what it taught, and how to take it back. */
export function ChoiceMade({ choosing: { choice, takeBack } }: { choosing: Choosing }) {
  if (!choice) return null
  return (
    <section class="notice choice-made" data-said={choice.said} aria-label={t('learning_made')}>
      <ChoiceMark choice={choice} />
      {choice.lesson && <p class="small">{t('learning_made_lesson', { effect: lessonWords(choice.lesson) })}</p>}
      <div class="row">
        <button type="button" class="button button-small" onClick={takeBack}>
          {t('learning_take_back')}
        </button>
      </div>
    </section>
  )
}

/** One line: declined and why, or kept, and when. */
export function ChoiceMark({ choice }: { choice: Choice }) {
  return (
    <p class="choice-mark" data-said={choice.said}>
      <Mark shape={choice.said === 'kept' ? 'for' : 'against'} />
      <span>{choiceWords(choice)}</span>
    </p>
  )
}

/** Says what was just stored with an undo, or why that undo was refused. */
export function ChoiceToast({ choosing: { done, left, refused, takeBack, forget } }: { choosing: Choosing }) {
  const close = { close: forget, closeWords: t('ui_close') }
  if (refused) {
    const { happened, advice } = problemWords(refused)
    return <Toast key="refused" words={`${happened} ${advice}`} refused action={{ words: t('ui_retry'), run: takeBack }} {...close} />
  }
  if (!done) return null
  const said = done.reason ? t('learning_done_declined', { reason: t(REASON_WORDS[done.reason]) }) : t('learning_done_kept')
  const more = [left && t('learning_done_left'), done.lesson && t('learning_done_taught', { words: done.lesson.words })]
  const words = [said, ...more].filter(Boolean).join(' ')
  return <Toast key={done.id} words={words} focus action={{ words: t('ui_undo'), run: takeBack }} {...close} />
}
