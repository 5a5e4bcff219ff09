import { useId } from 'preact/hooks'
import type { Consortium } from '../../../../utils/consortium/consortium'
import { LESSON_LENGTH } from '../../../../utils/learning/choice'
import { isWide, type OwnWord, ownWords } from '../../../../utils/learning/own-words'
import type { Lesson } from '../../../../utils/matching/lessons'
import { say } from '../../../../utils/words/say'
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
        {own.length > 0 && <p class="notice notice-warning">{ownSaid(own)}</p>}
        {kind === 'hide' && words.trim() && own.length === 0 && isWide(words) && (
          <p class="notice notice-warning">{t('learning_words_wide')}</p>
        )}
      </div>
    </>
  )
}

/** « Le mot « familiaux » figure dans vos compétences : « Accueil familial » (RIVAGE)… » */
function ownSaid(own: readonly OwnWord[]): string {
  const skills = [...new Set(own.flatMap((one) => one.skills.map((skill) => t('learning_words_own_skill', { ...skill }))))]
  const words = own.map(({ word }) => t('learning_words_own_word', { word }))
  const params = { count: own.length, words, skills: skills.length > NAMED ? [...skills.slice(0, NAMED), '…'] : skills }
  return say({ key: 'learning_words_own', params })
}
