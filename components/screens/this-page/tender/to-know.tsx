import { findMoments } from '../../../../utils/tenders/parse-moment'
import type { Terms } from '../../../../utils/terms/terms'
import { t } from '../../../../utils/words/t'
import { Quote } from '../../../parts/quote'

/** What can't wait folded: a compulsory visit, of which a reply without it is turned down, whether or not its day is printed; a new call that a notice announces. */
export function ToKnow({ terms: { siteVisit, relaunch }, answerless }: { terms: Terms; answerless: boolean }) {
  const visit = siteVisit?.value.compulsory && !answerless ? siteVisit : null
  if (!visit && !relaunch) return null
  return (
    <>
      {visit && (
        <section class="notice notice-warning stack">
          <p>
            <strong>{t('terms_visit_compulsory')}</strong>
          </p>
          {findMoments(visit.source.quote).length === 0 && <p class="small">{t('terms_visit_no_day')}</p>}
          <Quote text={visit.source.quote} />
        </section>
      )}
      {relaunch && (
        <section class="notice stack">
          <p>
            <strong>{t('terms_relaunch')}</strong>
          </p>
          <Quote text={relaunch.source.quote} />
        </section>
      )}
    </>
  )
}
