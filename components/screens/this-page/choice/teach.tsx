import { useId, useMemo, useState } from 'preact/hooks'
import { standsInTitles } from '../../../../utils/learning/bears-on'
import { misleadingWords } from '../../../../utils/learning/misleading-words'
import { ownStems } from '../../../../utils/learning/own-words'
import { tellingWords } from '../../../../utils/learning/telling-words'
import type { Lesson } from '../../../../utils/matching/lessons'
import type { Verdict } from '../../../../utils/matching/verdict'
import { type MessageKey, t } from '../../../../utils/words/t'
import { Effects } from './effects'
import { Options } from './options'
import { TaughtWords } from './taught-words'
import { type Judging, usePreview } from './use-preview'

/** What may be learned: what it is made of. */
export type Taught = Pick<Lesson, 'kind' | 'words'>

const ASKED: Readonly<Record<Lesson['kind'], { title: MessageKey; words: MessageKey; hint: MessageKey }>> = {
  hide: { title: 'learning_teach_decline', words: 'learning_words_hide', hint: 'learning_words_hide_hint' },
  mute: { title: 'learning_teach_decline', words: 'learning_words_mute', hint: 'learning_words_mute_hint' },
  like: { title: 'learning_teach_keep', words: 'learning_words_like', hint: 'learning_words_like_hint' },
}

/** Words that are proposed at most. */
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
  const offered = useMemo(() => offeredFor(kind, judging, verdict), [kind, judging, verdict])
  // Words that misled are pointed at by a person; of those that name a trade, the most telling of the title is tried at once.
  const [words, setWords] = useState(() => (kind !== 'mute' && judging.tender.title?.value.includes(offered[0] ?? '') && offered[0]) || '')
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
          <TaughtWords
            kind={kind}
            label={t(asked.words)}
            hint={t(asked.hint)}
            {...{ words, setWords, offered }}
            consortium={judging.consortium}
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

/** Words to choose among: for a word that misled, those that the verdict rests on; else those that tell most what is bought. */
function offeredFor(kind: Lesson['kind'], { tender, consortium, options }: Judging, verdict: Verdict): string[] {
  if (kind === 'mute') return misleadingWords(verdict).slice(0, OFFERED)
  // What the consortium says that it can do is never proposed as another's trade.
  const apart = kind === 'hide' ? ownStems(consortium) : undefined
  return tellingWords(tender, options.cpvModel ?? null, apart).slice(0, OFFERED)
}
