import { fold } from '../../tenders/fold'
import { parseNoticeType, parseProcedure } from '../../tenders/parse-kinds'
import { findMoments } from '../../tenders/parse-moment'
import type { Found } from '../../tenders/provenance'
import type { NoticeType, Tender } from '../../tenders/tender'
import type { Entry } from './entries'
import { found } from './found'
import type { Line } from './lines'

const URGENT: readonly NoticeType[] = [
  'cancellation',
  'corrigendum',
  'award',
  'modification',
  'prior-information',
  'call-for-projects',
  'call',
]
const TYPE_START =
  /^(?:avis (?:de|d'|rectif|modif)|appels? (?:d'offre|a (?:projet|candid|manif)|public)|resultat|rectif|annulation|(?:contract|concession)[a-z ]* notice)/

/** What the notice announces: the most urgent of what its labels and headings say, else what the page's title says. */
export function readNoticeType(
  entries: readonly Entry[],
  lines: readonly Line[],
  reader: string,
  pageTitle: string,
  isContract: boolean,
): Found<NoticeType> | null {
  const said: Found<NoticeType>[] = []
  for (const { field, label, value, quote } of entries) {
    const type = field === 'noticeType' ? parseNoticeType(value) : null
    if (type) said.push(found(type, reader, label, quote))
  }
  for (const { text, block } of lines.slice(0, 200)) {
    const announced = (text.length < 80 || block === 'h1') && TYPE_START.test(fold(text))
    const type = announced ? parseNoticeType(text.slice(0, block === 'h1' ? 60 : 80)) : null
    if (type) said.push(found(type, reader, block, text))
  }
  if (said.length === 0) {
    const type = parseNoticeType(pageTitle)
    if (type) said.push(found(type, reader, 'title', pageTitle))
  }
  // A contract's title may speak of projects and candidates; its form says what it is.
  const forms = isContract ? said.filter(({ value }) => value !== 'call-for-projects') : said
  return [...(forms.length > 0 ? forms : said)].sort((one, other) => URGENT.indexOf(one.value) - URGENT.indexOf(other.value))[0] ?? null
}

/** The portal's number of the notice, where the page prints one. */
export function readNoticeId(entries: readonly Entry[], reader: string): Found<string> | null {
  for (const { field, label, value, quote } of entries) {
    const [id] = field === 'noticeId' ? (/^[A-Z0-9][\w-]{2,40}/i.exec(value) ?? []) : []
    if (id && /\d/.test(id)) return found(id, reader, label, quote, id)
  }
  return null
}

/** The day of publication: labelled, else the one in the page's title ("Avis n° 26-41049 du 22/04/2026"). */
export function readPublished(entries: readonly Entry[], reader: string, pageTitle: string): Found<string> | null {
  for (const { field, label, value, quote } of entries) {
    // An earlier notice is told with its own deadline.
    const [moment] = field === 'published' && !/limite/i.test(value) ? findMoments(value.slice(0, 60)) : []
    if (moment) return found(moment.date, reader, label, quote)
  }
  const [dated] = /\bdu \d/.test(pageTitle) ? findMoments(pageTitle) : []
  return dated ? found(dated.date, reader, 'title', pageTitle) : null
}

/** The procedure: labelled, else a line that is nothing but its name. */
export function readProcedure(entries: readonly Entry[], lines: readonly Line[], reader: string): Tender['procedure'] {
  for (const { field, label, value, quote } of entries) {
    const procedure = field === 'procedure' ? parseProcedure(value) : null
    if (procedure) return found(procedure, reader, label, quote)
  }
  const line = lines.find(
    ({ text }) => text.length < 60 && /^(?:proc[ée]dure|appel d['’]offres|concours|dialogue) ?\p{L}/iu.test(text) && parseProcedure(text),
  )
  const procedure = line && parseProcedure(line.text)
  return line && procedure ? found(procedure, reader, line.block, line.text) : null
}
