import type { Lesson } from '../../../../utils/matching/lessons'
import { t } from '../../../../utils/words/t'
import { lessonWords } from '../../../parts/choice-words'

/** What was learned and counts in the verdict on screen, and where it is taken back. */
export function LessonsAtPlay({ lessons, openDesk }: { lessons: readonly Lesson[]; openDesk: () => void }) {
  if (lessons.length === 0) return null
  return (
    <section class="notice" aria-labelledby="lessons-at-play">
      <h2 id="lessons-at-play">{t('learning_at_play')}</h2>
      <ul class="bullets small">
        {lessons.map((lesson) => (
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
