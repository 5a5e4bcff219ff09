import type { Opportunity } from '../../utils/opportunities/opportunity'
import { calendarFile } from '../../utils/planning/calendar-file'
import { deadlineEvents, planEvents } from '../../utils/planning/plan-events'
import { eventWords } from '../../utils/words/plan-words'
import { t } from '../../utils/words/t'
import { useAnnounce } from '../shell/live-region'

interface IcsButtonProps {
  /** One: its plan and deadline. Several: their deadlines. */
  opportunities: Opportunity | (() => Promise<readonly Opportunity[]>)
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Hands over a calendar file through the browser's own download. */
export function IcsButton({ opportunities, now }: IcsButtonProps) {
  const announce = useAnnounce()
  const one = typeof opportunities === 'function' ? null : opportunities
  const save = async () => {
    const at = now()
    const events =
      typeof opportunities === 'function' ? deadlineEvents(await opportunities(), eventWords) : planEvents(opportunities, eventWords, at)
    const name = one ? one.facts.title : 'Maillage'
    const address = URL.createObjectURL(new Blob([calendarFile(events, { name, now: at })], { type: 'text/calendar;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = `${fileName(name)}.ics`
    link.click()
    // The download has its own hold on the content by the next minute.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
    announce(t('plan_ics_said'))
  }
  return (
    <button type="button" class="button button-small" onClick={save} title={t('plan_ics_hint')}>
      {t(one ? 'plan_ics' : 'plan_ics_all')}
    </button>
  )
}

/** Letters and digits that every system takes, sixty at most. */
const fileName = (title: string) =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
    .toLowerCase() || 'maillage'
