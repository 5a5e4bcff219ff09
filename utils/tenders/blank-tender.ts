import type { Tender } from './tender'

/** A notice of which nothing was read. */
export const blankTender: Tender = {
  noticeType: null,
  title: null,
  buyer: null,
  buyerAlso: [],
  reference: null,
  noticeId: null,
  published: null,
  deadline: null,
  otherDeadlines: [],
  questionsDeadline: null,
  cpv: [],
  places: [],
  procedure: null,
  lots: [],
  lotsCount: null,
  amounts: [],
  reserved: [],
  groupRules: [],
  winners: [],
  documentsUrl: null,
  text: '',
}
