import type { Answer, LotAnswer } from '../../../utils/opportunities/proposal'
import type { MessageKey } from '../../../utils/words/t'

/** What is answered, but for the version: that is the proposal's own. */
export type AnswerGiven = Omit<Answer, 'version'>

/** An answer that says nothing but yes or no. */
export const NOTHING_ELSE = { condition: '', reason: null, load: null, who: '' } as const

/** A member's word on one lot, in words. */
export const LOT_ANSWER_WORDS: Readonly<Record<LotAnswer, MessageKey>> = {
  lead: 'answer_lot_lead',
  partner: 'answer_lot_partner',
  interested: 'answer_lot_interested',
  no: 'answer_lot_no',
}

/** A member's word on the whole, in words. */
export const SAYS_WORDS: Readonly<Record<'yes' | 'if' | 'no', MessageKey>> = {
  yes: 'answer_yes',
  if: 'answer_if',
  no: 'answer_no',
}
