import type { Reason } from './verdict'

/** Sentences of one partner that speak of it (`{who}`): where many are spoken of, they have to say of whom. */
export const SPEAK_OF_ONE: ReadonlySet<string> = new Set([
  'reason_balance_self',
  'reason_domain_kin',
  'reason_domain_none',
  'reason_domain_refused',
  'reason_domain_unsaid',
  'reason_size_turnover_unknown',
  'reason_territory_area',
  'reason_territory_near',
  'reason_territory_outside',
  'reason_territory_unsaid',
  'requirement_activity_declaration_said',
  'requirement_activity_declaration_unsaid',
  'requirement_approval_place_likely',
  'requirement_approval_silent',
  'requirement_approval_silent_any',
  'requirement_approval_to_check',
  'requirement_approval_unsaid',
  'requirement_experience_unsaid',
  'requirement_place_likely',
  'requirement_place_unsaid',
  'requirement_qualiopi_declared',
  'requirement_qualiopi_to_check',
  'requirement_qualiopi_uncategorised',
  'requirement_qualiopi_unsaid',
  'requirement_references_to_check',
  'requirement_references_unsaid',
  'requirement_remote_unsaid',
  'requirement_turnover_unsaid',
])

/** A partner's reason as it is told of a lot or a notice: with its name, where the sentence speaks of it. */
export function ofPartner(reason: Reason, name: string | undefined): Reason {
  return name && SPEAK_OF_ONE.has(reason.key) ? { ...reason, params: { ...reason.params, who: name } } : reason
}

/** The same where it is true of every partner: that none of the consortium's skills is spoken of. */
export const ofNobody = (reason: Reason): Reason => (reason.key === 'reason_domain_none' ? { key: 'reason_domain_none_all' } : reason)
