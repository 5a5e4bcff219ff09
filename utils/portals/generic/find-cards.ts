import { fold } from '../../tenders/fold'
import { findMoments } from '../../tenders/parse-moment'
import type { Entry } from '../read/entries'
import { attribute, type Line } from '../read/lines'
import { isSomethingElse } from './page-kind'

const LIST_ADDRESS =
  /liste|recherche|search|result|AllCons|AdvancedSearch|appels-(?:projets|d-offres|offres)\b[^/]*$|consultations?\/?$|annonces\/?$|en-cours/i

const LONGEST_ROW = 6_000

/** Same tag, same first class: what tells that two elements are two rows of one list. */
function signature(element: Element): string {
  const [first = ''] = (attribute(element, 'class') ?? '').trim().split(/\s+/)
  return `${element.nodeName}.${first.replace(/\d+/g, '')}`
}

function ancestors(element: Element): Element[] {
  const chain: Element[] = []
  for (let at: Element | null = element; at && chain.length < 200; ) {
    chain.push(at)
    const parent: Node | null = at.parentNode
    at = parent && parent.nodeType === 1 ? (parent as Element) : null
  }
  return chain
}

const hasLink = (element: Element) => element.querySelector('a[href]') !== null

/** Elements in which a deadline stands: labelled, else (where no label is found at all) a day and hour alone on a line. */
function markedElements(lines: readonly Line[], entries: readonly Entry[]): Element[] {
  const labelled = entries.filter(({ field, value }) => field === 'deadline' && findMoments(value).length > 0)
  if (labelled.length > 0) return labelled.flatMap(({ line }) => lines[line]?.element ?? [])
  return lines.flatMap(({ text, element }) => {
    if (text.length > 40 || !/\d/.test(text)) return []
    const [moment] = findMoments(text)
    return moment?.time && moment.end - moment.start > text.length - 8 ? [element] : []
  })
}

/**
 * The rows of a list on an unknown site: around each deadline the largest element that holds no other deadline, and the
 * elements like it beside it. Empty where the page is no list.
 */
export function findCards(lines: readonly Line[], entries: readonly Entry[], url: URL | null, pageTitle: string): Element[] {
  const marks = markedElements(lines, entries).slice(0, 400)
  if (marks.length === 0) return []
  const counts = new Map<Element, number>()
  for (const mark of marks) for (const element of ancestors(mark)) counts.set(element, (counts.get(element) ?? 0) + 1)
  const largest = marks.map(
    (mark) =>
      ancestors(mark)
        .filter((element) => counts.get(element) === 1)
        .at(-1) ?? mark,
  )
  const groups = new Map<string, Element[]>()
  const asked = url
    ? LIST_ADDRESS.test(`${url.pathname}${url.search}`)
    : /liste?|r[ée]sultats|recherche|appels [àa] projets et/i.test(pageTitle)
  for (const card of marks.length > 1 ? largest : [smallestWithLink(marks[0] as Element)]) {
    const key = signature(card)
    groups.set(key, [...(groups.get(key) ?? []), card])
  }
  const [rows = []] = [...groups.values()].sort((one, other) => other.length - one.length)
  const [first] = rows
  // A whole notice is no row: the tabs of a page may each hold a copy of it.
  if (!first || rows.length < marks.length * 0.6 || rows.some((row) => (row.textContent ?? '').length > LONGEST_ROW)) return []
  const parent = first.parentNode
  const like = parent ? [...parent.children].filter((element) => signature(element) === signature(first)) : []
  const cards = [
    ...new Set([...rows, ...(signature(first).endsWith('.') && !/^(?:LI|TR|ARTICLE)\./i.test(signature(first)) ? [] : like)]),
  ].filter(hasLink)
  const linked = new Set(cards.map((card) => attribute(card.querySelector('a[href]') as Element, 'href')))
  const enough = cards.length > 1 ? linked.size > 1 : cards.length === 1 && asked
  return enough ? cards.sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1)).slice(0, 300) : []
}

function smallestWithLink(mark: Element): Element {
  const chain = ancestors(mark)
  const at = chain.findIndex(hasLink)
  return chain[Math.max(0, at)] ?? mark
}

const TENDERS =
  /appels? d'offre|marches? public|consultation|appels? a (?:projet|candidature|manifestation)|avis de marche|\btender|acheteur|remise des (?:plis|offres)/

/** Whether a page that has rows speaks of tenders: by its address, title, or the labels and words of the rows. */
export function aboutTenders(cards: readonly Element[], url: URL | null, pageTitle: string): boolean {
  const about = fold(`${pageTitle} ${url?.host ?? ''} ${url?.pathname ?? ''}`.replace(/[-_/.]/g, ' '))
  if (isSomethingElse(about)) return false
  const words = cards.map((card) => fold((card.textContent ?? '').slice(0, 3_000).replace(/\s+/g, ' ')))
  return (
    TENDERS.test(about) || words.filter((text) => TENDERS.test(text) || /organisme|reference|ref\./.test(text)).length * 2 >= cards.length
  )
}
