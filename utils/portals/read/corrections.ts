import { fold } from '../../tenders/fold'
import type { Entry } from './entries'
import type { Line } from './lines'
import { fieldOf } from './vocabulary'

const INSTEAD = /\bau lieu d|\binstead of\b/
const READ = /\b(?:lire|read)\b/i
const LABEL = /(?:date|heure|delai|time)[^:"»;.]*(?:limite?|depot|remise|reception)[^:"»;.]*/g

/**
 * Deadlines that a correction gives anew: "Date limite de réception des offres : au lieu de …, lire …", on one line or
 * with "au lieu de" and "lire" as labels of their own. The value holds both days, the new one behind "lire".
 */
export function correctedDeadlines(lines: readonly Line[]): Entry[] {
  return lines.flatMap(({ text }, index) => {
    const at = fold(text.slice(0, 2_000)).search(INSTEAD)
    if (at < 0) return []
    const above = lines.slice(Math.max(0, index - 3), index).map((line) => line.text)
    const label = fold([...above, text.slice(0, at)].join(' : '))
      .match(LABEL)
      ?.at(-1)
      ?.trim()
    const field = label ? fieldOf(label) : null
    if (!label || (field !== 'deadline' && field !== 'questions')) return []
    const below = lines.slice(index, index + 6).map((line) => line.text)
    const read = below.findIndex((line) => READ.test(line))
    // The new day stands on the line of "lire", or under it.
    const last = /\b(?:lire|read)\b.*\d/i.test(below[read] ?? '') ? read : read + 1
    const quote = below[last]
    if (read < 0 || !quote) return []
    return [{ field, label, value: [text.slice(at), ...below.slice(1, last + 1)].join(' ').slice(0, 1_000), quote, line: index }]
  })
}
