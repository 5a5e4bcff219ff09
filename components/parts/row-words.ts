import type { MatrixRow, RowState } from '../../utils/matching/verdict'
import type { MessageKey } from '../../utils/words/t'
import type { MarkShape } from './mark'

/** The word of each state of a requirement. */
export const ROW_WORDS: Readonly<Record<RowState, MessageKey>> = {
  covers: 'panel_cell_covers',
  declared: 'panel_row_declared',
  partial: 'panel_cell_partial',
  check: 'panel_cell_check',
  no: 'panel_cell_no',
}

/** The shape of each state: told apart without colour. */
export const ROW_SHAPES: Readonly<Record<RowState, MarkShape>> = {
  covers: 'covers',
  declared: 'for',
  partial: 'partial',
  check: 'check',
  no: 'no',
}

/** What each state means, in a sentence. */
export const ROW_MEANINGS: Readonly<Record<RowState, MessageKey>> = {
  covers: 'panel_row_covers_means',
  declared: 'panel_row_declared_means',
  partial: 'panel_row_partial_means',
  check: 'panel_row_check_means',
  no: 'panel_row_no_means',
}

/** How strictly a requirement is put. */
export const LEVEL_WORDS: Readonly<Record<MatrixRow['level'], MessageKey>> = {
  mandatory: 'panel_level_mandatory',
  wished: 'panel_level_wished',
  implied: 'panel_level_implied',
}
