import { useEffect, useRef } from 'preact/hooks'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import { GestureToast } from '../../parts/gesture-toast'
import type { NotificationRight } from '../../parts/remind-me'
import { NoticeText } from './copy/notice-text'
import { Decide } from './decide/decide'
import { DossierOf } from './dossier'
import { DepositSection } from './end/deposit-section'
import { LessonsSection } from './end/lessons-section'
import { ResultSection } from './end/result-section'
import { Head } from './head/head'
import { Tags } from './head/tags'
import { VerdictCard } from './head/verdict-card'
import { When } from './head/when'
import { Disagreements } from './history/disagreements'
import { HistorySection } from './history/history-section'
import { NotesSection } from './notes/notes-section'
import { PlanSection } from './plan/plan-section'
import { SharesSection } from './shares/shares-section'
import { Stages } from './stages/stages'
import { Back } from './states/back'
import { Remove } from './states/remove'
import { Standing } from './states/standing'
import { TogetherSection } from './together/together-section'
import { useDossier } from './use-dossier'

interface ViewProps {
  opportunity: Opportunity
  back: () => void
  now: () => number
  right?: NotificationRight
}

/** Inputs in which Ctrl + Z takes back what is typed. */
const TYPED = 'textarea, input:not([type=checkbox], [type=radio]), [contenteditable]'

/** An opportunity that is known: its head, where it stands, then what there is to do, the current stage's parts unfolded. */
export function OpportunityView({ opportunity, back, now, right }: ViewProps) {
  const dossier = useDossier(opportunity, now)
  const { gestures } = dossier
  const latest = useRef(gestures)
  latest.current = gestures
  useEffect(() => {
    const undo = (event: KeyboardEvent) => {
      const asked = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!asked || !latest.current.done || (event.target as Element).matches(TYPED)) return
      event.preventDefault()
      void latest.current.undo()
    }
    document.addEventListener('keydown', undo)
    return () => document.removeEventListener('keydown', undo)
  }, [])
  return (
    <DossierOf.Provider value={dossier}>
      <article class="dossier">
        <div class="dossier-top stack">
          <Back back={back} />
          <Head />
          <Tags />
          <Standing />
          <Disagreements />
        </div>
        <aside class="dossier-facts stack">
          <When />
          <VerdictCard />
        </aside>
        <div class="dossier-work stack">
          {!opportunity.deleted && (
            <>
              <Stages />
              <TogetherSection />
              <Decide />
              <SharesSection />
              <PlanSection right={right} />
              <DepositSection />
              <ResultSection />
              <LessonsSection />
              <NotesSection />
            </>
          )}
          <NoticeText />
          <HistorySection />
          {!opportunity.deleted && <Remove />}
        </div>
        <div class="dossier-toast">
          <GestureToast gestures={gestures} />
        </div>
      </article>
    </DossierOf.Provider>
  )
}
