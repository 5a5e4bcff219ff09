import { answeredRows, answering } from './answering'
import { lotGates } from './decide/lot-gates'
import { judgeCell } from './judge-cell'
import type { LotQuestion, LotStudy } from './judge-lot'
import { weigh } from './score'
import { TRADE_POINTS, tradeOf } from './trade'
import type { Cell } from './verdict'

/**
 * The same as `studyLot` for what a line of a list shows: of partners whose trade it isn't, who can't take it whatever
 * else is said of them, their trade alone is judged. Most partners are such ones, of most rows.
 */
export function studyRow(question: LotQuestion): LotStudy {
  const { notice, lot, consortium, now } = question
  const { partners, weights } = consortium
  const able = answering(question)
  const rows = answeredRows(question, able)
  const cells = partners.map((partner): Cell => {
    const trade = tradeOf({ notice, lot, partner })
    return trade.verdict === 'against'
      ? { partner: partner.id, state: 'no', score: 0, judgements: [weigh('domain', TRADE_POINTS, trade, weights)] }
      : judgeCell({ notice, lot, partner, consortium, rows, now }, weights)
  })
  return { ...question, rows, cells, lotGates: able.length > 0 ? lotGates(question, rows) : [], able }
}
