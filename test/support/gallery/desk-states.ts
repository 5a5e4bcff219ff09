import { sheetFragment } from '../../../components/parts/sheet-address'
import { DESK, fieldName } from '../../../utils/opportunities/field'
import type { Change } from '../../../utils/opportunities/operation'
import { failed, ok } from '../../../utils/problems/problem'
import { memoryBackground } from './memory-background'
import { memoryOpportunities } from './memory-opportunities'
import { sampleConsortium } from './samples/consortium'
import { manyChanges, sampleChanges, sampleStages } from './samples/opportunities'
import type { Scenario } from './scenario'

/** What there is to do on the gallery's day. */
const todo = () =>
  ok({
    reminders: [
      {
        kind: 'stage',
        what: 'deposit',
        day: '2026-05-18',
        key: 'a',
        at: 0,
        opportunity: 'boamp:26-900100',
        title: 'Formation des assistants familiaux, préparation au diplôme d’État',
      },
      {
        kind: 'watch',
        what: 'again',
        day: '2026-05-18',
        key: 'b',
        at: 0,
        opportunity: 'boamp:26-900113',
        title: 'Formation des assistants familiaux, session précédente',
      },
      {
        kind: 'stage',
        what: 'decision',
        day: '2026-05-15',
        key: 'c',
        at: 0,
        opportunity: 'boamp:26-900102',
        title: 'Accord-cadre de formation des encadrants du secteur médico-social, trois lots par territoire',
      },
    ] as const,
    today: 2,
    more: false,
  })

const portals = () =>
  ok([
    { id: 'boamp', name: 'BOAMP', home: 'https://www.boamp.fr/', matches: ['https://www.boamp.fr/*'], nationwide: true, granted: true },
    { id: 'ted', name: 'TED', home: 'https://ted.europa.eu/', matches: ['https://ted.europa.eu/*'], nationwide: true, granted: false },
  ])

/** A view that somebody kept. */
const view: Change = {
  of: DESK,
  field: fieldName('view', 'me', 'view-1'),
  value: { name: 'À relire, Ain', query: { at: '#tag=%C3%A0+relire&place=01' } },
}
const all = [...sampleChanges, ...sampleStages]

const desk = (at: string, changes: readonly Change[] = all, more: Partial<Scenario> = {}): Scenario => ({
  screen: 'desk',
  at,
  ...more,
  answers: {
    ...memoryBackground(sampleConsortium),
    ...memoryOpportunities({ changes }),
    portals,
    todo: changes.length > 0 ? todo : () => ok({ reminders: [], today: 0, more: false }),
    open: () => ok(null),
    ...more.answers,
  },
})

/** Every state of the desk's own screens. */
export const deskStates: Readonly<Record<string, Scenario>> = {
  desk: desk('#'),
  'desk-many': desk('#', manyChanges),
  'desk-filtered': desk('#stage=proposed&stage=decision&soon=14&tag=%C3%A0+relire', [...all, view]),
  'desk-view': desk('#tag=%C3%A0+relire&place=01&view=view-1', [...all, view]),
  'desk-search': desk('#q=formtion+familiaux'),
  'desk-nothing': desk('#q=zeppelin&place=63'),
  'desk-closed': desk('#which=closed'),
  'desk-board': desk('#look=board'),
  'desk-first': desk('#', []),
  'desk-loading': desk('#', all, { finder: 'waits' }),
  'desk-failed': desk('#', all, { finder: 'fails' }),
  'desk-gesture-refused': desk('#', all, { answers: { gesture: () => failed('storage-full') } }),
  'desk-calendar': desk('#screen=calendar'),
  'desk-calendar-empty': desk('#screen=calendar&month=2027-03'),
  'desk-calendar-failed': desk('#screen=calendar', all, { finder: 'fails' }),
  'desk-consortium': desk('#screen=consortium'),
  'desk-sheet': desk(sheetFragment({ partner: 'rivage', field: 'approvals' })),
  data: desk('#screen=data'),
  'data-empty': desk('#screen=data', [], {
    archive: { backups: async () => ok([]), space: async () => ({ used: 12_000, quota: null, lasting: false }) },
    answers: { consortium: () => ok(null), choices: () => ok([]) },
  }),
  'data-loading': desk('#screen=data', all, { finder: 'waits', archive: { backups: never } }),
  'data-failed': desk('#screen=data', all, {
    finder: 'fails',
    archive: {
      backups: async () => failed('storage-blocked'),
      exportAll: async () => failed('storage-full'),
      importAll: async () => failed('storage-full'),
    },
    answers: { me: () => failed('storage-blocked') },
  }),
  'data-working': desk('#screen=data', all, {
    archive: {
      exportAll: (progress) => {
        progress?.(420, 1000)
        return never()
      },
      importAll: never,
    },
  }),
}

/** An answer that never comes. */
function never(): Promise<never> {
  return new Promise(() => {})
}
