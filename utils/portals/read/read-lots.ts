import type { Found } from '../../tenders/provenance'
import type { Lot } from '../../tenders/tender'
import { type Clock, chooseDeadline } from './choose-deadline'
import type { Entry } from './entries'
import { clean, found } from './found'
import { readCpv } from './read-values'
import type { LotDraft } from './scopes'

const MOST_LOTS = 300
const LONGEST_DESCRIPTION = 4_000

/** The lots of a page. Blocks of a form that give no number are the notice's own, not lots. */
export function readLots(drafts: readonly LotDraft[], clock: Clock): Lot[] {
  const { reader } = clock
  const named = (entries: readonly Entry[], field: Entry['field'], most: number): Found<string> | null => {
    const entry = entries.find((one) => one.field === field && one.value)
    return entry ? found(clean(entry.value, most), reader, entry.label, entry.quote) : null
  }
  return drafts
    .filter(({ number }) => number !== '')
    .slice(0, MOST_LOTS)
    .map((draft) => {
      const title = draft.title && found(clean(draft.title.value.replace(/^[-–] /, '')), reader, `lot ${draft.number}`, draft.title.quote)
      const description =
        draft.description &&
        found(clean(draft.description.value, LONGEST_DESCRIPTION), reader, `lot ${draft.number}`, draft.description.quote)
      const dated = draft.entries.filter(({ field }) => field === 'deadline')
      return {
        number: draft.number,
        title: named(draft.entries, 'title', 1_000) ?? title,
        description: named(draft.entries, 'description', LONGEST_DESCRIPTION) ?? description,
        cpv: readCpv(draft.entries, reader),
        places: [],
        deadline: chooseDeadline(dated, clock).deadline,
        amounts: [],
      }
    })
}
