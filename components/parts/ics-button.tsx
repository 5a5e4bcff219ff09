import { useState } from 'preact/hooks'
import type { Opportunity } from '../../utils/opportunities/opportunity'
import { type CalendarEvent, calendarFile } from '../../utils/planning/calendar-file'
import { deadlineEvents, planEvents } from '../../utils/planning/plan-events'
import type { Problem, Result } from '../../utils/problems/problem'
import { eventWords } from '../../utils/words/plan-words'
import { t } from '../../utils/words/t'
import { useAnnounce } from '../shell/live-region'
import { ProblemNotice } from '../shell/problem-notice'

interface IcsButtonProps {
  /** One: its plan and deadline. Several, fetched on the click: their deadlines. */
  opportunities: Opportunity | (() => Promise<Result<readonly Opportunity[]>>)
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Hands over a calendar file through the browser's own download. */
export function IcsButton({ opportunities, now }: IcsButtonProps) {
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const hand = (name: string, events: readonly CalendarEvent[]) => {
    saveAs(`${fileName(name)}.ics`, calendarFile(events, { name, now: now() }))
    announce(t('plan_ics_said'))
  }
  const save = async () => {
    if (typeof opportunities !== 'function') return hand(opportunities.facts.title, planEvents(opportunities, eventWords, now()))
    setBusy(true)
    const answer = await opportunities()
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) hand('Maillage', deadlineEvents(answer.value, eventWords))
  }
  return (
    <>
      <button type="button" class="button button-small" onClick={save} title={t('plan_ics_hint')} aria-busy={busy} disabled={busy}>
        {t(typeof opportunities === 'function' ? 'plan_ics_all' : 'plan_ics')}
      </button>
      {problem && <ProblemNotice problem={problem} retry={save} />}
    </>
  )
}

function saveAs(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the content by the next minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
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
