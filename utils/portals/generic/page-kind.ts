import { fold } from '../../tenders/fold'
import type { Tender } from '../../tenders/tender'
import { isForOffers } from '../read/choose-deadline'
import type { Entry } from '../read/entries'

const PERSON = '\\bh ?/ ?f\\b|\\bf ?/ ?h\\b|\\bcd[id]\\b|\\bbourses?\\b(?! a la)|doctora|exposant|loyer'
// In a title, a heading or a label: jobs, grants to persons, sales, a shop. Only whole turns: contracts are about employment too.
const SOMETHING_ELSE = new RegExp(
  `(?:^|\\n)\\s*(?:offres? d'emploi|emplois?|jobs?|recrutement|nous recrutons)\\b|${PERSON}|\\bpanier\\b|vacance d|(?:nombre de|profil du|avis de|intitule du|(?:intitule|nature|cadre) de l')(?: ?postes?|emploi)\\b|concours (?:externe|interne|photo)|encheres|(?:vente|cession) d'un|a (?:vendre|louer)\\b|mise a prix|prix minimum`,
)
// In the text of a page that asks for no offers.
const PERSONAL = new RegExp(`${PERSON}|\\bcv\\b|lettre de motivation|salaire|remuneration|\\bgrade\\b|epreuves|contractuels`)
// Who may answer a call for projects, and with what.
const PROJECTS = /appels? a (?:projet|manif)|cahier des charges|porteur|gestionnaire|etablissement|structure|association|financement/

/** Whether a page's title, headings or address speak of jobs, sales or a shop, whose pages have references and closing dates too. */
export function isSomethingElse(about: string): boolean {
  return SOMETHING_ELSE.test(fold(about))
}

/**
 * Whether what was read is a tender's notice: enough marks that only tenders have (codes, a procedure, offers to be
 * sent, a buyer called so). Labels that everybody uses (reference, object, place, lot) add little, and never suffice.
 */
export function isNotice(tender: Tender, entries: readonly Entry[], heads: string): boolean {
  const has = (...fields: Entry['field'][]) => entries.some(({ field, value }) => fields.includes(field) && value)
  // "Candidatures" and "dossiers" are sent for jobs and grants too.
  const offers = tender.deadline !== null && (isForOffers(tender.deadline) || /participa/i.test(tender.deadline.source.element))
  const certain = tender.cpv.length > 0 || tender.procedure !== null
  const type = tender.noticeType?.value
  const typeStated = tender.noticeType !== null && !['title', tender.deadline?.source.element].includes(tender.noticeType.source.element)
  const about = [heads, ...entries.map(({ label }) => label)].join('\n')
  const text = fold(tender.text.slice(0, 20_000))
  if (!certain && (isSomethingElse(about) || (!offers && PERSONAL.test(text)))) return false
  if (type === 'call-for-projects' && typeStated && tender.deadline && tender.title && PROJECTS.test(text)) return true
  // A page about tenders in general may have the rest.
  if (!tender.title && !tender.deadline && tender.cpv.length === 0) return false
  const named = tender.buyer !== null && /^\p{L}/u.test(tender.buyer.value)
  const marks =
    (tender.cpv.length > 0 ? 3 : 0) +
    (tender.procedure ? 2 : 0) +
    (offers ? 3 : 0) +
    (named && has('buyer', 'entity') ? 2 : named ? 1 : 0) +
    (typeStated && type !== 'call-for-projects' ? 2 : 0) +
    (has('winner') ? 1 : 0)
  const common = [
    tender.deadline,
    tender.reference ?? tender.noticeId,
    tender.lots.length > 0 || entries.some(({ field, value }) => field === 'divided' && /^\W*(?:\d|oui|non|yes|no)\b/i.test(value)),
    has('title', 'object'),
    has('money'),
    has('place', 'nuts', 'publicationPlace'),
  ].filter(Boolean).length
  return marks >= 4 && marks + Math.min(common, 3) >= 6
}
