import { useEffect } from 'preact/hooks'
import type { LessonEffect } from '../../../../utils/learning/preview-lesson'
import type { Decision } from '../../../../utils/matching/verdict'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { DecisionBadge } from '../../../parts/decision-badge'
import { useAnnounce } from '../../../shell/live-region'
import { ProblemNotice } from '../../../shell/problem-notice'
import type { Preview } from './use-preview'

/** More notices than this, and the rest wait folded. */
const SHOWN = 6

interface EffectsProps {
  preview: Preview
  /** The verdict of the notice on screen, as it stands. */
  decision: Decision
  retry: () => void
}

/** What a lesson would change: the notice on screen, then each other one that is open, by its name. */
export function Effects({ preview, decision, retry }: EffectsProps) {
  const announce = useAnnounce()
  const others = preview.state === 'ready' ? preview.others : null
  const summary = others && (others.length > 0 ? plural('learning_preview_others', others.length) : t('learning_preview_none'))
  useEffect(() => {
    if (summary) announce(summary)
  }, [summary, others, announce])
  if (preview.state === 'failed') return <ProblemNotice problem={preview.problem} retry={retry} />
  if (!others || preview.state !== 'ready') return <p class="muted">{t('learning_preview_looking')}</p>
  const { here } = preview
  return (
    <div class="stack effects">
      <div class="effect">
        <p>{t(here ? 'learning_preview_here' : 'learning_preview_here_same')}</p>
        {here ? <Turn {...here} /> : <DecisionBadge decision={decision} small />}
      </div>
      <p class="effects-summary">{summary}</p>
      {others.length > 0 && <Named effects={others.slice(0, SHOWN)} />}
      {others.length > SHOWN && (
        <details>
          <summary>{plural('learning_preview_more', others.length - SHOWN)}</summary>
          <Named effects={others.slice(SHOWN)} />
        </details>
      )}
    </div>
  )
}

function Named({ effects }: { effects: readonly LessonEffect[] }) {
  return (
    <ul class="stack">
      {effects.map((effect) => (
        <li class="effect" key={effect.title}>
          <p>{effect.title || t('panel_title_missing')}</p>
          <Turn {...effect} />
        </li>
      ))}
    </ul>
  )
}

function Turn({ from, to }: Pick<LessonEffect, 'from' | 'to'>) {
  return (
    <p class="effect-turn">
      <DecisionBadge decision={from} small />
      <span aria-hidden="true">→</span>
      <span class="visually-hidden">{t('learning_preview_becomes')}</span>
      <DecisionBadge decision={to} small />
    </p>
  )
}
