import type { Partner } from '../consortium/consortium'
import { freePartners } from './conflict-with'
import type { Question } from './criterion'
import { bestState } from './rows/coverage'
import { lotRows, type RowsQuestion } from './rows/lot-rows'
import { ablePartners } from './trade'
import type { MatrixRow } from './verdict'

/** The partners whose trade a lot may be, without those tied to the buyer; with them where there is nobody else: the gate tells of them. */
export function answering(question: Pick<Question, 'notice' | 'lot' | 'consortium'>): readonly Partner[] {
  const able = ablePartners(question)
  const free = freePartners(question.consortium, question.notice.tender)
  const both = free === question.consortium.partners ? able : able.filter((partner) => free.includes(partner))
  return both.length > 0 ? both : able
}

/** The rows of a lot. What somebody tied to the buyer holds is its own, and nothing of what the partners make together: nobody may work from its place either. */
export function answeredRows({ notice, lot, consortium, now }: Omit<RowsQuestion, 'able'>, able: readonly Partner[]): MatrixRow[] {
  const rows = lotRows({ notice, lot, consortium, able, now })
  const free = freePartners(consortium, notice.tender)
  if (free === consortium.partners || able.some((partner) => !free.includes(partner))) return rows
  const ids = new Set(free.map(({ id }) => id))
  return rows.map((row) =>
    row.kind === 'place'
      ? { ...row, together: bestState(row.cells.filter(({ partner }) => ids.has(partner)).map(({ state }) => state)) }
      : row,
  )
}
