import { missingFields, type Tender } from '../../../../utils/tenders/tender'
import { t } from '../../../../utils/words/t'
import { FIELD_WORDS } from './tender-words'

/** What the page does not say: to look for in the consultation's documents. */
export function Missing({ tender }: { tender: Tender }) {
  const fields = missingFields(tender)
  if (fields.length === 0) return null
  return (
    <section class="stack" aria-labelledby="missing-title">
      <h2 id="missing-title">{t('panel_missing_title')}</h2>
      <ul class="bullets">
        {fields.map((field) => (
          <li key={field}>{t(FIELD_WORDS[field])}</li>
        ))}
      </ul>
      <p class="small muted">{t('panel_missing_do')}</p>
    </section>
  )
}
