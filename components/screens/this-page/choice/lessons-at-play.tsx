import type { Choice } from '../../../../utils/learning/choice'
import type { Lesson } from '../../../../utils/matching/lessons'
import { t } from '../../../../utils/words/t'
import { lessonWords } from '../../../parts/choice-words'

interface LessonsAtPlayProps {
  lessons: readonly Lesson[]
  /** The choice that the screen shows, whose lesson it tells. */
  told: Choice | null
  openDesk: () => void
}

/** What was learned elsewhere and counts in the verdict on screen, and where it is taken back. */
export function LessonsAtPlay({ lessons, told, openDesk }: LessonsAtPlayProps) {
  const shown = lessons.filter(({ kind, words }) => kind !== told?.lesson?.kind || words !== told.lesson.words)
  if (shown.length === 0) return null
  return (
    <section class="notice" aria-label={t('learning_at_play')}>
      <p>
        <strong>{t('learning_at_play')}</strong>
      </p>
      <ul class="bullets small">
        {shown.map((lesson) => (
          <li key={lesson.id}>{lessonWords(lesson)}</li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button button-small button-plain" onClick={openDesk}>
          {t('learning_at_play_open')}
        </button>
      </div>
    </section>
  )
}
