import { fold } from '../../tenders/fold'
import { findMoments } from '../../tenders/parse-moment'
import type { Line } from './lines'
import { attribute, isInline } from './lines'
import { plainLabel } from './plain-label'
import { type Field, fieldOf } from './vocabulary'

/** A label and what stands beside or under it. */
export interface Entry {
  readonly field: Field
  /** The label as printed. */
  readonly label: string
  /** The value's words; several lines are joined by a space. */
  readonly value: string
  /** One line of the page that holds the value, or its beginning. */
  readonly quote: string
  /** Index of the label's line. */
  readonly line: number
}

/** Lets a portal name a line's field by its markup: a field, `none`, or undefined to ask the vocabulary. */
export type Keyed = (line: Line) => Field | undefined

interface Head {
  readonly field: Field
  readonly label: string
  readonly value: string
}

const DATED: readonly Field[] = ['deadline', 'questions', 'published', 'none']
const SECTION = /^(?:[ivx]+\.\d|\d{1,2}(?:\.\d{1,2})+\.?(?:\s|\)|$)|section )/i
// Two facts on one line: "Publié le 26/03/26 | Date limite : le 30/04/26", "Parution : 01/06/2026 - Date limite : …".
const SPLIT = /\s[|•·]\s|(?<=\d|heures?|h)[\s,;–-]+(?=(?:Date|Clôture|Limite)\b)/
const SUBLABEL = /^(?:date|heure|heure locale|local time|time|date et heure)$/

/** The first colon that ends a label: not that of an address or of an hour. */
function colonIn(text: string): number {
  return text.slice(0, 200).search(/[:：](?!\/\/)(?!\d\d(?!\d))|(?<=\D)[:：](?!\/\/)/)
}

function headOf(text: string, line: Line, keyed: Keyed | undefined): Head | null {
  // "79000000 - Services aux entreprises : droit": a code's name is no label.
  if (/^\d{8}\b/.test(text)) return null
  const colon = colonIn(text)
  const key = keyed?.(line)
  if (key) return { field: key, label: colon < 0 ? text : text.slice(0, colon), value: colon < 0 ? '' : text.slice(colon + 1).trim() }
  if (colon > 0) {
    const label = text.slice(0, colon)
    const field = /: ?LOT-\d{4}$/.test(text) ? 'lot' : fieldOf(label)
    if (field) return { field, label, value: text.slice(colon + 1).trim() }
  }
  // "CPV 80500000", "Avis n°26-41049": a label that needs no colon.
  const [start = ''] = /^(?:.{0,40}\bcpv\W{0,6}(?=\d{8})|(?:avis|annonce) n[°ºo]\W*(?=[\w-]*\d))/i.exec(text) ?? []
  const code = start && fieldOf(start)
  if (code) return { field: code, label: start, value: text.slice(start.length) }
  if (text.length <= 150) {
    const field = fieldOf(text)
    if (field) return { field, label: text, value: '' }
  }
  // "Clôture le 08/04/2026": the label ends where the day begins.
  const [moment] = /\d/.test(text) ? findMoments(text.slice(0, 200)) : []
  if (moment && moment.start > 0) {
    const label = text.slice(0, moment.start)
    const field = fieldOf(label)
    if (field && DATED.includes(field)) return { field, label, value: text.slice(moment.start) }
  }
  const own = labelElement(text, line)
  return own
}

/** "<span>Organisme</span> <span>Ville</span>": the label is the element that the line begins with. */
function labelElement(text: string, line: Line): Head | null {
  const name: unknown = line.element.nodeName
  if (typeof name !== 'string' || !isInline(name.toLowerCase())) return null
  const label = (line.element.textContent ?? '').slice(0, 200).replace(/\s+/g, ' ').trim()
  if (label.length < 2 || label.length > 100 || label.length >= text.length || !text.startsWith(label)) return null
  const field = fieldOf(label)
  return field && { field, label, value: text.slice(label.length).trim() }
}

const COLUMNS: readonly Field[] = ['deadline', 'questions', 'published', 'reference', 'buyer', 'entity', 'body', 'none']

/** The head of a cell's column, by the cell's `headers` or its place, in a table of three columns or more. */
function columnHead({ element, text }: Line, above: Line | undefined): Head | null {
  const cell = element.closest('td')
  if (!cell || (above && cell.contains(above.element))) return null
  const row = cell?.parentElement
  const heads = row?.closest('table')?.querySelector('tr')?.children
  const named = attribute(cell, 'headers')
  if (!row || !heads || heads.length < 3 || (!named && heads.length !== row.children.length)) return null
  const head = named ? [...heads].find(({ id }) => id === named) : heads[[...row.children].indexOf(cell)]
  const label = head?.nodeName === 'TH' ? (head.textContent ?? '').slice(0, 200) : ''
  const field = label ? fieldOf(label) : null
  return field && COLUMNS.includes(field) ? { field, label, value: text } : null
}

