import { t } from '../../../utils/words/t'
import { ProblemNotice } from '../../shell/problem-notice'
import { useHands } from './hands'

/** Beside what was asked: that it is being done, or why it was refused. */
export function Refusal({ place }: { place: string }) {
  const { refused, busy } = useHands()
  if (busy) return <progress aria-label={t('space_working')} />
  return refused?.place === place ? <ProblemNotice problem={refused.problem} /> : null
}
