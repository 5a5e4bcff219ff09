import type { Entry } from '../../utils/finding/entry'
import type { Line } from '../../utils/finding/table'

/** An entry as a finder takes it in: what is not said is empty. */
export function anEntry(
  id: string,
  said: Partial<Line> & Partial<Omit<Entry['words'], keyof Line>> & { readonly kept?: number } = {},
): Entry {
  const { codes, lots, notes, winners, places, text, kept, ...line } = said
  const whole: Line = {
    id,
    title: '',
    buyer: null,
    reference: null,
    portal: 'boamp',
    url: `https://portal.example/${id}`,
    deadline: null,
    stage: 'spotted',
    due: null,
    pilot: null,
    partners: [],
    departements: [],
    decision: null,
    score: null,
    closed: false,
    deleted: false,
    watch: null,
    ...line,
    tags: line.tags ?? [],
  }
  return {
    line: whole,
    kept: kept ?? 0,
    words: {
      title: whole.title,
      codes: codes ?? whole.reference ?? '',
      tags: whole.tags.join('\n'),
      lots: lots ?? '',
      notes: notes ?? '',
      buyer: whole.buyer ?? '',
      winners: winners ?? '',
      places: places ?? '',
      text: text ?? '',
    },
  }
}
