import { fold } from '../../tenders/fold'
import { findCpv } from '../../tenders/parse-cpv'
import { deadlineAt, deadlineMoment } from '../../tenders/parse-deadline'
import { parseNoticeType, parseProcedure } from '../../tenders/parse-kinds'
import { findMoments } from '../../tenders/parse-moment'
import type { Found } from '../../tenders/provenance'
import type { NoticeType, Tender } from '../../tenders/tender'
import { chooseDeadline } from '../read/choose-deadline'
import { found } from '../read/found'
import { readCpv } from '../read/read-values'
import type { Said } from './fill-names'

const CODES = /\bc\.?p\.?v\.?\b\D{0,40}\d{8}(?:-\d)?(?:[\s,;/]+(?:et )?\d{8}(?:-\d)?)*/gi

/** The codes that follow the letters CPV somewhere in a sentence. */
export function cpvSaid({ clauses, entries, reader }: Said): Found<string>[] {
  const codes = new Map(readCpv(entries, reader).map((code) => [code.value, code]))
  for (const { text } of clauses)
    for (const [said] of text.matchAll(CODES))
      for (const code of findCpv(said)) if (!codes.has(code)) codes.set(code, found(code, reader, 'CPV', text, code))
  return [...codes.values()].slice(0, 100)
}

