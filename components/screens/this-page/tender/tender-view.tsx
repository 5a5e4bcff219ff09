import { useMemo } from 'preact/hooks'
import type { Consortium } from '../../../../utils/consortium/consortium'
import { judgeTender } from '../../../../utils/matching/judge-tender'
import type { NoticeType, Tender } from '../../../../utils/tenders/tender'
import { t } from '../../../../utils/words/t'
import { CoverageMatrix } from '../../../parts/coverage-matrix'
import { Deadline } from '../../../parts/deadline'
import { NoConsortium } from '../states/no-consortium'
import { Gates } from './gates'
import { Lots } from './lots'
import { Missing } from './missing'
import { TenderDetails } from './tender-details'
import { TenderHead } from './tender-head'
import { VerdictBanner } from './verdict-banner'

interface TenderViewProps {
  tender: Tender
  /** The name of the portal whose reader read the page; null: the general one. */
  reader: string | null
  consortium: Consortium | null
  now: () => number
  openDesk: () => void
}

/** Notices to which nobody answers: they owe no deadline. */
const ANSWERLESS: ReadonlySet<NoticeType | undefined> = new Set<NoticeType>(['award', 'modification', 'cancellation', 'prior-information'])

/** One tender for somebody with two minutes: the verdict, the object, the deadline, who covers what, what is not known. */
export function TenderView({ tender, reader, consortium, now, openDesk }: TenderViewProps) {
  const verdict = useMemo(() => (consortium ? judgeTender(tender, consortium, { now: now() }) : null), [tender, consortium, now])
  const judged = verdict !== null && consortium !== null && consortium.partners.length > 0
  const answerless = ANSWERLESS.has(tender.noticeType?.value)
  const stated = tender.lotsCount?.value ?? 0
  return (
    <article class="stack stack-large">
      {judged && <VerdictBanner verdict={verdict} consortium={consortium} openDesk={openDesk} />}
      <TenderHead tender={tender} />
      {(tender.deadline || !answerless) && (
        <Deadline
          deadline={tender.deadline}
          others={tender.otherDeadlines}
          questions={tender.questionsDeadline}
          lots={tender.lots}
          now={now()}
        />
      )}
      {!judged && <NoConsortium openDesk={openDesk} />}
      {judged && (
        <section class="stack" aria-labelledby="coverage-title">
          <h2 id="coverage-title">{t('panel_coverage_title')}</h2>
          <p class="small muted">{t('panel_coverage_hint')}</p>
          {stated > 1 && stated > tender.lots.length && (
            <p class="notice notice-warning">{t('panel_lots_unread', { stated, read: tender.lots.length })}</p>
          )}
          <CoverageMatrix lots={verdict.lots} partners={consortium.partners} />
        </section>
      )}
      {judged && <Gates gates={verdict.gates} />}
      {judged && <Lots lots={verdict.lots} read={tender.lots} deadline={tender.deadline?.value ?? null} partners={consortium.partners} />}
      {!answerless && <Missing tender={tender} />}
      <TenderDetails tender={tender} reader={reader} />
    </article>
  )
}
