import { fold } from '../../tenders/fold'
import { parseNoticeType } from '../../tenders/parse-kinds'
import { findMoments } from '../../tenders/parse-moment'
import type { Found } from '../../tenders/provenance'
import type { Tender } from '../../tenders/tender'
import { buyerName } from '../read/buyer-name'
import type { Entry } from '../read/entries'
import { clean, found } from '../read/found'
import { readBuyers, readReference, readTitle, referenceIn } from '../read/read-names'
import { type Clause, factsOf, labelOf, sentencesOf } from './clauses'
import { actingOrganisation, isOrganisation, titleOrganisation } from './organisation'

/** What a notice's lines are asked. */
export interface Said {
  readonly clauses: readonly Clause[]
  readonly entries: readonly Entry[]
  /** The reader's name, for provenance. */
  readonly reader: string
}

/** How far down a name may stand without a label, in lines. */
const HEAD = 8
const MARKED = /^\s*\[r[ée]f(?:[ée]rence)?\.?\s*:?\s*([^\]]{2,60})\]\s*/i
const NUMBERED =
  /^(?:la |le |l['’])?(?:consultation|march[ée]|dossier|proc[ée]dure|appel d['’]offres)(?: public)? n\s?[°ºo]\s?([A-Z0-9][\w./-]{3,40})/iu
