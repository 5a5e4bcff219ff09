import { missingFields, type Tender, type TenderField } from '../../../../utils/tenders/tender'
import type { Terms } from '../../../../utils/terms/terms'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { FIELD_WORDS } from './tender-words'

/** What the page does not say, neither of the whole, nor lot by lot, nor in a sentence: to look for in the consultation's documents. Folded, with how much it is. */
export function Missing({ tender, terms }: { tender: Tender; terms: Terms }) {
  const { lots } = tender
  const said: Partial<Record<TenderField, boolean>> = {
    places: lots.some(({ places }) => places.length > 0),
    cpv: lots.some(({ cpv }) => cpv.length > 0),
    amounts: lots.some(({ amounts }) => amounts.length > 0),
    questionsDeadline: terms.questionsDeadline !== null,
  }
  const fields = missingFields(tender).filter((field) => !said[field])
  if (fields.length === 0) return null
  return (
    <details class="folded">
      <summary>
        <h2>{plural('panel_missing', fields.length)}</h2>
      </summary>
      <div class="stack">
        <ul class="bullets">
          {fields.map((field) => (
            <li key={field}>{t(FIELD_WORDS[field])}</li>
          ))}
        </ul>
        <p class="small muted">{t('panel_missing_do')}</p>
      </div>
    </details>
  )
}
