import type { ComponentChildren } from 'preact'
import type { Choice } from '../../../../utils/learning/choice'
import type { RowVerdict } from '../../../../utils/matching/judge-row'
import { send } from '../../../../utils/messaging/send'
import type { Row } from '../../../../utils/portals/portal'
import { deadlineWords } from '../../../../utils/words/dates'
import { say } from '../../../../utils/words/say'
import { t } from '../../../../utils/words/t'
import { DecisionBadge } from '../../../parts/decision-badge'
import { Quote } from '../../../parts/quote'
import { SafeLink } from '../../../ui/safe-link'
import { ChoiceMark } from '../choice/choice-made'

/** Quotes shown of a row: it is short. */
const QUOTED = 2

interface RowCardProps {
  row: Row
  verdict: RowVerdict | null
  /** What was said of it. */
  choice: Choice | null
  /** The tab in which the notice opens. */
  tabId: number
  /** Follows it, or says that it is followed. */
  follow: ComponentChildren
}

/** One notice of a list: the decision, its title as a link, the buyer, when it closes, and why. */
export function RowCard({ row, verdict, choice, tabId, follow: following }: RowCardProps) {
  const follow = (address: string) => {
    send('open', { address, tabId })
  }
  return (
    <li class="card row-card">
      {verdict && <DecisionBadge decision={verdict.decision} small />}
      {choice && <ChoiceMark choice={choice} />}
      <h2>
        <SafeLink href={row.href} follow={follow}>
          {row.title.value}
        </SafeLink>
      </h2>
      {row.buyer && <p>{row.buyer.value}</p>}
      <p class="small">{row.deadline ? t('panel_row_deadline', { day: deadlineWords(row.deadline.value) }) : t('panel_row_no_deadline')}</p>
      {verdict && <p class="small muted">{say(verdict.reason)}</p>}
      {verdict?.evidence.slice(0, QUOTED).map((quote) => (
        <Quote key={quote.text} text={quote.text} />
      ))}
      {following}
    </li>
  )
}
