import { perNotice } from '../per-notice'
import type { MatrixRow } from '../verdict'
import type { RowsQuestion } from './lot-rows'

/** Rows that lots of a notice share. */
export interface SharedRows {
  /** Those made before for what is asked (a requirement; a word for the places) of lots with this key, else those made now. */
  of(asked: object | string, key: string, make: () => readonly MatrixRow[]): readonly MatrixRow[]
}

const known = perNotice(() => new Map<object | string, Map<string, readonly MatrixRow[]>>())

/** Nothing to share: of a row of a list, most of all, nothing is kept. */
const NONE: SharedRows = { of: (_asked, _key, make) => make() }

/** The rows that a lot shares with others which the same partners could answer: `trade` is its row of the trade. */
export function sharedRows(question: RowsQuestion, trade: MatrixRow): SharedRows {
  if (question.notice.lots.length < 2) return NONE
  const all = known(question)
  const who = `${question.able.map(({ id }) => id).join()}|${trade.cells.map(({ state }) => (state === 'no' ? 0 : 1)).join('')}`
  return {
    of(asked, key, make) {
      const some = all.get(asked) ?? new Map<string, readonly MatrixRow[]>()
      all.set(asked, some)
      const whole = `${who}|${key}`
      const rows = some.get(whole) ?? make()
      some.set(whole, rows)
      return rows
    },
  }
}
