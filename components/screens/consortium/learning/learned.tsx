import { useEffect, useRef } from 'preact/hooks'
import type { Choice } from '../../../../utils/learning/choice'
import { plural } from '../../../../utils/words/plural'
import { problemWords } from '../../../../utils/words/problem-words'
import { t } from '../../../../utils/words/t'
import { choiceWords, lessonWords } from '../../../parts/choice-words'
import { ProblemNotice } from '../../../shell/problem-notice'
import { Toast } from '../../../ui/toast'
import { type Learned, useLearned } from './use-learned'
import '../styles/learning.css'

/** More choices than this, and the older ones wait folded. */
const SHOWN = 10

/** What people said of tenders on this device, and what it taught: to see, and to take out. */
export function LearnedSection() {
  const learned = useLearned()
  const { choices, gone, askAgain } = learned
  const title = useRef<HTMLHeadingElement>(null)
  const had = useRef(false)
  // What was brought back takes the focus with it: the undo is gone.
  useEffect(() => {
    if (had.current && !gone && document.activeElement === document.body) title.current?.focus()
    had.current = gone !== null
  }, [gone])
  return (
    <section class="card stack learned" aria-labelledby="learned-title">
      <h2 id="learned-title" tabIndex={-1} ref={title}>
        {t('learning_desk_title')}
      </h2>
      <p>{t('learning_desk_why')}</p>
      {choices.state === 'failed' && <ProblemNotice problem={choices.problem} retry={askAgain} />}
      {choices.state === 'ready' && <Content choices={choices.value} learned={learned} />}
      <WhatWasDone learned={learned} />
    </section>
  )
}

function Content({ choices, learned }: { choices: readonly Choice[]; learned: Learned }) {
  if (choices.length === 0) return <p class="muted">{t('learning_desk_empty')}</p>
  const taught = choices.filter(({ lesson }) => lesson !== null)
  const items = (some: readonly Choice[]) => (
    <ul class="learned-items">
      {some.map((choice) => (
        <li key={choice.id}>
          <p>
            <strong>{titleOf(choice)}</strong>
            <br />
            <span class="small">{choiceWords(choice)}</span>
          </p>
          <button
            type="button"
            class="button button-small button-plain"
            aria-label={t('learning_desk_remove_of', { title: titleOf(choice) })}
            onClick={() => learned.remove([choice], t(choice.lesson ? 'learning_desk_removed_both' : 'learning_desk_removed'))}
          >
            {t('learning_desk_remove')}
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <h3>{t('learning_desk_lessons')}</h3>
      {taught.length === 0 && <p class="muted">{t('learning_desk_lessons_none')}</p>}
      <ul class="learned-items">
        {taught.map((choice) => choice.lesson && <LessonItem key={choice.id} choice={choice} lesson={choice.lesson} learned={learned} />)}
      </ul>
      <h3>{t('learning_desk_choices')}</h3>
      {items(choices.slice(0, SHOWN))}
      {choices.length > SHOWN && (
        <details>
          <summary>{plural('learning_desk_older', choices.length - SHOWN)}</summary>
          {items(choices.slice(SHOWN))}
        </details>
      )}
      <div>
        <button type="button" class="button button-small" onClick={() => learned.remove(choices, t('learning_desk_all_removed'))}>
          {t('learning_desk_remove_all')}
        </button>
      </div>
    </>
  )
}

function LessonItem({ choice, lesson, learned }: { choice: Choice; lesson: NonNullable<Choice['lesson']>; learned: Learned }) {
  return (
    <li>
      <p>
        <strong>{lessonWords(lesson)}</strong>
        <br />
        <span class="small">{t('learning_desk_from', { title: titleOf(choice), said: choiceWords(choice) })}</span>
      </p>
      <button
        type="button"
        class="button button-small button-plain"
        aria-label={t('learning_desk_forget_of', { words: lesson.words })}
        onClick={() => learned.forgetLesson(choice, t('learning_desk_forgotten', { words: lesson.words }))}
      >
        {t('learning_desk_forget')}
      </button>
    </li>
  )
}

const titleOf = ({ title }: Choice) => title || t('panel_title_missing')

/** What was just taken out with an undo, or why something was refused. */
function WhatWasDone({ learned: { gone, refused, undo, close } }: { learned: Learned }) {
  if (!gone && !refused) return null
  const told = refused && problemWords(refused)
  return (
    <Toast
      key={refused ? 'refused' : gone?.back.map(({ id }) => id).join()}
      words={told ? `${told.happened} ${told.advice}` : (gone?.words ?? '')}
      refused={refused !== null}
      focus
      action={gone ? { words: t('ui_undo'), run: undo } : undefined}
      close={close}
      closeWords={t('ui_close')}
    />
  )
}
