import type { Deadline } from '../../tenders/deadline'
import { deadlineAt } from '../../tenders/parse-deadline'
import { findMoments, type Moment } from '../../tenders/parse-moment'
import type { Found } from '../../tenders/provenance'
import { found } from '../read/found'
import { fieldOf } from '../read/vocabulary'
import { linesOf } from './clauses'

/** A card is short: in a longer text a day that nothing names may be anything's. */
const LONGEST = 4_000
const MOST_LINES = 60
/** A card prints a day's parts each on a line: "14", "Déc. 2026", "16 : 00". */
const MOST_PARTS = 4
const PART = 14
const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\b\.?,? /i

/**
 * The day that a short text prints alone with an hour, where no label says until when one may answer: cards show the
 * publication's day, and the deadline with its hour. Only where there is a single such day and no day printed alone, nor
 * that of publication, comes behind it.
 */
export function deadlineAlone(text: string, published: string | null, reader: string): Found<Deadline> | null {
  if (text.length > LONGEST) return null
  const lines = linesOf(text).map((line) => line.text.trim())
  if (lines.length > MOST_LINES || lines.some((line) => fieldOf(line) === 'deadline')) return null
  const days: { readonly moment: Moment; readonly quote: string }[] = []
  for (let at = 0; at < lines.length; ) {
    const day = dayAt(lines, at)
    // Under a label it is what that says: a visit, the opening of what was sent.
    const above = lines[at - 1] ?? ''
    if (day && !above.endsWith(':') && fieldOf(above) === null) days.push(day)
    at += day?.parts ?? 1
  }
  const timed = days.filter(({ moment }) => moment.time !== null)
  const [only] = timed
  if (!only || timed.length > 1) return null
  const { date } = only.moment
  if ((published && published >= date) || days.some((day) => day !== only && day.moment.date >= date)) return null
  return found<Deadline>({ ...deadlineAt(only.moment), unlabelled: true }, reader, 'text', only.quote)
}

/** The day that a line is and nothing else, or the longest run of short lines from it on. */
function dayAt(lines: readonly string[], at: number): { moment: Moment; quote: string; parts: number } | null {
  for (let parts = MOST_PARTS; parts > 0; parts--) {
    const some = lines.slice(at, at + parts)
    if (some.length < parts || (parts > 1 && some.some((part) => part.length > PART))) continue
    const quote = some.join(' ')
    if (quote.length > 60) continue
    const bare = quote.replace(WEEKDAY, '')
    const [moment, second] = findMoments(bare)
    if (moment && !second && moment.start === 0 && bare.slice(moment.end).trim() === '') return { moment, quote, parts }
  }
  return null
}
