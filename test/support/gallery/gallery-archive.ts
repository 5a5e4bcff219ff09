import type { Archive, Backup, ImportPreview } from '../../../utils/documents/archive'
import { fieldName } from '../../../utils/opportunities/field'
import { failed, ok } from '../../../utils/problems/problem'
import type { Scenario } from './scenario'

const written = Date.UTC(2026, 4, 15, 14, 32)

/** What an invented file would change: some of everything. */
const preview: ImportPreview = {
  mode: 'merge',
  written,
  totals: { inFile: 48, added: 14, changed: 2, removed: 0, unchanged: 32 },
  added: Array.from({ length: 14 }, (_, at) => ({ id: `a${at}`, title: `Formation des équipes d’accueil, session ${at + 1}` })),
  changed: [
    {
      id: 'boamp:26-900100',
      title: 'Formation des assistants familiaux, préparation au diplôme d’État',
      fields: [
        { field: 'pilot', from: 'rivage', to: 'volcans' },
        { field: fieldName('lot', '1', 'dombes'), from: { share: 20 }, to: { share: 35 } },
        { field: fieldName('note', 'me', 'n1'), from: null, to: 'Appeler l’acheteur avant la visite.' },
        { field: fieldName('tag', 'me', 'urgent'), from: true, to: null },
        { field: 'stage', from: 'proposed', to: 'drafting' },
        { field: fieldName('date', 'drafting'), from: null, to: '2026-06-01' },
        { field: 'together', from: '', to: 'Deux départements, un diplôme que chacun n’a pas.' },
      ],
    },
    { id: 'x', title: '', fields: [{ field: 'newer/thing', from: null, to: 3 }] },
  ],
  removed: [],
  desk: [
    { field: fieldName('view', 'me', 'v1'), from: null, to: { name: 'À relire', query: {} } },
    { field: fieldName('colour', 'urgent'), from: 3, to: 5 },
  ],
  choices: 3,
  copies: 12,
  consortium: { here: 'Écoles des Trois Vallées', inFile: 'Écoles des Quatre Vallées' },
  unread: 2,
  refused: 1,
  ahead: 1,
}

const asInFile: ImportPreview = {
  ...preview,
  mode: 'as-in-file',
  totals: { inFile: 48, added: 0, changed: 2, removed: 1, unchanged: 45 },
  added: [],
  removed: [{ id: 'r', title: 'Analyse des pratiques professionnelles' }],
  desk: [],
  choices: 0,
  copies: 0,
  consortium: null,
  unread: 0,
  refused: 0,
  ahead: 0,
}

/** The desk's archive as a state has it: an invented one, with what the state says instead. */
export function galleryArchive({ archive }: Scenario): Archive {
  const file = { name: 'maillage-2026-05-18.maillage.json', content: new Blob(['{}']) }
  return {
    exportAll: async () => ok(file),
    preview: async (given, mode) =>
      (await given.text()).startsWith('{') ? ok(mode === 'merge' ? preview : asInFile) : failed('file-not-archive'),
    importAll: async ({ totals: { added, changed, removed } }) => ok({ id: 'i', added, changed, removed }),
    undoImport: async () => ok({ restored: 15, overtaken: 1 }),
    backups: async () =>
      ok<readonly Backup[]>([
        { version: 3, at: written, counts: { consortium: 4, choices: 9, operations: 4210, records: 310, copies: 280 } },
        { version: 2, at: Date.UTC(2026, 1, 3, 9, 5), counts: { consortium: 2, choices: 1, records: 1 } },
      ]),
    exportBackup: async () => ok(file),
    space: async () => ({ used: 3_240_000, quota: 12_000_000_000, lasting: true }),
    ...archive,
  }
}
