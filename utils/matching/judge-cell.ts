import type { Weights } from '../consortium/consortium'
import type { Question } from './criterion'
import { criteria, requirementKinds } from './registry'
import { scoreOf, type Weigh, weigh } from './score'
import type { Cell, Judgement, MatrixRow, RowState } from './verdict'

/** The highest score of a partner who can't take the lot: under what is worth a look. */
const NO_MORE = 34

const ESSENTIAL: ReadonlySet<string> = new Set(criteria.filter(({ essential }) => essential).map(({ id }) => id))

/** How the partner of a question stands to its lot: every line of the score, and what they make together. */
export function judgeCell(question: Question, weights: Weights | null): Cell {
  const lines: Weigh[] = criteria.map(({ id, of, judge }) => weigh(id, of, judge(question), weights))
  const state = stateOf(lines, question)
  const score = scoreOf(lines)
  // A site next door and plenty of time don't make up for another trade.
  return { partner: question.partner.id, state, score: state === 'no' ? Math.min(score, NO_MORE) : score, judgements: lines }
}

function stateOf(lines: readonly Judgement[], { rows, partner }: Question): Cell['state'] {
  const settling = lines.filter(({ criterion }) => ESSENTIAL.has(criterion))
  if (settling.some(({ verdict }) => verdict === 'against')) return 'no'
  const asked = rows.filter((row) => row.settling && row.kind !== 'place').map((row) => standing(row, partner.id))
  // What it lacks another may bring.
  if (asked.includes('no')) return 'partial'
  if (settling.some(({ verdict, unconfirmed }) => verdict === 'unknown' || unconfirmed) || asked.includes('check')) return 'check'
  return settling.some(({ partly }) => partly) || asked.includes('partial') ? 'partial' : 'covers'
}

/** How a partner stands to a row: what it declares of what needs a document is to check. */
function standing({ kind, cells }: MatrixRow, partner: string): RowState | undefined {
  const state = cells.find((cell) => cell.partner === partner)?.state
  return state === 'declared' && requirementKinds.get(kind)?.needsProof ? 'check' : state
}
