import type { Consortium } from '../consortium/consortium'
import type { Row } from '../portals/portal'
import { blankTender } from '../tenders/blank-tender'
import type { Tender } from '../tenders/tender'
import { judgeTender } from './judge-tender'
import type { Decision, Quote, Reason } from './verdict'

/** What a line of a results list lets one say of its notice: enough to choose what to open. */
export interface RowVerdict {
  readonly decision: Decision
  /** 0 to 100, for ordering only; 0 where the notice is nobody's trade. */
  readonly score: number
  readonly reason: Reason
  /** Words of the row. */
  readonly evidence: readonly Quote[]
}

/** Judges a row by its title, buyer, place and deadline, at the moment `now` (milliseconds since the epoch). */
export function judgeRow(row: Row, consortium: Consortium, { now }: { readonly now: number }): RowVerdict {
  const { decision, summary, lots, gates } = judgeTender(asTender(row), consortium, { now })
  const [lot] = lots
  const stop = gates.find(({ state }) => state === 'blocking')
  if (!lot || stop || decision === 'outside' || decision === 'no') {
    const why = decision === 'outside' ? lot?.cells[0]?.judgements.find(({ criterion }) => criterion === 'domain') : stop
    return {
      decision,
      score: decision === 'outside' ? 0 : (lot?.score ?? 0),
      reason: why?.reason ?? summary,
      evidence: why?.evidence ?? [],
    }
  }
  const [best] = [...lot.cells].filter(({ state }) => state !== 'no').sort((one, other) => other.score - one.score)
  const domain = best?.judgements.find(({ criterion }) => criterion === 'domain')
  return { decision, score: lot.score, reason: domain?.reason ?? summary, evidence: domain?.evidence ?? [] }
}

function asTender({ noticeType, title, buyer, reference, published, deadline, places }: Row): Tender {
  const text = [title, buyer, reference].flatMap((found) => (found ? [found.value] : [])).join('\n')
  return { ...blankTender, noticeType, title, buyer, reference, published, deadline, places, text }
}
