import { dossierFragment } from '../../../components/parts/dossier-link'
import type { Change, Operation } from '../../../utils/opportunities/operation'
import { nextStamp } from '../../../utils/opportunities/stamp'
import { failed, ok } from '../../../utils/problems/problem'
import { memoryBackground } from './memory-background'
import { memoryOpportunities } from './memory-opportunities'
import { manyPartners, sampleConsortium } from './samples/consortium'
import {
  bareChanges,
  DOSSIER,
  decisionChanges,
  dossierChange,
  dossierCopy,
  draftingChanges,
  keptChanges,
  overChanges,
} from './samples/dossier'
import type { Answers, Scenario } from './scenario'

const portals = () => ok([{ id: 'boamp', name: 'BOAMP', home: 'https://www.boamp.fr/', matches: [], nationwide: true, granted: true }])

function dossier(
  changes: readonly Change[],
  answers: Answers = {},
  consortium: typeof sampleConsortium | null = sampleConsortium,
): Scenario {
  const me = { partner: 'rivage', name: 'Camille' }
  return {
    screen: 'desk',
    at: dossierFragment(DOSSIER),
    answers: {
      ...memoryBackground(consortium),
      ...memoryOpportunities({ changes, copies: [dossierCopy], me, at: Date.UTC(2026, 4, 12, 8) }),
      portals,
      open: () => ok(null),
      ...answers,
    },
  }
}

const FIRST = nextStamp(null, Date.UTC(2026, 4, 14, 8), 'elsewhere0')
const rival = (name: string, partner: string, value: string, stamp: string): Operation => ({
  format: 1,
  stamp,
  of: DOSSIER,
  field: 'pilot',
  value,
  before: null,
  by: { partner, name },
  gesture: name,
})

/** Every state of one opportunity's screen. */
export const dossierStates: Readonly<Record<string, Scenario>> = {
  'dossier-spotted': dossier(keptChanges),
  'dossier-unsigned': dossier(decisionChanges, { me: () => ok({ partner: null, name: '' }) }),
  'dossier-decision': dossier(decisionChanges),
  'dossier-decision-many': dossier(decisionChanges, {}, manyPartners),
  'dossier-drafting': dossier(draftingChanges),
  'dossier-review': dossier([...draftingChanges, dossierChange('stage', 'review')]),
  'dossier-deposit': dossier([...draftingChanges, dossierChange('stage', 'deposit')]),
  'dossier-over': dossier(overChanges),
  'dossier-rivals': dossier([...keptChanges, dossierChange('pilot', 'rivage')], {
    history: () =>
      ok([
        rival('Camille', 'rivage', 'rivage', nextStamp(FIRST, Date.UTC(2026, 4, 15), 'elsewhere0')),
        rival('Lou', 'volcans', 'volcans', FIRST),
      ]),
  }),
  'dossier-left': dossier([...keptChanges, dossierChange('closed', { why: 'load', note: 'Trop de dossiers en juin.' })]),
  'dossier-cancelled': dossier([...keptChanges, dossierChange('cancelled', true)]),
  'dossier-deleted': dossier([...keptChanges, dossierChange('deleted', true)]),
  'dossier-bare': dossier(bareChanges, {}, null),
  'dossier-unknown': dossier([]),
  'dossier-failed': dossier([], { opportunities: () => failed('storage-blocked') }),
  'dossier-loading': dossier([], { opportunities: () => new Promise(() => {}) }),
  'dossier-refused': dossier(decisionChanges, { gesture: () => failed('storage-full') }),
  'dossier-parts-failed': dossier(keptChanges, { history: () => failed('storage-blocked'), copy: () => failed('storage-blocked') }),
}
