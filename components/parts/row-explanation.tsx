import type { MatrixRow, RowCell, RowState } from '../../utils/matching/verdict'
import { say } from '../../utils/words/say'
import { t } from '../../utils/words/t'
import { Quote } from './quote'
import { ROW_MEANINGS, ROW_WORDS } from './row-words'
import { sheetOf, useSheets } from './sheet-link'
import { useInView } from './use-in-view'

interface RowExplanationProps {
  row: MatrixRow
  cell: RowCell
  /** Where that is, of the lot's rows. */
  rows: readonly MatrixRow[]
  /** The partner's name. */
  partner: string
  /** How it stood before somebody went to its sheet; null: as now. */
  was: RowState | null
  /** Said before the sheet opens. */
  leave: () => void
  close: () => void
}

/** Why a partner meets a requirement or not, on which words, and what its owner can do about it. */
export function RowExplanation({ row, cell, rows, partner, was, leave, close }: RowExplanationProps) {
  const openSheet = useSheets()
  const opened = useInView<HTMLDivElement>()
  const leadToSheet = () => {
    leave()
    openSheet?.(sheetOf(cell.partner, row, rows))
  }
  const proves = cell.state === 'declared' || cell.state === 'check'
  return (
    <div class="matrix-explanation" ref={opened} data-state={cell.state}>
      <h5>{t('panel_row_why', { partner, row: say(row.label), state: t(ROW_WORDS[cell.state]) })}</h5>
      {was && <p class="notice cell-changed">{t('panel_row_turned', { before: t(ROW_WORDS[was]), state: t(ROW_WORDS[cell.state]) })}</p>}
      <p>{say(cell.reason)}</p>
      <p class="small muted">{t(ROW_MEANINGS[cell.state])}</p>
      {row.evidence.map((quote) => (
        <Quote key={quote.text} text={quote.text} />
      ))}
      <div class="row">
        {openSheet && (
          <button type="button" class="button button-small" onClick={leadToSheet}>
            {t(proves ? 'panel_row_prove' : 'panel_row_correct', { partner })}
          </button>
        )}
        <button type="button" class="button button-small button-plain" onClick={close}>
          {t('ui_close')}
        </button>
      </div>
      {openSheet && <p class="small muted">{t('panel_row_owner', { partner })}</p>}
    </div>
  )
}
