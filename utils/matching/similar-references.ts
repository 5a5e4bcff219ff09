import type { Partner, Reference } from '../consortium/consortium'
import { GENERIC } from './lexicon'
import type { LotSubject, Notice, Zone } from './notice'
import { tokenise } from './tokens'

/** Telling words that a reference and a lot must share, or all of the reference's where it has fewer. */
const SHARED = 2

const stemsOf = new WeakMap<Reference, ReadonlySet<string>>()

function telling(reference: Reference): ReadonlySet<string> {
  const known = stemsOf.get(reference)
  if (known) return known
  const stems = new Set([...tokenise(reference.object).places.keys()].filter((stem) => !GENERIC.has(stem) && !/^\d+$/.test(stem)))
  stemsOf.set(reference, stems)
  return stems
}

const isTitle = ({ kind }: Zone) => kind === 'lot-title' || kind === 'notice-title'

/** The contracts of a partner that went well, or of which nothing bad is said, for something like a lot: by the telling words of its titles. */
export function similarReferences(partner: Partner, lot: LotSubject, notice: Notice): Reference[] {
  const titles = [...lot.zones, ...notice.zones].filter(isTitle)
  return partner.references.filter((reference) => {
    if (reference.outcome === 'bad') return false
    const stems = telling(reference)
    const shared = [...stems].filter((stem) => titles.some(({ tokens }) => tokens.places.has(stem))).length
    return shared > 0 && shared >= Math.min(SHARED, stems.size)
  })
}
