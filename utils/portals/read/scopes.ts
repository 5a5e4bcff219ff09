import { fold } from '../../tenders/fold'
import type { Entry } from './entries'
import type { Line } from './lines'

/** A lot while it is being read. */
export interface LotDraft {
  /** As printed; empty until the page gives it. */
  number: string
  title: { value: string; quote: string } | null
  description: { value: string; quote: string } | null
  readonly entries: Entry[]
  /** How it was recognised: a form's own block, or a line that begins with "Lot". */
  readonly kind: 'block' | 'form' | 'line'
}

/** The notice's entries, sorted by what they speak of. */
export interface Scoped {
  readonly notice: readonly Entry[]
  readonly lots: readonly LotDraft[]
  /** Of the award: results, contractors. */
  readonly result: readonly Entry[]
  /** Of organisations other than the buyer, of courts. */
  readonly aside: readonly Entry[]
}

const LOT_LINE =
  /^[-•*?\s]*lot(?:s(?= n)| ?\(s\))?(?: ?(?:n[°ºo.]+|numéro|no))? ?:? ?0*(\d{1,3}(?: ?[a-z])?|(?<=[\s°º:])[A-Z])(?: ?[.):–-]+ ?(.*)|$)/i
// "Lot 1 - CCTP.pdf" is a document.
const FILE = /\.(?:pdf|docx?|xlsx?|zip|od[st])\b|\d [KM]o\b/i
const CELL_NUMBER = /^(?:n[°º] ?)?0*(\d{1,3})$/i
// "Description du lot : Lot n° 1 - Secteur nord", "Numéro du lot : 1. - Secteur nord".
const NUMBERED = /^\W{0,3}(?:lot )?(?:n[°º] ?)?0*(\d{1,3})[ .):–-]+(?!lots?\b|et\b)(\p{L}.*)/iu
const LOT_ID = /^\W{0,3}((?:LOT|GLO|PAR)-\d{4}|\d{1,3}(?: ?[A-Z])?)\b/i
const ROMAN = /^(?:section )?([ivx]{1,4})(?:\.(\d{1,2})|\b(?=[ :.)]))(?:\.(\d{1,2}))?[).: ]/
const ARABIC = /^(?:section )?(\d{1,2})(?:\.(\d{1,2}))?(?:\.\d{1,2})?\.?(?: ?-|\.| |$)/
const OF_LOT = new Set(['cpv', 'place', 'nuts', 'money', 'description', 'placeMore'])
const AFTER_LOTS = /^(?:section )?(?:[6789]|1[01])\b(?!\.\d.*\blot\b)/

