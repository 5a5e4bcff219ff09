import { useState } from 'preact/hooks'
import { plural } from '../../utils/words/plural'
import { t } from '../../utils/words/t'

/** A partner as the head of a column. */
export interface Column {
  readonly id: string
  readonly name: string
}

/** More partners than this, and a table scrolls within itself rather than shrink. */
export const FITS = 4

/**
 * The columns of a table of partners: where they are many, those who have something to say, until all are asked for.
 * With the button that asks, null where nothing is folded.
 */
export function usePartnersShown(partners: readonly Column[], matters: (partner: Column) => boolean) {
  const [all, setAll] = useState(false)
  const telling = partners.filter(matters)
  const folds = partners.length > FITS && telling.length > 0 && telling.length < partners.length
  const columns = folds && !all ? telling : partners
  const toggle = folds ? (
    <button type="button" class="button button-small button-plain partners-toggle" aria-pressed={all} onClick={() => setAll(!all)}>
      {all ? t('panel_partners_fewer') : plural('panel_partners_more', partners.length - telling.length)}
    </button>
  ) : null
  return { columns, toggle, scrolls: columns.length > FITS }
}
