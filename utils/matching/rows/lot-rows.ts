import type { Consortium, Partner } from '../../consortium/consortium'
import type { LotSubject, Notice } from '../notice'
import type { MatrixRow } from '../verdict'
import { placeRows } from './place-rows'
import { requirementRows } from './requirement-rows'
import { sharedRows } from './shared-rows'
import { statusRows } from './status-rows'
import { tradeRow } from './trade-row'

/** What building the rows of a lot needs. */
export interface RowsQuestion {
  readonly notice: Notice
  readonly lot: LotSubject
  readonly consortium: Consortium
  /** Partners whose trade the lot may be. */
  readonly able: readonly Partner[]
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** What a lot asks for, against every partner: the trade, the places, the status, then each requirement of the notice that is about it. */
export function lotRows(question: RowsQuestion): MatrixRow[] {
  const trade = tradeRow(question)
  const shared = sharedRows(question, trade)
  return [trade, ...placeRows(question, shared), ...statusRows(question), ...requirementRows(question, shared)]
}