/** Sorts the entries of a page by the sections, lots and organisations under which they stand. */
export function scopesOf(lines: readonly Line[], entries: readonly Entry[]): Scoped {
  const notice: Entry[] = []
  const result: Entry[] = []
  const aside: Entry[] = []
  const lots: LotDraft[] = []
  let lot: LotDraft | null = null
  let section = ''
  let eforms = false
  let next = 0
  // The row of a table of lots: what stands in the next row is not that lot's.
  let row: Element | null = null
  const open = (kind: LotDraft['kind'], number: string): LotDraft => {
    const known = number ? lots.find((draft) => draft.number.toLowerCase() === number.toLowerCase()) : undefined
    if (known) return known
    const draft: LotDraft = { number, title: null, description: null, entries: [], kind }
    lots.push(draft)
    return draft
  }
  lines.forEach((line, index) => {
    const text = line.text
    if (row && lot?.kind === 'line') {
      if (line.element.closest('tr') !== row) lot = row = null
      else if (/^\d{8}(?:-\d)?$/.test(text)) lot.entries.push({ field: 'cpv', label: 'CPV', value: text, quote: text, line: index })
    }
    const short = fold(text.slice(0, 80))
    const roman = ROMAN.exec(short)
    const arabic = !roman && (eforms || short.startsWith('section ')) ? ARABIC.exec(short) : null
    if (roman?.[1]) {
      section = `${roman[1]}.${roman[2] ?? ''}`
      if (section === 'ii.2' && !roman[3]) lot = open('form', '')
      else if (section !== 'ii.2' && (lot?.kind === 'form' || section.startsWith('iii') || section.startsWith('iv'))) lot = null
    } else if (arabic?.[1]) {
      section = arabic[1]
      eforms = true
      if (AFTER_LOTS.test(short) || section < '5') lot = null
    }
    for (; entries[next]?.line === index; next++) {
      const entry = entries[next] as Entry
      const told = /\blot\b/i.test(entry.label) && /^(?:lot|description|title)$/.test(entry.field) ? NUMBERED.exec(entry.value) : null
      if (told?.[1] && told[2] && lot?.kind !== 'block') {
        lot = open('line', told[1])
        lot.title ??= { value: told[2], quote: entry.quote }
        row = null
        continue
      }
      const id =
        entry.field === 'lot' &&
        (/identifiant|^lot\b|technical|numero/.test(fold(entry.label).replace(/^[\d. ]+/, '')) || /^LOT-\d/.test(entry.value))
          ? LOT_ID.exec(entry.value)
          : null
      if (id?.[1]) {
        eforms ||= /^[a-z]{3}-/i.test(id[1])
        if (/^[67]/.test(section) && eforms) continue
        if (lot?.kind === 'form' && !lot.number) {
          const same: LotDraft | undefined = lots.find(({ number }) => number === id[1])
          if (same) {
            lots.splice(lots.indexOf(lot), 1)
            lot = same
          } else lot.number = id[1]
        } else if (!section.startsWith('v.')) lot = open('block', id[1])
        continue
      }
      if (lot?.kind === 'line' && !OF_LOT.has(entry.field)) lot = null
      if (section === 'i.1' || section === '1') notice.push(entry)
      else if (section.startsWith('v.') || (eforms && section === '6')) result.push(entry)
      else if (section.startsWith('vi.') || (eforms && /^(?:8|9|1[01])$/.test(section))) aside.push(entry)
      else if (lot) lot.entries.push(entry)
      else notice.push(entry)
    }
    const named = LOT_LINE.exec(text) ?? numberInCell(line)
    if (
      named?.[1] &&
      !/^\W*\d+\/\d/.test(named[2] ?? '') &&
      text.length < 700 &&
      !FILE.test(text) &&
      !section.startsWith('v.') &&
      !(lot?.kind === 'form')
    ) {
      if (lot?.kind === 'block' && eforms) return
      const before = lots.length
      const around = line.element.closest('tr')
      row = around && around.children.length > 2 ? around : null
      lot = open('line', named[1].toUpperCase().replace(/ /g, ''))
      const rest = (named[2] ?? '').replace(/^[\s.:–-]+/, '').trim()
      const below = lines[index + 1]?.text ?? ''
      if (FILE.test(below)) return
      // A long paragraph under "Lot n°1 :" describes it; only a short one names it.
      const own = rest || (LOT_LINE.test(below) || /:$/.test(below) || below.length > 160 ? '' : below)
      if (before < lots.length && own) lot.title = { value: own, quote: rest ? text : below }
      return
    }
    if (
      lot?.kind === 'line' &&
      lot.title &&
      !lot.description &&
      !entries.some((entry) => entry.line === index) &&
      text !== lot.title.value &&
      text.length > 15 &&
      lines[index - 1] &&
      LOT_LINE.test(lines[index - 1]?.text ?? '')
    ) {
      lot.description = { value: text, quote: text }
    }
  })
  return { notice, lots, result, aside }
}

/** "N° 1" in a cell, or a bare number in the first column of a table that it heads "Lot". */
function numberInCell({ element, block, text }: Line): RegExpExecArray | null {
  const number = block === 'td' ? CELL_NUMBER.exec(text) : null
  const head = () => element.closest('table')?.querySelector('th')?.textContent ?? ''
  return number && (/^n/i.test(text) || /^\W*(?:n\S* (?:du |de )?)?lots?\b/i.test(head())) ? number : null
}
