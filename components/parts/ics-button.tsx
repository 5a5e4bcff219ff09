import { useState } from 'preact/hooks'
import type { Opportunity } from '../../utils/opportunities/opportunity'
import { type CalendarEvent, calendarFile } from '../../utils/planning/calendar-file'
import { deadlineEvents, planEvents } from '../../utils/planning/plan-events'
import type { Problem, Result } from '../../utils/problems/problem'
import { eventWords } from '../../utils/words/plan-words'
import { t } from '../../utils/words/t'
import { useAnnounce } from '../shell/live-region'
import { ProblemNotice } from '../shell/problem-notice'
import { fileWords, saveFile } from './save-file'

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
    saveFile(`${fileWords(name)}.ics`, new Blob([calendarFile(events, { name, now: now() })], { type: 'text/calendar;charset=utf-8' }))
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