// "Consultation n° 2026-14 : " before the words.
const PREFIX = /^(?:consultation|march[ée]|dossier|proc[ée]dure|appel d['’]offres)(?: public)? n\s?[°ºo]\s?\S{3,40}\s*[:–-]\s+(?=\p{L})/iu
// A card's line: "26EAU-12 | Supervision…".
const CODE = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9][\w./-]{3,40}$/
const NUMBERED_WITHIN = /\b(?:consultation|march[ée]|dossier|proc[ée]dure) n\s?[°º]\s?([A-Z0-9][\w./-]{3,40})/u

/** A name without the next label and its value, where a page prints both on one line. */
export function untilLabel<T extends Found<string> | null>(name: T): T {
  if (!name) return name
  const [first = '', ...rest] = factsOf(name.value, false)
  const next = rest.findIndex((fact) => labelOf(fact))
  return next < 0 ? name : { ...name, value: clean([first, ...rest.slice(0, next)].join(' - ')) }
}

/** A buyer's name without the sentence that follows it on its line. */
export function untilSentence<T extends Found<string> | null>(name: T): T {
  const [first = ''] = name ? sentencesOf(name.value) : []
  return name && first.length > 3 && first.length < name.value.length ? { ...name, value: clean(first.replace(/\.$/, '')) } : name
}

/** The buyer's reference that stands within a line: labelled, or in brackets before a title. */
export function referenceSaid({ clauses, entries, reader }: Said): Tender['reference'] {
  // "[ref : 2026-14] Nettoyage": a label that a bracket ends.
  const labelled = readReference(
    entries.filter(({ label }) => !label.startsWith('[')),
    reader,
  )
  if (labelled) return labelled
  for (const { text } of clauses.slice(0, 40)) {
    const printed = (MARKED.exec(text) ?? NUMBERED.exec(text) ?? NUMBERED_WITHIN.exec(text))?.[1]?.replace(/[.,-]+$/, '')
    const reference = printed ? referenceIn(printed) : null
    if (reference) return found(reference, reader, 'réf.', text, reference)
  }
  const coded = clauses.find(
    ({ text, line, after }, at) => line <= 2 * HEAD && after === 'line' && CODE.test(text) && isBehindSign(clauses[at + 1]),
  )
  return coded ? found(coded.text, reader, 'réf.', coded.text) : null
}

const isBehindSign = (next: Clause | undefined) => next?.after === 'sign' && /\p{L}{3}.* \p{L}/u.test(next.text) && !labelOf(next.text)

/** The buyer, where no line is labelled with it: within a line, at the notice's head, or as who acts in a sentence. */
export function buyersSaid({ clauses, entries, reader }: Said, title: string | null, text: string): Found<string>[] {
  const labelled = readBuyers(entries, reader)
  if (labelled.length > 0) return labelled
  const head = clauses.filter(({ line }) => line <= HEAD)
  for (const [index, { text: printed }] of head.entries()) {
    const name = headName(printed)
    if (!name || labelOf(printed)) continue
    // "CNFPT - délégation Bourgogne": a unit of its own, in small letters.
    const unit = head[index + 1]
    const whole =
      name === printed && unit?.after === 'sign' && /^(?:d[ée]l[ée]gation|direction|site|service|p[ôo]le|antenne)/.test(unit.text)
    return [found(buyerName(whole && unit ? `${name} - ${unit.text}` : name), reader, 'text', printed)]
  }
  for (const clause of clauses.slice(0, 60)) {
    const acting = actingOrganisation(clause.text)
    if (acting) return [found(buyerName(acting), reader, 'text', clause.text, acting)]
  }
  const owner = title ? titleOrganisation(title, text) : null
  return title && owner ? [found(owner, reader, 'title', title, owner)] : []
}

/** The organisation that a clause is, or that heads it: "Ville de Vénissieux : entretien des espaces verts". */
function headName(clause: string): string | null {
  if (isOrganisation(clause)) return clause
  const [, name] = /^([^:]{5,80}?) ?: \p{L}/u.exec(clause) ?? []
  return name && isOrganisation(name) ? name : null
}

const ABOUT =
  /(?:relati(?:fs?|ves?) (?:à |aux? )|portant sur |concernant |ayant pour objet |consultation pour |march[ée] pour |appel d['’]offres pour )(.{10,300}?)(?=\s(?:est|sont|a été|ont été)\b|[;:]|$)/iu

/** What a sentence says that the consultation is about: "… lance une consultation pour l'analyse des pratiques". */
function subjectOf(sentence: string): string | null {
  const said = actingOrganisation(sentence) !== null || /\b(?:est|a été|sont) (?:déclar|annul|report|prolong|abandon|lanc)/i.test(sentence)
  return said ? (ABOUT.exec(sentence)?.[1] ?? null) : null
}

/** The title, where no line is labelled with it: within a line, else the first line of the head that is nothing else. */
export function titleSaid(said: Said): Tender['title'] {
  const { clauses, entries, reader } = said
  const labelled = readTitle(entries, [], reader, [])
  if (labelled) return labelled
  const lines = new Map<number, Clause[]>()
  for (const clause of clauses) if (clause.line <= HEAD) lines.set(clause.line, [...(lines.get(clause.line) ?? []), clause])
  for (const line of lines.values()) {
    const kept = line.filter(({ text }) => !isOrganisation(text) && !isKind(text))
    const [first] = kept
    if (!first) continue
    const about = subjectOf(first.text)
    if (about) return found(clean(about).replace(/\.$/, ''), reader, 'text', first.text, about.slice(0, 20))
    const behind = first.text.replace(PREFIX, '')
    if ((labelOf(first.text) && !MARKED.test(first.text)) || NUMBERED.test(behind) || findMoments(behind).length > 0) continue
    const owner = headName(first.text)
    const own = kept.slice(0, kept.findIndex(({ text, after }, index) => index > 0 && (after === 'sentence' || labelOf(text))) >>> 0)
    const title = clean(
      own
        .map(({ text }) => text)
        .join(' - ')
        .slice(owner ? owner.length : 0)
        .replace(/^\s*:\s*/, '')
        .replace(PREFIX, '')
        .replace(MARKED, '')
        .replace(/(?<=\p{L}{3}|\))\.$/u, ''),
    )
    if (title.length >= 15 && title.length <= 600 && title.split(' ').length >= 3) return found(title, reader, 'text', first.text)
  }
  return null
}

/** "Avis de marché", "Rectificatif": what the notice is, not what it is about. */
const isKind = (text: string) =>
  text.length < 60 &&
  /^(?:avis|rectif|annul|resultat|appel public|regime)/.test(fold(text)) &&
  (parseNoticeType(text) !== null || /^r/i.test(text))
