import { useId } from 'preact/hooks'
import { language } from '../../../utils/words/language'
import { t } from '../../../utils/words/t'
import { ProblemNotice } from '../../shell/problem-notice'
import type { Work } from './use-work'

/** How far something long has come, or why it failed. `words`: what is being done. */
export function WorkShown({ work: { now }, words }: { work: Work; words: string }) {
  const id = useId()
  if (now.state === 'failed') return <ProblemNotice problem={now.problem} retry={now.retry} />
  if (now.state === 'idle') return null
  const share = now.of ? Math.min(1, now.done / now.of) : null
  return (
    <div class="data-work">
      <span id={id} role="status">
        {words}
      </span>
      {share === null ? <progress aria-labelledby={id} /> : <progress aria-labelledby={id} max={1} value={share} />}
      {share !== null && (
        <span class="small muted">{t('data_share', { share: new Intl.NumberFormat(language(), { style: 'percent' }).format(share) })}</span>
      )}
    </div>
  )
}