const NAMES: readonly Field[] = ['title', 'object', 'description']

/** Whether the line begins the cell beside the label's: its text is the value, whatever label it may itself begin with. */
function isBeside(label: Line, { element, block }: Line): boolean {
  const at = label.element.closest('td,th,dt') ?? label.element
  const alone = at.nodeName === 'DT' || at.parentElement?.children.length === 2
  return alone && block !== 'th' && Boolean(at.nextElementSibling?.contains(element))
}

function headsOf(line: Line, keyed: Keyed | undefined, above: Line | undefined): readonly Head[] {
  if (line.block === 'th' && line.element.closest('tr')?.querySelector('td') === null) return []
  const column = columnHead(line, above)
  if (column) return [column]
  const pieces = line.text.length < 400 && SPLIT.test(line.text) ? line.text.split(SPLIT) : [line.text]
  const found = pieces.flatMap((piece) => headOf(piece, line, keyed) ?? [])
  return found.length > 0 || pieces.length === 1 ? found : [headOf(line.text, line, keyed)].flatMap((head) => head ?? [])
}

/** Every label that is known on the page, in page order, each with its value (empty where none is printed); columns' heads aside. */
export function entriesOf(lines: readonly Line[], keyed?: Keyed): Entry[] {
  const heads: (readonly Head[])[] = []
  for (const [index, line] of lines.entries()) {
    const [above] = heads.at(-1) ?? []
    const label = lines[index - 1]
    heads.push(label && above && !above.value && NAMES.includes(above.field) && isBeside(label, line) ? [] : headsOf(line, keyed, label))
  }
  return heads.flatMap((found, index) =>
    found.map((head) => {
      const below = head.value && !wantsMore(head) ? [] : linesBelow(lines, heads, index, head)
      const value = [head.value, ...below.map((line) => line.text)].filter(Boolean).join(' ')
      const quote = head.value ? (lines[index]?.text ?? '') : (below[0]?.text ?? '')
      return { field: head.field, label: head.label.trim(), value, quote, line: index }
    }),
  )
}

/** A day whose hour may stand on the next line, codes that may go on. */
function wantsMore({ field, value }: Head): boolean {
  if (field === 'cpv') return /\d{8}/.test(value)
  return (field === 'deadline' || field === 'questions') && value.length < 60 && findMoments(value).every(({ time }) => time === null)
}

// What may stand between a deadline's label and the day on a line below it: "Date :", "au plus tard le vendredi".
const BEFORE_DAY =
  /^(?:date|initialement|prevue?|reportee?|prolongee?|repoussee?|lot \d+|heure|locale?|time|le|au|avant|plus|tard|jusqu|fixee?|pour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|[\s:,'|-])*$/
const HOUR_FIRST = /^\D{0,15}\d{1,2} ?[h:]/

/** Whether a line may be, or begin, the value of the label above it. */
function mayFollow({ text }: Line, head: Head, taken: number): boolean {
  if (SECTION.test(text)) return false
  if (head.field === 'cpv' && (taken > 0 || head.value || /^\d{8}/.test(text))) return /^\d{8}/.test(text)
  if (head.field === 'deadline' || head.field === 'questions') {
    // Only an hour may follow a day that has been printed.
    if (head.value || taken > 0 || /^\W*heure/i.test(head.label)) return HOUR_FIRST.test(text)
    const [moment] = findMoments(text)
    return moment ? BEFORE_DAY.test(fold(text.slice(0, moment.start))) : false
  }
  // Another label with its value, unknown here: only a title holds a colon near its beginning.
  const colon = colonIn(text)
  return colon < 0 || colon > 45 || text.slice(0, colon).includes(',') || NAMES.includes(head.field) || head.field === 'divided'
}

function linesBelow(lines: readonly Line[], heads: readonly (readonly Head[])[], index: number, head: Head): Line[] {
  const dated = head.field === 'deadline' || head.field === 'questions'
  const taken: Line[] = []
  const most = dated ? 3 : head.field === 'cpv' ? 12 : 1
  for (let at = index + 1; at < lines.length && taken.length < most; at++) {
    const line = lines[at]
    const [next] = heads[at] ?? []
    if (!line || (next && !(dated && SUBLABEL.test(plainLabel(next.label)))) || !mayFollow(line, head, taken.length)) break
    taken.push(line)
  }
  return taken
}

/** Whether the element, or one around it, carries this attribute: how a portal's own keys are found. */
export function attributeAround(element: Element, name: string, levels = 3): string | null {
  let at: Element | null = element
  for (let level = 0; at && level < levels; level++) {
    const value = attribute(at, name)
    if (value !== null) return value
    const parent: unknown = at.parentNode
    at = parent && (parent as Node).nodeType === 1 ? (parent as Element) : null
  }
  return null
}
