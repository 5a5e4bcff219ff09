import { tradeOf } from '../trade'
import type { MatrixRow, RowCell, RowState } from '../verdict'
import { bestState } from './coverage'
import type { RowsQuestion } from './lot-rows'

/** The row of the trade: whether a lot is something that the partners do. One, however many skills were found: to know more is never to cover less. */
export function tradeRow({ notice, lot, consortium, able }: RowsQuestion): MatrixRow {
  const cells: RowCell[] = []
  const quotes = new Map<string, { text: string }>()
  for (const partner of consortium.partners) {
    const { verdict, standing, reason, evidence } = tradeOf({ notice, lot, partner })
    const state: RowState =
      verdict === 'against'
        ? 'no'
        : verdict === 'unknown' || standing === 'to-check'
          ? 'check'
          : standing === 'verified'
            ? 'covers'
            : 'declared'
    cells.push({ partner: partner.id, state, reason })
    if (verdict !== 'against') for (const quote of evidence) quotes.set(quote.text, quote)
  }
  const ids = new Set(able.map(({ id }) => id))
  return {
    id: 'trade',
    kind: 'trade',
    level: 'mandatory',
    settling: false,
    label: { key: 'row_trade' },
    evidence: [...quotes.values()].slice(0, 3),
    weight: 1,
    cells,
    together: bestState(cells.filter(({ partner }) => ids.has(partner)).map(({ state }) => state)),
  }
}
