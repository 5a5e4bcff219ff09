import { useId } from 'preact/hooks'
import type { Consortium } from '../../../../utils/consortium/consortium'
import { LESSON_LENGTH } from '../../../../utils/learning/choice'
import { isWide, type OwnWord, ownWords } from '../../../../utils/learning/own-words'
import type { Lesson } from '../../../../utils/matching/lessons'
import { t } from '../../../../utils/words/t'
import { TextField } from '../../../ui/field'

/** Skills that a warning names at most. */
const NAMED = 3

interface TaughtWordsProps {
  kind: Lesson['kind']
  label: string
  hint: string
  words: string
  setWords: (words: string) => void
  /** Words of the notice to choose among, the most telling first. */
  offered: readonly string[]
  consortium: Consortium
}

/** The words of a lesson: typed, or one of those proposed; with a warning where they are the consortium's own, or anybody's. */
export function TaughtWords({ kind, label, hint, words, setWords, offered, consortium }: TaughtWordsProps) {
  const id = useId()
  const own = kind === 'hide' ? ownWords(words, consortium) : []
  return (
    <>
      <TextField path="words" label={label} hint={hint} value={words} change={(typed) => setWords(typed.slice(0, LESSON_LENGTH))} />
      {offered.length > 0 ? (
        <div class="proposals">
          <p class="small muted" id={id}>
            {t('learning_words_proposed')}
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more frame for a few buttons of a field */}
          <div class="row" role="group" aria-labelledby={id}>
            {offered.map((one) => (
              <button type="button" class="proposal" key={one} aria-pressed={one === words} onClick={() => setWords(one)}>
                {one}
              </button>
            ))}
          </div>
        </div>
      ) : (
        <p class="small muted">{t(kind === 'hide' ? 'learning_words_none_hide' : 'learning_words_none_like')}</p>
      )}
      <div class="stack" role="status">
        {own.map((one) => (
          <p class="notice notice-warning" key={one.word}>
            {t('learning_words_own', { word: one.word, skills: named(one) })}
          </p>
        ))}
        {kind === 'hide' && words.trim() && own.length === 0 && isWide(words) && (
          <p class="notice notice-warning">{t('learning_words_wide')}</p>
        )}
      </div>
    </>
  )
}

/** « Formation des cadres » (RIVAGE), « Aide à domicile » (DOMBEA)… */
const named = ({ skills }: OwnWord): string =>
  skills
    .slice(0, NAMED)
    .map((one) => t('learning_words_own_skill', { ...one }))
    .join(', ') + (skills.length > NAMED ? '…' : '')
