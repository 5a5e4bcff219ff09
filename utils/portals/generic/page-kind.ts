import { fold } from '../../tenders/fold'
import type { Tender } from '../../tenders/tender'
import type { Entry } from '../read/entries'

const STRONG_DEADLINE = /offres|plis|candidatures|participation|tenders|dossier|proposition|reponse|projets/
// Only where the title begins with it: contracts are about employment too.
const SOMETHING_ELSE = /^\s*(?:offres? d'emploi|emplois?|jobs?|recrutement|nous recrutons)\b|\bcd[id]\b|\bpanier\b/

/** Whether a page's title and address speak of jobs or of a shop, whose pages have references and closing dates too. */
export function isSomethingElse(about: string): boolean {
  return SOMETHING_ELSE.test(fold(about))
}

/**
 * Whether what was read is a tender's notice. Points for what only notices print; an article, a shop or a job offer may
 * have one or two of these ("date limite", "référence"), never enough.
 */
export function isNotice(tender: Tender, entries: readonly Entry[], pageTitle: string): boolean {
  const labels = (field: Entry['field']) => entries.filter((entry) => entry.field === field && entry.value).map(({ label }) => label)
  if (isSomethingElse(pageTitle)) return false
  const type = tender.noticeType?.value
  const typeStated = tender.noticeType !== null && tender.noticeType.source.element !== 'title'
  const points = [
    tender.cpv.length > 0 ? 3 : 0,
    tender.procedure ? 2 : 0,
    labels('buyer').length + labels('entity').length > 0 ? 2 : tender.buyer ? 1 : 0,
    tender.deadline ? (STRONG_DEADLINE.test(fold(tender.deadline.source.element)) ? 2 : 1) : 0,
    tender.noticeType ? (typeStated ? 2 : 1) : 0,
    tender.reference ? 1 : 0,
    tender.noticeId ? 1 : 0,
    tender.lotsCount || tender.lots.length > 0 ? 1 : 0,
    labels('title').length + labels('object').length > 0 ? 1 : 0,
    tender.amounts.length > 0 ? 1 : 0,
    labels('place').length + labels('nuts').length > 0 ? 1 : 0,
    tender.winners.length > 0 ? 2 : 0,
  ]
  const score = points.reduce((sum: number, one) => sum + one, 0)
  const stated = points.filter((one) => one > 0).length
  if (type === 'call-for-projects' && typeStated && tender.deadline && tender.title) return score >= 3
  return score >= 6 && stated >= 4
}
