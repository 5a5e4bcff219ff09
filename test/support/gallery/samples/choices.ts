import type { Choice } from '../../../../utils/learning/choice'
import type { Reading } from '../../../../utils/portals/portal'
import { aloneTender } from './situations'
import { sampleRows, sampleTender } from './tender'

const DAY = 86_400_000
/** Friday 15 May 2026, three days before the gallery's own. */
const FRIDAY = Date.UTC(2026, 4, 15, 9)

const title = sampleTender.title?.value ?? ''

/** The sample notice, declined for a reason that teaches nothing. */
export const tooFar: Choice = {
  id: 'far',
  tender: 'boamp:26-900123',
  title,
  said: 'declined',
  reason: 'place',
  lesson: null,
  at: FRIDAY,
}

/** The sample notice, declined with what it taught. */
export const oneLesson: Choice = {
  ...tooFar,
  id: 'trade',
  reason: 'trade',
  lesson: { kind: 'hide', words: 'assistants familiaux' },
}

const row = (at: number) => sampleRows[at]?.title.value ?? ''

/** The same, learned from another notice. */
export const elsewhereLesson: Choice = { ...oneLesson, tender: 'boamp:26-900100', title: 'Formation des assistants familiaux du Val' }

/** Choices about rows of the sample list, and many older ones. */
export const fullOfChoices: Choice[] = [
  {
    ...tooFar,
    id: 'row',
    tender: 'boamp:26-900202',
    title: row(1),
    reason: 'trade',
    lesson: { kind: 'hide', words: 'assistants familiaux' },
  },
  { ...tooFar, id: 'kept', tender: 'boamp:26-900204', title: row(3), said: 'kept', reason: null, at: FRIDAY - DAY },
  ...Array.from({ length: 12 }, (_, at) => ({
    ...tooFar,
    id: `old-${at}`,
    tender: `boamp:25-90010${at}`,
    title: `Formation des équipes du secteur ${at + 1}`,
    reason: (['time', 'capacity', 'personal'] as const)[at % 3] ?? 'time',
    at: FRIDAY - (at + 3) * DAY,
  })),
]

/** Pages open beside the sample notice, which stands in the list too. */
export const openPages: Reading[] = [
  { kind: 'notice', portal: 'boamp', url: 'https://www.boamp.fr/pages/avis/?q=idweb:26-900123', tender: sampleTender },
  { kind: 'notice', portal: 'generic', url: 'https://marches.example.org/avis/7', tender: aloneTender },
  { kind: 'list', portal: 'boamp', url: 'https://www.boamp.fr/pages/recherche/', rows: sampleRows },
  { kind: 'other', portal: null, url: 'https://example.org/' },
]
