import type { Query } from '../../../../utils/finding/table'
import type { MessageKey } from '../../../../utils/words/t'

/** A column of the table, in order; `sort`: by what its heading sorts. */
export interface Column {
  readonly id: 'deadline' | 'title' | 'buyer' | 'stage' | 'pilot' | 'tags' | 'decision'
  readonly words: MessageKey
  readonly sort?: NonNullable<Query['sort']>
  /** The first press puts the greatest first. */
  readonly greatest?: true
}

/** The columns of the table. */
export const COLUMNS: readonly Column[] = [
  { id: 'deadline', words: 'desk_column_deadline', sort: 'deadline' },
  { id: 'title', words: 'desk_column_title', sort: 'title' },
  { id: 'buyer', words: 'desk_column_buyer', sort: 'buyer' },
  { id: 'stage', words: 'desk_column_stage', sort: 'stage' },
  { id: 'pilot', words: 'desk_column_pilot' },
  { id: 'tags', words: 'desk_column_tags' },
  { id: 'decision', words: 'desk_column_decision', sort: 'score', greatest: true },
]

/** Other orders, offered beside the columns. */
export const OTHER_SORTS: readonly (readonly [NonNullable<Query['sort']>, MessageKey])[] = [
  ['kept', 'desk_sort_kept'],
  ['nearness', 'desk_sort_nearness'],
]
