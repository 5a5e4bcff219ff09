import type { Source } from '../../../../utils/tenders/provenance'
import { t } from '../../../../utils/words/t'
import { Quote } from '../../../parts/quote'
import { printedLabel } from './printed-label'

/** What the page doesn't show as words: its address, its title, an address in it. Nothing there can be pointed at. */
const UNSEEN = /^(?:url|title|link\w*|href)$/

/** Where a value was read: under which label, or in the page's address, and in which words. */
export function Origin({ source: { element, quote } }: { source: Source }) {
  const label = printedLabel(element)
  if (!quote.trim()) return null
  return (
    <span class="detail-origin small muted">
      {label ? t('panel_read_in', { element: label }) : t(UNSEEN.test(element) ? 'panel_read_behind' : 'panel_read_on_page')}{' '}
      {UNSEEN.test(element) ? <q class="quote-plain">{quote}</q> : <Quote text={quote} />}
    </span>
  )
}
