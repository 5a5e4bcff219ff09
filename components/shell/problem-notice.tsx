import type { Problem } from '../../utils/problems/problem'
import { problemWords } from '../../utils/words/problem-words'
import { t } from '../../utils/words/t'

interface ProblemNoticeProps {
  problem: Problem
  retry?: () => void
  retryWords?: string
  /** The retry is under way. */
  busy?: boolean
  /** It stands alone on the screen: its heading is the page's. */
  alone?: boolean
}

/** A coded problem: what happened, what to do, the code to quote, and a way to try again. */
export function ProblemNotice({ problem, retry, retryWords, busy = false, alone = false }: ProblemNoticeProps) {
  const { happened, advice, code } = problemWords(problem)
  return (
    <div class="notice notice-problem" role="alert">
      {alone ? <h1>{happened}</h1> : <h2>{happened}</h2>}
      {advice && <p>{advice}</p>}
      <p class="small muted">
        {t('ui_problem_code')} <code>{code}</code>
      </p>
      {retry && (
        <div class="row">
          <button type="button" class="button button-small" aria-busy={busy} aria-disabled={busy} onClick={retry}>
            {retryWords ?? t('ui_retry')}
          </button>
        </div>
      )}
    </div>
  )
}
