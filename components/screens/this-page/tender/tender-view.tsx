import { useMemo } from 'preact/hooks'
import type { Consortium } from '../../../../utils/consortium/consortium'
import { lessonsAtPlay } from '../../../../utils/learning/bears-on'
import type { Verdict } from '../../../../utils/matching/verdict'
import type { KeptReading } from '../../../../utils/opportunities/notice-copy'
import { isOver } from '../../../../utils/tenders/is-over'
import type { NoticeType, Tender } from '../../../../utils/tenders/tender'
import { readTerms } from '../../../../utils/terms/read-terms'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { CoverageMatrix } from '../../../parts/coverage-matrix'
import { Deadline } from '../../../parts/deadline'
import { Kept, useKept } from '../../../parts/kept'
import { useEngine } from '../../../parts/use-engine'
import { ChoiceForms } from '../choice/choice-forms'
import { ChoiceMade, ChoiceToast } from '../choice/choice-made'
import { LessonsAtPlay } from '../choice/lessons-at-play'
import type { Said } from '../choice/said'
import { useChoosing } from '../choice/use-choosing'
import { FollowBar } from '../follow/follow-bar'
import { useFollowing, type Wanted } from '../follow/use-following'
import { NoConsortium } from '../states/no-consortium'
import { Skeleton } from '../states/skeleton'
import { Confidence } from './confidence'
import { Gates, unsettled } from './gates'
import { ImposedTerms } from './imposed'
import { isOurs, Lots, lotId } from './lots'
import { memoryOf } from './memory-of'
import { Missing } from './missing'
import { Points } from './points'
import { TeamOf } from './team'
import { TenderDetails } from './tender-details'
import { TenderHead } from './tender-head'
import { ToKnow } from './to-know'
import { VerdictBanner } from './verdict-banner'
import '../styles/verdict.css'

interface TenderViewProps {
  tender: Tender
  /** The same as the page's script reported it: what a copy keeps. */
  reading: KeptReading
  /** Somebody chose in the browser's menu to follow it. */
  wanted: Wanted
  /** By what it is known again: see `tenderKey`. */
  known: string
  /** The name of the portal whose reader read the page; null: the general one. */
  reader: string | null
  consortium: Consortium | null
  said: Said
  now: () => number
  openDesk: () => void
}

const NOBODY: never[] = []

/** Notices to which nobody answers: they owe no deadline. */
const ANSWERLESS: ReadonlySet<NoticeType | undefined> = new Set<NoticeType>(['award', 'modification', 'cancellation', 'prior-information'])

/** One tender for somebody with two minutes: the verdict, the object, the deadline, the reasons, who covers what; then who would answer, what is imposed, what is not known. */
export function TenderView({ tender, reading, wanted, known, reader, consortium, said, now, openDesk }: TenderViewProps) {
  const engine = useEngine()
  const { lessons } = said
  const options = useMemo(() => ({ now: now(), cpvModel: engine?.cpvModel ?? null, lessons }), [now, engine, lessons])
  const verdict = useMemo(
    () => (consortium && engine ? engine.judgeTender(tender, consortium, options) : null),
    [tender, consortium, options, engine],
  )
  const memory = useMemo(() => memoryOf(known), [known])
  const terms = useMemo(() => readTerms(tender), [tender])
  const following = useFollowing({ key: known, reading, tender, terms, verdict, wanted, now })
  const choosing = useChoosing(known, tender.title?.value ?? '', said, now)
  const judged = verdict !== null && consortium !== null && consortium.partners.length > 0
  if (consortium && !engine) return <Skeleton />
  const over = isOver(tender)
  const answerless = ANSWERLESS.has(tender.noticeType?.value)
  return (
    <article class="stack stack-large">
      <ChoiceMade choosing={choosing} />
      {judged && <VerdictBanner verdict={verdict} consortium={consortium} openDesk={openDesk} />}
      {judged && <LessonsAtPlay lessons={lessonsAtPlay(lessons, tender, verdict)} told={choosing.choice} openDesk={openDesk} />}
      <TenderHead tender={tender} />
      <FollowBar following={following} partners={consortium?.partners ?? NOBODY} over={over || answerless} now={now} />
      {!over && (tender.deadline || !answerless) && (
        <Deadline
          deadline={tender.deadline}
          others={tender.otherDeadlines}
          questions={tender.questionsDeadline ?? terms.questionsDeadline}
          lots={tender.lots}
          now={now()}
        />
      )}
      <ToKnow terms={terms} answerless={answerless} />
      {judged && !choosing.choice && (
        <ChoiceForms key={known} choosing={choosing} judging={{ tender, known, consortium, options }} verdict={verdict} />
      )}
      {!judged && <NoConsortium openDesk={openDesk} />}
      {judged && <Points verdict={verdict} />}
      {judged && !over && <Confidence verdict={verdict} />}
      {judged && (
        <Kept.Provider key={known} value={memory}>
          <Coverage tender={tender} verdict={verdict} consortium={consortium} />
        </Kept.Provider>
      )}
      {judged && <TeamOf verdict={verdict} consortium={consortium} />}
      {judged && !over && <OtherGates verdict={verdict} />}
      {!over && <ImposedTerms tender={tender} terms={terms} />}
      {!answerless && <Missing tender={tender} terms={terms} />}
      <TenderDetails tender={tender} reader={reader} />
      <ChoiceToast choosing={choosing} />
    </article>
  )
}

