import { labelOf } from './clauses'

/** A mark ("Lot n° 2 :") in a line and the words that it opens, as far as the next one. */
export interface Marked {
  readonly number: string
  /** Where the mark begins, where its words begin and end in the line. */
  readonly at: number
  readonly from: number
  readonly to: number
  /** The sign between mark and words; empty where there is none. */
  readonly sign: string
  /** Whether all its words are its lot's. Behind the last name of a line stands the rest of the notice, but for a form's fields and for a line that the mark begins. */
  readonly whole: boolean
}

const MARK =
  /(?:\blots?\s*(?:n\s*[°ºo.]{1,2}\s*|num[ée]ro\s*)?(?:0*(\d{1,3}(?:[a-z]\b)?)|([A-Z])(?=\s*[:–—-]))|\b(LOT-\d{4}))\b(?!\s*(?:%|€|\/))\s*([:–—-]|\.(?=\s)|\()?\s*/giu
// A lot is named at the start of a line or behind what parts two facts, not within a sentence: "le titulaire du lot 2".
const PARTED = /(?:^|[:;.,•*|!?»\]]|\s[-–—/]|…|\bet|\bpuis)\s*$/
// What a form prints before a lot's technical number: "5.1. Lot : LOT-0002".
const HEADING = /(?:(?:section\s+)?\d{1,2}(?:\.\d{1,2})+\.?\s*)?(?:lots?\s*:?\s*)?$/i
// A form's next section, on the line of its last lot.
const SECTION = /(?<=[.;]\s+|\d (?:EUR|€) )\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{Lu})/u

/** The marks of lots in one line that name what follows them. */
export function lotMarks(line: string): Marked[] {
  const marks = [...line.matchAll(MARK)].filter(({ index }) => PARTED.test(line.slice(Math.max(0, index - 12), index)))
  return marks.map((mark, index): Marked => {
    const next = marks[index + 1]
    const from = mark.index + mark[0].length
    const heading = next ? (HEADING.exec(line.slice(from, next.index))?.index ?? 0) : line.slice(from).search(SECTION)
    const to = heading >= 0 ? from + heading : line.length
    const heads = HEADING.exec(line.slice(0, mark.index).replace(/^[\s*•?-]+/, ''))?.index === 0
    return {
      number: mark[1]?.toUpperCase() ?? mark[2] ?? mark[3] ?? '',
      at: mark.index,
      from,
      to,
      sign: mark[4] ?? '',
      whole: heads || next !== undefined || labelOf(line.slice(from, to))?.field === 'title',
    }
  })
}