const PASSED =
  /\b(?:pass[ée]e?|lanc[ée]e?|men[ée]e?|conduite?|selon|en|par|suivant)\b.{0,30}\b(?:proc[ée]dure (?:adapt|ouvert|restrei|n[ée]goci|avec n[ée]goc|formalis)\S*|appel d['’]offres \S+|dialogue comp\S+|MAPA)/i
const NAMED =
  /\bproc[ée]dure (?:adapt|ouvert|restrei|n[ée]goc|avec n[ée]goc|formalis)\S*.{0,40}|\bappel d['’]offres (?:ouvert|restreint)|\bMAPA\b/i
const OPENS =
  /^(?:(?:type|mode) de )?(?:march[ée](?: public)? (?:à|en|de|passé en) )?(?:proc[ée]dure|appel d['’]offres|MAPA\b|dialogue compétitif)\b/i

/** The procedure that a label within a line, or a sentence, names. */
export function procedureSaid({ clauses, entries, reader }: Said): Tender['procedure'] {
  for (const { field, label, value, quote } of entries) {
    const procedure = field === 'procedure' ? parseProcedure(value.slice(0, 160)) : null
    if (procedure) return found(procedure, reader, label, quote)
  }
  for (const { text, line } of clauses) {
    const words = OPENS.test(text)
      ? text.slice(0, 70)
      : (PASSED.exec(text)?.[0] ?? (line <= 8 && text.length < 110 ? NAMED.exec(text)?.[0] : undefined))
    const procedure = words ? parseProcedure(words) : null
    if (procedure) return found(procedure, reader, 'text', text, words)
  }
  return null
}

const ANNOUNCED =
  /^(?:avis (?:de|d'|rectif|modif)|appels? (?:d'offre|a (?:projet|candid|manif)|public)|resultat|rectif|annulation|declaration sans suite)/
const DROPPED =
  /(?:procedure|consultation|marche|appel d'offres|avis)\b.{0,120}\b(?:est|a ete|sont|ont ete)\b.{0,40}\b(?:sans suite|annule|abandonne)|\brenonce a (?:la|cette|passer)/
const SUPPOSED = /\bpeu(?:t|vent)\b|pourra|reserve|en cas|\bsi\b|\bsera\b|\blots? \d|\ble lot\b|\bfait l'objet d'un avis precedent\b/
const CALLS = /\b(?:lance|organise|ouvre|publie|engage)\b.{0,30}\b(?:consultation|marche|appel d'offres|procedure)\b/
const GRANTED =
  /subvention|porteurs? (?:de projets?|eligibles?)|cofinancement|depenses eligibles|projets? eligibles?|taux d'intervention|financ\w* (?:par|sous (?:la )?forme de|au moyen de) (?:une? )?(?:dotation|subvention)|\bdotations?\b|fonds d'intervention regional|\bl\.? ?313-1|code de l'action sociale/

// Who calls for candidates to authorise or to fund them, where nothing speaks of a contract.
const AUTHORISES = /^(?:ars\b|agence regionale de sante)/

/** What the notice announces: by a label within a line, at the head of a sentence, or by what its sentences say happened. */
export function noticeTypeSaid({ clauses, entries, reader }: Said, tender: Tender): Tender['noticeType'] {
  for (const { field, label, value, quote } of entries) {
    const type = field === 'noticeType' ? parseNoticeType(value.slice(0, 120)) : null
    if (type) return found(type, reader, label, quote)
  }
  const dropped = clauses.find(({ text }) => DROPPED.test(fold(text)) && !SUPPOSED.test(fold(text)))
  if (dropped) return found<NoticeType>('cancellation', reader, 'text', dropped.text)
  const isGrant =
    tender.cpv.length === 0 &&
    tender.procedure === null &&
    (GRANTED.test(fold(tender.text.slice(0, 40_000))) || AUTHORISES.test(fold(tender.buyer?.value ?? '')))
  for (const { text, line } of clauses) {
    if (line > 8) break
    const type = ANNOUNCED.test(fold(text)) ? parseNoticeType(text.slice(0, 80)) : null
    if (type && (type !== 'call-for-projects' || isGrant)) return found(type, reader, 'text', text)
  }
  const called = clauses.find(({ text }) => CALLS.test(fold(text)))
  if (called && !isGrant) return found<NoticeType>('call', reader, 'text', called.text)
  return null
}

const SENT =
  /\b(?:depot|depos\w+|remis\w*|remett\w+|attendue?s?|devis|offres|plis|propositions?|reception|recu\w*|envoi|envoy\w+|transmi\w+|transmission|repon\w+|adress\w+|parveni\w*|candidat\w+|clotur\w*|soumission\w*)\b/
const BEFORE =
  /(?:avant (?:le|la date du)|au plus tard(?: le)?|jusqu'au|pour le|limite (?:au|le|est fixee au)|fixee? au|est le|attendue?s? le)[^\d.;]{0,25}$/
const OTHER =
  /question|renseignement|precision|informations? complementaire|visite|ouverture|notification|demarrage|debut|publi|retrait|audition|reunion|attribution/

/** The day before which a sentence wants offers, where no label says it; of questions, where `questions`. */
export function deadlineSaid(said: Said, questions: boolean): Tender['deadline'] {
  const { clauses, entries, reader } = said
  const clock = { lines: [], reader, order: { monthFirstFrom: Number.POSITIVE_INFINITY, dayFirstFrom: 0 }, dayFirst: false }
  const wanted = entries.filter(({ field }) => field === (questions ? 'questions' : 'deadline'))
  const { deadline } = chooseDeadline(wanted, clock)
  if (deadline) return deadline
  for (const { text } of clauses) {
    const [moment] = /\d/.test(text) ? findMoments(text) : []
    if (!moment) continue
    const before = fold(text.slice(0, moment.start))
    const about = questions
      ? /question|renseignement|precision|informations? complementaire/.test(before)
      : SENT.test(before) && !OTHER.test(before)
    const chosen = about && BEFORE.test(before) ? deadlineMoment(text) : null
    if (chosen) return found(deadlineAt(chosen), reader, 'text', text, text.slice(chosen.start, chosen.start + 10))
  }
  return null
}

/** The new day that a corrigendum gives for a day which it doesn't name: "Au lieu de : 18/12/2026, lire : 08/01/2027". */
export function correctedDeadline({ clauses, reader }: Said): Tender['deadline'] {
  for (const { text } of clauses) {
    const folded = fold(text)
    const moved = /\bau lieu d|\binstead of\b|\b(?:re)?port\w* (?:au|du)|prolong\w* (?:au|jusqu)|repouss\w* au/.test(folded)
    // The day of the notice that is corrected is no deadline.
    if (!moved || OTHER.test(folded.replace(/\b(?:avis|annonce)\b[^.;]{0,30}publie\w*/g, ''))) continue
    const moment = deadlineMoment(text)
    if (moment && findMoments(text).length <= 3)
      return found(deadlineAt(moment), reader, 'text', text, text.slice(moment.start, moment.start + 10))
  }
  return null
}