/** Lots by partners, then lot by lot. A contract that is not divided shows its one sheet at once. */
function Coverage({ tender, verdict, consortium }: { tender: Tender; verdict: Verdict; consortium: Consortium }) {
  const { lots } = verdict
  const over = isOver(tender)
  const [opened, setOpened] = useKept<ReadonlySet<string>>(
    'lots',
    () => new Set(lots.length === 1 && lots.every(isOurs) ? [lots[0]?.lot ?? ''] : []),
  )
  const open = (lot: string, on: boolean) => {
    if (opened.has(lot) === on) return
    const next = new Set(opened)
    if (on) next.add(lot)
    else next.delete(lot)
    setOpened(next)
  }
  const goTo = (lot: string) => {
    open(lot, true)
    setTimeout(() => document.getElementById(lotId(lot))?.focus())
  }
  const stated = tender.lotsCount?.value ?? 0
  const overview = (
    <>
      <p class="small muted">{t('panel_coverage_hint')}</p>
      {stated > 1 && stated > tender.lots.length && (
        <p class="notice notice-warning">{t('panel_lots_unread', { stated, read: tender.lots.length })}</p>
      )}
      <CoverageMatrix lots={lots} partners={consortium.partners} openLot={goTo} />
    </>
  )
  const sheets = (
    <Lots
      lots={lots}
      read={tender.lots}
      deadline={tender.deadline?.value ?? null}
      partners={consortium.partners}
      weights={verdict.weightsVersion}
      {...{ over, opened, open }}
    />
  )
  // What is not the consortium's field at all is said in a sentence; who wants to know why unfolds it. So is what nobody answers any more.
  if (over || verdict.decision === 'outside') {
    return (
      <details class="folded">
        <summary>
          <h2>{t(over ? 'panel_over_title' : 'panel_coverage_title')}</h2>
        </summary>
        <div class="stack">
          {overview}
          {sheets}
        </div>
      </details>
    )
  }
  return (
    <>
      <section class="stack" aria-labelledby="coverage-title">
        <h2 id="coverage-title">{t('panel_coverage_title')}</h2>
        {overview}
      </section>
      {sheets}
    </>
  )
}

/** What must be settled and found no room among the first points. */
function OtherGates({ verdict }: { verdict: Verdict }) {
  const told = new Set(verdict.cons.map(({ reason }) => JSON.stringify(reason)))
  const rest = unsettled(verdict.gates).filter(({ reason }) => !told.has(JSON.stringify(reason)))
  if (rest.length === 0) return null
  return (
    <details>
      <summary>{plural('panel_gates_more', rest.length)}</summary>
      <Gates gates={rest} />
    </details>
  )
}
