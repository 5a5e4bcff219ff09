import type { Deadline } from '../../tenders/deadline'
import { fold } from '../../tenders/fold'
import { deadlineAt, deadlineMoment } from '../../tenders/parse-deadline'
import { parseNoticeType } from '../../tenders/parse-kinds'
import { findMoments } from '../../tenders/parse-moment'
import type { Found } from '../../tenders/provenance'
import type { Row } from '../portal'
import { buyerName } from './buyer-name'
import { type Entry, entriesOf } from './entries'
import { clean, found } from './found'
import { httpsLink } from './https-link'
import { idInAddress } from './id-in-address'
import { attribute, type Line, pageLines } from './lines'
import { readBuyers, readReference, referenceIn } from './read-names'
import { placeInWords } from './read-values'

const BLAND =
  /^(?:(?:voir|lire|consulter|acceder|detail|details|plus|en savoir|telecharger|deposer|repondre|avis|dce|lots?|ajouter|partager|imprimer|suivre|candidature|retrait|questions?|poser|alerte)\b.{0,50}|suite|\W*|\d+)$/
const REFERENCE = /^\[?r[ée]f(?:[ée]rence)?\.?\s*:?\s*([^\]]{2,60}?)\]?(?:\s|$)/i

/** Whether a link's text says only "see the notice". */
export function isBland(text: string): boolean {
  return BLAND.test(fold(text).trim())
}

interface Link {
  readonly text: string
  readonly href: string | null
  readonly heading: boolean
}

function linksIn(card: Element, url: URL | null): Link[] {
  return [...card.querySelectorAll('a[href]')].slice(0, 40).map((link) => {
    const printed = attribute(link, 'href') ?? ''
    const href = /^(?:javascript|mailto|tel|#)/i.test(printed.trim()) ? null : httpsLink(printed, url ?? undefined)
    return { text: clean(link.textContent ?? ''), href: href ?? null, heading: link.closest('h1,h2,h3,h4,h5') !== null }
  })
}

/** The moment of a card without a deadline's label: its only day with an hour, standing alone on its line. */
function loneMoment(lines: readonly Line[], entries: readonly Entry[]): { deadline: Deadline; quote: string } | null {
  const alone = lines.flatMap((line, index) => {
    if (entries.some((entry) => entry.line === index)) return []
    const moments = findMoments(line.text)
    const [only] = moments
    return only?.time && moments.length === 1 && only.end - only.start >= line.text.length - 12 ? [{ only, line }] : []
  })
  const [first] = alone
  return first && alone.length === 1 ? { deadline: deadlineAt(first.only), quote: first.line.text } : null
}

/** Reads one card of a list; null where it has no title. */
export function readRow(card: Element, page: Document, url: URL | null, reader: string): Row | null {
  const lines = pageLines(card, page)
  if (lines.length === 0 || lines.length > 400) return null
  const entries = entriesOf(lines)
  const links = linksIn(card, url)
  const places = entries.flatMap(({ field, label, value, quote }) =>
    value && (field === 'place' || field === 'nuts') ? [placeInWords(value, reader, label, quote)] : [],
  )
  const named = entries.find(({ field, value }) => (field === 'title' || field === 'object') && value)
  const telling = links.filter(({ text }) => text.length > 3 && !isBland(text))
  const main = telling.find(({ heading }) => heading) ?? [...telling].sort((one, other) => other.text.length - one.text.length)[0]
  const opener = main ?? links.find(({ href }) => href !== null && idInAddress(href)) ?? links.find(({ href }) => href !== null)
  // "[réf. 2026-04]" and the title behind or below it.
  const at = lines.findIndex(({ text }) => REFERENCE.test(text) && (text.length > 20 || text.startsWith('[')))
  const marked = lines[at]
  const behind = marked && (marked.text.replace(REFERENCE, '') || lines[at + 1]?.text)
  const heading = lines.find(({ block, text }) => /^h\d$/.test(block) && !isBland(text))
  const title = main?.text ?? named?.value ?? behind ?? heading?.text
  if (!title || clean(title).length < 4) return null
  const whole = wholeTitle(clean(title), card)
  const titleQuote = main?.text ?? named?.quote ?? (marked?.text.includes(behind ?? '') ? marked.text : behind) ?? heading?.text ?? title
  // A card whose title is not its heading is headed by its buyer.
  const [labelled] = readBuyers(entries, reader)
  const headed =
    !labelled && heading && clean(heading.text) !== clean(title)
      ? found(buyerName(heading.text), reader, heading.block, heading.text)
      : null
  const inBrackets = marked && REFERENCE.exec(marked.text)?.[1]
  const printed = inBrackets ? referenceIn(inBrackets) : null
  return {
    noticeId: [opener?.href, ...links.map(({ href }) => href)].flatMap((href) => (href ? (idInAddress(href) ?? []) : []))[0] ?? null,
    title: whole ? found(whole, reader, '@title', whole) : found(clean(title), reader, named && !main ? named.label : 'a', titleQuote),
    buyer: labelled ?? headed,
    reference: readReference(entries, reader) ?? (printed ? found(printed, reader, 'réf.', marked?.text ?? printed, printed) : null),
    deadline: rowDeadline(lines, entries, reader),
    published: rowPublished(entries, reader),
    noticeType: rowType(lines, entries, reader),
    places: places.slice(0, 20),
    href: opener?.href ?? null,
  }
}

/** A title that the card cuts short, from the tooltip that gives it whole. */
function wholeTitle(title: string, card: Element): string | null {
  const start = title.replace(/\s*(?:…|\.\.\.)$/, '')
  if (start === title) return null
  const tips = [...card.querySelectorAll('[title],[class*="bulle"],[class*="tooltip"]')].map((element) =>
    clean(attribute(element, 'title') ?? element.textContent ?? ''),
  )
  return tips.find((tip) => tip.length > start.length && tip.startsWith(start)) ?? null
}

function rowDeadline(lines: readonly Line[], entries: readonly Entry[], reader: string): Found<Deadline> | null {
  for (const { field, label, value, quote } of entries) {
    const moment = field === 'deadline' ? deadlineMoment(value) : null
    if (moment) return found(deadlineAt(moment), reader, label, quote)
  }
  const lone = entries.some(({ field }) => field === 'deadline') ? null : loneMoment(lines, entries)
  return lone && found(lone.deadline, reader, 'date', lone.quote)
}

function rowPublished(entries: readonly Entry[], reader: string): Found<string> | null {
  for (const { field, label, value, quote } of entries) {
    const [moment] = field === 'published' ? findMoments(value) : []
    if (moment) return found(moment.date, reader, label, quote)
  }
  return null
}

function rowType(lines: readonly Line[], entries: readonly Entry[], reader: string): Row['noticeType'] {
  const flag = lines.find(({ text }) => /^(?:rectificatif|annulation|rectifannul|annulé)$/i.test(text))
  const said = entries.find(({ field, value }) => field === 'noticeType' && value)
  const short =
    flag ??
    (said
      ? undefined
      : lines.find(({ text }) => text.length < 60 && /^(?:avis|appel|r[ée]sultat|annonce)\b/i.test(text) && parseNoticeType(text)))
  const quote = short?.text ?? said?.quote ?? ''
  const type = parseNoticeType(short?.text ?? said?.value ?? '')
  return type && found(type, reader, said && !short ? said.label : (short?.block ?? ''), quote)
}
