import type { Decision } from '../../utils/matching/verdict'
import { type MessageKey, t } from '../../utils/words/t'
import { Mark } from './mark'

/** The word of each decision. */
export const DECISION_WORDS: Readonly<Record<Decision, MessageKey>> = {
  go: 'panel_decision_go',
  conditional: 'panel_decision_conditional',
  watch: 'panel_decision_watch',
  no: 'panel_decision_no',
  outside: 'panel_decision_outside',
  'other-track': 'panel_decision_other_track',
}

/** What the consortium may do, as a shape, a word and a colour. */
export function DecisionBadge({ decision, small = false }: { decision: Decision; small?: boolean }) {
  return (
    <span class={small ? 'decision decision-small' : 'decision'} data-decision={decision}>
      <Mark shape={decision} />
      {t(DECISION_WORDS[decision])}
    </span>
  )
}
