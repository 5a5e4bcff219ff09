import type { Hindrance } from '../../utils/opportunities/leave-stage'
import type { NeutralReason, Stage } from '../../utils/opportunities/stages'
import { language } from '../../utils/words/language'
import { type MessageKey, t } from '../../utils/words/t'

/** The word of each stage. */
export const STAGE_WORDS: Readonly<Record<Stage, MessageKey>> = {
  spotted: 'stage_spotted',
  proposed: 'stage_proposed',
  decision: 'stage_decision',
  drafting: 'stage_drafting',
  review: 'stage_review',
  deposit: 'stage_deposit',
  result: 'stage_result',
  lessons: 'stage_lessons',
}

/** Why a tender is left, in words that blame nobody. */
export const REASON_WORDS: Readonly<Record<NeutralReason, MessageKey>> = {
  load: 'stage_left_load',
  delay: 'stage_left_delay',
  place: 'stage_left_place',
  trade: 'stage_left_trade',
  strategy: 'stage_left_strategy',
  partner: 'stage_left_partner',
  price: 'stage_left_price',
  other: 'stage_left_other',
}

const LACK_WORDS: Readonly<Record<Hindrance, MessageKey>> = {
  'needs-go': 'stage_lack_needs_go',
  'needs-pilot': 'stage_lack_needs_pilot',
  'needs-together': 'stage_lack_needs_together',
  veto: 'stage_lack_veto',
  'needs-lots': 'stage_lack_needs_lots',
  'needs-deposit': 'stage_lack_needs_deposit',
  'needs-result': 'stage_lack_needs_result',
}

/** What is missing before a stage may be left: « un pilote et la levée d’un veto ». */
export const lackWords = (lacking: readonly Hindrance[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(lacking.map((one) => t(LACK_WORDS[one])))
