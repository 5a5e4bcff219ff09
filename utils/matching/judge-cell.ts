import type { Criterion, Question } from './criterion'
import type { Cell, Judgement } from './verdict'

/** The highest score of a partner who can't take the lot: under what is worth a look. */
const NO_MORE = 34

/** How the partner of a question stands to its lot: every criterion's judgement, and what they make together. */
export function judgeCell(question: Question, criteria: readonly (Criterion & { readonly id: string })[]): Cell {
  const judgements: Judgement[] = criteria.map(({ id, of, judge }) => {
    const { points, ...answer } = judge(question)
    return { ...answer, criterion: id, of, points: Math.min(of, Math.max(0, answer.verdict === 'unknown' ? of / 2 : points)) }
  })
  const essential = new Set(criteria.filter((criterion) => criterion.essential).map(({ id }) => id))
  const settling = judgements.filter((judgement) => essential.has(judgement.criterion))
  const of = judgements.reduce((sum, judgement) => sum + judgement.of, 0)
  const state = stateOf(settling)
  const share = of > 0 ? Math.round((100 * judgements.reduce((sum, judgement) => sum + judgement.points, 0)) / of) : 0
  // A site next door and plenty of time don't make up for another trade.
  return { partner: question.partner.id, state, score: state === 'no' ? Math.min(share, NO_MORE) : share, judgements }
}

function stateOf(settling: readonly Judgement[]): Cell['state'] {
  if (settling.some(({ verdict }) => verdict === 'against')) return 'no'
  if (settling.some(({ verdict, unconfirmed }) => verdict === 'unknown' || unconfirmed)) return 'check'
  return settling.some(({ partly }) => partly) ? 'partial' : 'covers'
}
