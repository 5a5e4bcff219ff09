import type { Cell } from '../../utils/matching/verdict'
import type { MessageKey } from '../../utils/words/t'

/** The word of each state of a cell. */
export const CELL_WORDS: Readonly<Record<Cell['state'], MessageKey>> = {
  covers: 'panel_cell_covers',
  partial: 'panel_cell_partial',
  check: 'panel_cell_check',
  no: 'panel_cell_no',
}
