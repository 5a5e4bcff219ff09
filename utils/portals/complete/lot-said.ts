import { fold } from '../../tenders/fold'
import type { Lot } from '../../tenders/tender'
import { clean, found } from '../read/found'
import { readCpv } from '../read/read-values'
import { clausesOf, entriesIn, labelOf, sentencesOf } from './clauses'
import type { CutLot } from './cut-lot'
import type { Marked } from './lot-marks'
import { placesIn } from './read-places'

const UNSUCCESSFUL = /infructueu|sans suite|non attribu|aucune offre|pas (?:ete )?attribu/
const AWARDED = /\battribue\w* (?:a|au|aux)\b|\b(?:titulaire|attributaire|laureat)s? ?:|\bnotifie\w* (?:a|au|aux)\b/

/** What these words say became of a lot; null where they don't. */
export function outcomeIn(words: string): NonNullable<Lot['outcome']> | null {
  const folded = fold(words.slice(0, 600))
  return UNSUCCESSFUL.test(folded) ? 'unsuccessful' : AWARDED.test(folded) ? 'awarded' : null
}

/** What a sentence that begins with the lot's number says became of it: "Lot 2 : déclaré sans suite"; null where none does. */
export function outcomeSaid(text: string, number: string): ReturnType<typeof outcomeIn> {
  const escaped = number.replace(/^LOT-0*/i, '').replace(/[^\p{L}\p{N}]/gu, '.')
  const said = new RegExp(`(?:^|[.;\\n]\\s*)lot (?:n ?°? ?)?0*${escaped}\\b[^.;\\n]{0,200}`, 'giu')
  for (const [sentence] of text.slice(0, 60_000).matchAll(said)) {
    const outcome = outcomeIn(sentence)
    if (outcome) return outcome
  }
  return null
}

/** What is told apart from a description: money, a duration, what became of the lot. */
const ASIDE = /\d ?(?:€|eur\b|euros?\b|k€)|^\W*(?:pour |soit )?(?:une )?(?:duree\b|\d{1,3} ?(?:ans?|mois)\b)|chiffre d'affaires/

/** What a lot's words say behind its mark: under labels ("Titre : … Description : …"), or in the sentences behind its name. */
export function lotSaid(
  { number, whole }: Pick<Marked, 'number' | 'whole'>,
  words: string,
  cut: CutLot,
  reader: string,
): Pick<Lot, 'title' | 'description' | 'cpv' | 'places'> {
  const headed = labelOf(words)?.field === 'title'
  const entries = whole ? entriesIn(clausesOf(words)) : []
  const labelled = (field: 'title' | 'description') => {
    const entry = entries.find((one) => one.field === field)
    return entry ? found(clean(entry.value, field === 'title' ? 600 : 2_000), reader, entry.label, entry.quote) : null
  }
  const more = whole ? `${cut.tail} ${cut.rest}` : cut.tail
  const description = labelled('description') ?? described(more, number, reader)
  return {
    title: headed ? labelled('title') : null,
    description,
    cpv: headed ? readCpv(entries, reader) : [],
    places: placesIn(entries, reader),
  }
}

/** The first words behind a lot's name that describe it, in one piece as printed. */
export function described(more: string, number: string, reader: string): Lot['description'] {
  const kept: string[] = []
  for (const sentence of sentencesOf(more.replace(/^[\s,;:.(–—-]+/, ''))) {
    const folded = fold(sentence)
    if (!ASIDE.test(folded) && outcomeIn(sentence) === null && labelOf(sentence) === null) kept.push(sentence)
    else if (kept.length > 0) break
  }
  const joined = clean(kept.join(' '), 2_000)
  const words = joined.includes('(') ? joined : joined.replace(/\)\W*$/, '')
  return words.length > 15 ? found(words, reader, `lot ${number}`, words) : null
}
