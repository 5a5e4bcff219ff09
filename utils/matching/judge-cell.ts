import type { Weights } from '../consortium/consortium'
import type { Question } from './criterion'
import { criteria, requirementKinds } from './registry'
import { cellOf } from './rows/cell-of'
import { scoreOf, type Weigh, weigh } from './score'
import type { SharedLines } from './shared-lines'
import type { Cell, Judgement, RowCell, RowState } from './verdict'

/** The highest score of a partner who can't take the lot: under what is worth a look. */
const NO_MORE = 34

const ESSENTIAL: ReadonlySet<string> = new Set(criteria.filter(({ essential }) => essential).map(({ id }) => id))

/** How the partner of a question stands to its lot: every line of the score, and what they make together. `shared` are lines that other lots have too. */
export function judgeCell(question: Question, weights: Weights | null, shared: SharedLines | null = null): Cell {
  const { partner } = question
  const lines = criteria.map(({ id, of, judge }, at): Weigh => {
    const known = shared?.[at]
    const before = known?.get(partner)
    if (before) return before
    const line = weigh(id, of, judge(question), weights)
    known?.set(partner, line)
    return line
  })
  const state = stateOf(lines, question)
  const score = scoreOf(lines)
  // A site next door and plenty of time don't make up for another trade.
  return { partner: partner.id, state, score: state === 'no' ? Math.min(score, NO_MORE) : score, judgements: lines }
}

function stateOf(lines: readonly Judgement[], { rows, partner, consortium }: Question): Cell['state'] {
  const settling = lines.filter(({ criterion }) => ESSENTIAL.has(criterion))
  if (settling.some(({ verdict }) => verdict === 'against')) return 'no'
  const asked: (RowState | undefined)[] = []
  for (const row of rows)
    if (row.settling && row.kind !== 'place') asked.push(standing(row.kind, cellOf(row, partner.id, consortium.partners)))
  // What it lacks another may bring.
  if (asked.includes('no')) return 'partial'
  if (settling.some(({ verdict, unconfirmed }) => verdict === 'unknown' || unconfirmed) || asked.includes('check')) return 'check'
  return settling.some(({ partly }) => partly) || asked.includes('partial') ? 'partial' : 'covers'
}

/** How a partner stands to a row of a kind: what it declares of what needs a document is to check. */
function standing(kind: string, cell: RowCell | undefined): RowState | undefined {
  const state = cell?.state
  return state === 'declared' && requirementKinds.get(kind)?.needsProof ? 'check' : state
}
