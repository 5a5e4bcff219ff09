import type { Cell } from '../../utils/matching/verdict'
import { t } from '../../utils/words/t'
import { CELL_WORDS } from './cell-words'
import { ScoreLines } from './score-lines'
import { useInView } from './use-in-view'

interface CellExplanationProps {
  cell: Cell
  partner: string
  lot: string
  close: () => void
}

/** Why a partner covers a lot or not. */
export function CellExplanation({ cell, partner, lot, close }: CellExplanationProps) {
  const opened = useInView<HTMLDivElement>()
  return (
    <div class="matrix-explanation" ref={opened} data-state={cell.state}>
      <h3>{t('panel_cell_why', { partner, lot, state: t(CELL_WORDS[cell.state]) })}</h3>
      <ScoreLines lines={cell.judgements} score={cell.score} />
      <button type="button" class="button button-small button-plain" onClick={close}>
        {t('ui_close')}
      </button>
    </div>
  )
}
