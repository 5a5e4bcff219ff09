import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Choice, type DeclineReason, TEACHING } from '../../../../utils/learning/choice'
import type { Verdict } from '../../../../utils/matching/verdict'
import type { Problem } from '../../../../utils/problems/problem'
import { t } from '../../../../utils/words/t'
import { REASON_WORDS } from '../../../parts/choice-words'
import { ProblemNotice } from '../../../shell/problem-notice'
import { Options } from './options'
import { Teach } from './teach'
import type { Choosing } from './use-choosing'
import type { Judging } from './use-preview'

const REASONS: readonly DeclineReason[] = ['trade', 'word', 'place', 'time', 'capacity', 'personal']

interface ChoiceFormsProps {
  choosing: Choosing
  judging: Judging
  verdict: Verdict
}

/** What a person may say of the notice: not for us, and why; or for us. It opens in place, and stores nothing before the last button. */
export function ChoiceForms({ choosing, judging, verdict }: ChoiceFormsProps) {
  const first = useRef<HTMLElement>(null)
  const [reason, setReason] = useState<DeclineReason | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const { cameBack, said } = choosing
  useEffect(() => {
    if (cameBack) first.current?.focus()
  }, [cameBack])

  if (said.problem) return <ProblemNotice problem={said.problem} retry={said.askAgain} />
  const choose = async (what: Pick<Choice, 'said' | 'reason' | 'lesson'>) => {
    if (busy) return
    setBusy(true)
    setProblem(await choosing.choose(what))
    setBusy(false)
  }
  const teach = { judging, verdict, busy }
  return (
    <section class="choice" aria-label={t('learning_say')}>
      <Unfolding words={t('learning_not_for_us')} summary={first}>
        <Options legend={t('learning_why')} value={reason} change={setReason} options={REASONS.map((one) => [one, t(REASON_WORDS[one])])} />
        {reason && TEACHING.includes(reason) && (
          <Teach
            key={reason}
            kind={reason === 'trade' ? 'hide' : 'mute'}
            plainly={t('learning_decline_plainly')}
            taught={t('learning_decline_taught')}
            decide={(lesson) => choose({ said: 'declined', reason, lesson })}
            {...teach}
          />
        )}
        {reason && !TEACHING.includes(reason) && (
          <>
            <p class="small">{t('learning_teaches_nothing')}</p>
            <div class="row">
              <button
                type="button"
                class="button button-small"
                aria-disabled={busy}
                onClick={() => choose({ said: 'declined', reason, lesson: null })}
              >
                {t('learning_decline')}
              </button>
            </div>
          </>
        )}
      </Unfolding>
      <Unfolding words={t('learning_for_us')}>
        <Teach
          kind="like"
          plainly={t('learning_keep_plainly')}
          taught={t('learning_keep_taught')}
          decide={(lesson) => choose({ said: 'kept', reason: null, lesson })}
          {...teach}
        />
      </Unfolding>
      {problem && <ProblemNotice problem={problem} />}
    </section>
  )
}

interface UnfoldingProps {
  words: string
  summary?: RefObject<HTMLElement | null>
  children: ComponentChildren
}

/** One of two that unfold in turn. What is inside begins to work when it is first opened, and stays. */
function Unfolding({ words, summary, children }: UnfoldingProps) {
  const [seen, setSeen] = useState(false)
  return (
    <details name="choice" onToggle={({ currentTarget }) => currentTarget.open && setSeen(true)}>
      <summary ref={summary}>{words}</summary>
      <div class="stack">{seen && children}</div>
    </details>
  )
}
