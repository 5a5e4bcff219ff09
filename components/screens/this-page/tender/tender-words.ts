import type { GroupRule, NoticeType, Procedure, Reservation, TenderField } from '../../../../utils/tenders/tender'
import type { MessageKey } from '../../../../utils/words/t'

/** The words of each kind of notice. */
export const NOTICE_TYPE_WORDS: Readonly<Record<NoticeType, MessageKey>> = {
  call: 'panel_type_call',
  award: 'panel_type_award',
  corrigendum: 'panel_type_corrigendum',
  cancellation: 'panel_type_cancellation',
  'prior-information': 'panel_type_prior_information',
  modification: 'panel_type_modification',
  'call-for-projects': 'panel_type_call_for_projects',
}

/** The words of each procedure, with what it means. */
export const PROCEDURE_WORDS: Readonly<Record<Procedure, MessageKey>> = {
  open: 'panel_procedure_open',
  restricted: 'panel_procedure_restricted',
  negotiated: 'panel_procedure_negotiated',
  adapted: 'panel_procedure_adapted',
  dialogue: 'panel_procedure_dialogue',
  partnership: 'panel_procedure_partnership',
  direct: 'panel_procedure_direct',
}

/** The words of each reservation. */
export const RESERVATION_WORDS: Readonly<Record<Reservation, MessageKey>> = {
  disability: 'panel_reserved_disability',
  insertion: 'panel_reserved_insertion',
  prison: 'panel_reserved_prison',
  'social-economy': 'panel_reserved_social_economy',
}

/** The words of each rule on groups of candidates. */
export const GROUP_RULE_WORDS: Readonly<Record<GroupRule, MessageKey>> = {
  'no-form-imposed': 'panel_group_no_form_imposed',
  joint: 'panel_group_joint',
  solidary: 'panel_group_solidary',
  'solidary-representative': 'panel_group_solidary_representative',
  'alone-and-grouped-forbidden': 'panel_group_alone_and_grouped_forbidden',
  'alone-and-grouped-allowed': 'panel_group_alone_and_grouped_allowed',
  'several-groups-forbidden': 'panel_group_several_groups_forbidden',
}

/** The words of each field of a tender. */
export const FIELD_WORDS: Readonly<Record<TenderField, MessageKey>> = {
  noticeType: 'panel_field_notice_type',
  title: 'panel_field_title',
  buyer: 'panel_field_buyer',
  reference: 'panel_field_reference',
  noticeId: 'panel_field_notice_id',
  published: 'panel_field_published',
  deadline: 'panel_field_deadline',
  questionsDeadline: 'panel_field_questions_deadline',
  cpv: 'panel_field_cpv',
  places: 'panel_field_places',
  procedure: 'panel_field_procedure',
  lots: 'panel_field_lots',
  lotsCount: 'panel_field_lots_count',
  amounts: 'panel_field_amounts',
  reserved: 'panel_field_reserved',
  groupRules: 'panel_field_group_rules',
  winners: 'panel_field_winners',
  documentsUrl: 'panel_field_documents_url',
}
