import { useId, useMemo, useState } from 'preact/hooks'
import { standsInTitles } from '../../../../utils/learning/bears-on'
import { LESSON_LENGTH } from '../../../../utils/learning/choice'
import { misleadingWords, subjectWords } from '../../../../utils/learning/suggest-words'
import type { Lesson } from '../../../../utils/matching/lessons'
import type { Verdict } from '../../../../utils/matching/verdict'
import { type MessageKey, t } from '../../../../utils/words/t'
import { TextField } from '../../../ui/field'
import { Effects } from './effects'
import { Options } from './options'
import { type Judging, usePreview } from './use-preview'

/** What may be learned: what it is made of. */
export type Taught = Pick<Lesson, 'kind' | 'words'>

const ASKED: Readonly<Record<Lesson['kind'], { title: MessageKey; words: MessageKey; hint: MessageKey }>> = {
  hide: { title: 'learning_teach_decline', words: 'learning_words_hide', hint: 'learning_words_hide_hint' },
  mute: { title: 'learning_teach_decline', words: 'learning_words_mute', hint: 'learning_words_mute_hint' },
  like: { title: 'learning_teach_keep', words: 'learning_words_like', hint: 'learning_words_like_hint' },
}

/** Words that a choice among the verdict's own words shows at most. */
const OFFERED = 6

interface TeachProps {
  kind: Lesson['kind']
  judging: Judging
  verdict: Verdict
  /** The words of the two ways out. */
  plainly: string
  taught: string
  /** Something is being stored. */
  busy: boolean
  /** Null: nothing is learned. */
  decide: (lesson: Taught | null) => void
}

/** What could be learned from a choice: on which words, and what else it would change; then with or without. Nothing is stored before. */
export function Teach({ kind, judging, verdict, plainly, taught, busy, decide }: TeachProps) {
  const asked = ASKED[kind]
  const id = useId()
  const offered = useMemo(() => (kind === 'mute' ? misleadingWords(verdict).slice(0, OFFERED) : []), [kind, verdict])
  const [words, setWords] = useState(() => (kind === 'mute' ? '' : subjectWords(judging.tender.title?.value ?? '')))
  const lesson = words.trim() ? { kind, words: words.trim() } : null
  const wrong = lesson && kind !== 'mute' && !standsInTitles(lesson, judging.tender)
  const [preview, retry] = usePreview(wrong ? null : lesson, judging)
  const sure = lesson !== null && !wrong && preview.state === 'ready' && !busy
  const nothing = kind === 'mute' && offered.length === 0
  return (
    <>
      <section class="stack teach" aria-labelledby={id}>
        <h3 id={id}>{t(asked.title)}</h3>
        {nothing ? (
          <p>{t('learning_words_none')}</p>
        ) : kind === 'mute' ? (
          <Options
            legend={t(asked.words)}
            hint={t(asked.hint)}
            value={words}
            change={setWords}
            options={offered.map((one) => [one, <q key={one}>{one}</q>])}
          />
        ) : (
          <TextField
            path="words"
            label={t(asked.words)}
            hint={t(asked.hint)}
            value={words}
            change={(typed) => setWords(typed.slice(0, LESSON_LENGTH))}
          />
        )}
        {wrong && <p class="notice notice-warning">{t('learning_words_absent')}</p>}
        {lesson && !wrong && <Effects preview={preview} decision={verdict.decision} retry={retry} />}
      </section>
      <div class="row">
        <button type="button" class="button button-small" aria-disabled={busy} onClick={() => !busy && decide(null)}>
          {plainly}
        </button>
        {!nothing && (
          <button type="button" class="button button-small" aria-disabled={!sure} onClick={() => sure && decide(lesson)}>
            {taught}
          </button>
        )}
      </div>
    </>
  )
}
