import type { Tender } from '../../../../utils/tenders/tender'
import { dayWords } from '../../../../utils/words/dates'
import { t } from '../../../../utils/words/t'
import { NOTICE_TYPE_WORDS } from './tender-words'

/** What is bought, by whom, and what kind of notice says so. */
export function TenderHead({ tender }: { tender: Tender }) {
  const { noticeType, title, buyer, published, winners } = tender
  return (
    <header class="stack tender-head">
      {(noticeType || published) && (
        <p class="small muted">
          {noticeType && t(NOTICE_TYPE_WORDS[noticeType.value])}
          {noticeType && published && ' · '}
          {published && t('panel_published', { day: dayWords(published.value) })}
        </p>
      )}
      <h1>{title?.value ?? t('panel_title_missing')}</h1>
      <p class="tender-buyer">
        <span class="muted">{t('panel_buyer')}</span> {buyer?.value ?? t('panel_buyer_missing')}
      </p>
      {winners.length > 0 && <p>{t('panel_winners', { names: winners.map((winner) => winner.value).join(', ') })}</p>}
    </header>
  )
}
