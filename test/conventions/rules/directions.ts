import { type SourceFile, targetOf } from './source-file'

/**
 * Which rooms of `utils/` a room may import, itself apart. A room that is not here may not exist: adding one is a
 * decision about the house, taken on this line.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // Vocabulary.
  problems: [],
  territory: ['tenders'],
  tenders: ['territory'],
  consortium: ['tenders', 'territory', 'problems'],
  // Working days, and what a clock shows in a zone.
  calendar: ['tenders'],
  // Pure subjects.
  portals: ['tenders', 'territory', 'problems'],
  // What a notice's sentences impose.
  terms: ['tenders', 'territory'],
  matching: ['tenders', 'territory', 'calendar', 'consortium', 'terms', 'portals', 'problems'],
  // What screens offer to choose from.
  picking: ['tenders', 'territory', 'consortium'],
  // What people said of tenders, and what it teaches.
  learning: ['tenders', 'territory', 'consortium', 'portals', 'matching'],
  // What people do about a tender, as operations and what they make together.
  opportunities: ['tenders', 'territory', 'calendar', 'consortium', 'portals', 'matching', 'problems'],
  // Rules of what organisations do together: spaces, proposals, answers, mails, links.
  sharing: ['tenders', 'territory', 'calendar', 'consortium', 'portals', 'matching', 'opportunities', 'planning', 'problems'],
  // Sealed segments over any store: `backends/` alone touches the network.
  sync: ['opportunities', 'sharing', 'problems'],
  // From a deadline to the days before it: steps, reminders, calendar files; what comes back once it is over.
  planning: ['tenders', 'calendar', 'opportunities'],
  // What is found again among the opportunities: columns, filters, search.
  finding: ['tenders', 'territory', 'calendar', 'matching', 'opportunities', 'planning', 'problems'],
  // What is made of opportunities for others to read: sheets, tables, the file of everything.
  documents: ['tenders', 'territory', 'calendar', 'consortium', 'learning', 'matching', 'planning', 'opportunities', 'words', 'problems'],
  // What screens say.
  words: ['tenders', 'terms', 'matching', 'problems', 'planning', 'opportunities', 'sharing'],
  // What acts on the page a script stands in.
  page: ['tenders', 'portals', 'problems', 'messaging'],
  // What touches the browser.
  messaging: [
    'tenders',
    'territory',
    'consortium',
    'portals',
    'matching',
    'learning',
    'opportunities',
    'planning',
    'sharing',
    'sync',
    'problems',
    'browser',
  ],
  browser: ['portals', 'problems'],
  storage: [
    'tenders',
    'territory',
    'consortium',
    'portals',
    'matching',
    'learning',
    'opportunities',
    'planning',
    'finding',
    'sharing',
    'sync',
    'problems',
    'messaging',
    'browser',
  ],
  // What users do.
  actions: [
    'tenders',
    'territory',
    'consortium',
    'portals',
    'matching',
    'learning',
    'calendar',
    'planning',
    'opportunities',
    'documents',
    'sharing',
    'sync',
    'problems',
    'messaging',
    'browser',
    'storage',
    'words',
  ],
}

/** Rooms that screens never see: they ask by a message. */
const HIDDEN_FROM_SCREENS = ['storage', 'sync', 'actions']

/** Folders whose entries never import each other: what two need moves to `read/`, `parts/` or a vocabulary. */
const SIBLINGS = [
  'utils/portals',
  'utils/matching/criteria',
  'utils/matching/gates',
  'utils/matching/requirements',
  'utils/actions',
  'utils/storage/migrations',
  'utils/sync/backends',
  'components/screens',
]

/** Entries of those folders that are there to be shared. */
const SHARED = ['utils/portals/read', 'utils/sync/backends/reach']

/** Packages and the rooms that may import them; a package that is not here may be imported by any. */
const KEPT_TO: readonly { readonly package: RegExp; readonly rooms: readonly string[] }[] = [
  { package: /^(wxt\/(browser|utils)|#imports|webextension-polyfill)/, rooms: ['browser', 'messaging', 'storage', 'entrypoints'] },
  { package: /^idb$/, rooms: ['storage'] },
  { package: /^preact/, rooms: ['components', 'entrypoints'] },
]

/** The room of a path: `utils/portals/boamp/index` is in `portals`, `components/ui/button` in `components`. */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'utils' ? second : top
}

/** Says which imports of a file go against the directions of the house. */
export function wrongImports(file: SourceFile): string[] {
  return file.imports.flatMap((specifier) => {
    const target = targetOf(file, specifier)
    const fault = target === null ? packageFault(file, specifier) : (roomFault(file, target) ?? siblingFault(file, target))
    return fault === null ? [] : [`${file.path} imports ${specifier}: ${fault}`]
  })
}

function packageFault(file: SourceFile, specifier: string): string | null {
  const rule = KEPT_TO.find((entry) => entry.package.test(specifier))
  return !rule || rule.rooms.includes(roomOf(file.path)) ? null : `only ${rule.rooms.join(', ')} may`
}

function roomFault(file: SourceFile, target: string): string | null {
  const from = roomOf(file.path)
  const to = roomOf(target)
  if (target.startsWith('test/')) return 'the product does not import its tests'
  if (to === 'public') return from === 'words' ? null : 'only words reads the locales'
  if (from === to || from === 'entrypoints') return null
  if (to === 'entrypoints') return 'nobody imports an entrypoint'
  if (from === 'components') return HIDDEN_FROM_SCREENS.includes(to) ? 'screens ask by a message' : null
  const allowed = MAY_IMPORT[from]
  if (!allowed) return `${from} is not a room of the house`
  return allowed.includes(to) ? null : `${from} may import ${allowed.join(', ') || 'nothing'}`
}

function siblingFault(file: SourceFile, target: string): string | null {
  for (const folder of SIBLINGS) {
    const from = entryOf(folder, file.path.replace(/\.tsx?$/, ''))
    const to = entryOf(folder, target)
    if (from && to && from !== to && !SHARED.includes(`${folder}/${to}`) && !isHall(folder, file.path, from) && !isHall(folder, target, to))
      return 'siblings do not import each other'
  }
  return null
}

/** Below `utils/portals/`, the entry of `utils/portals/boamp/lots` is `boamp`; null elsewhere. */
function entryOf(folder: string, path: string): string | null {
  return path.startsWith(`${folder}/`) ? (path.slice(folder.length + 1).split('/')[0] ?? null) : null
}

/** Files that stand in a folder of folders (contract, registry) speak for all of them; so does a registry among files. */
function isHall(folder: string, path: string, entry: string): boolean {
  const inFolderOfFolders = folder === 'utils/portals' || folder === 'components/screens'
  const standsAlone = path.replace(/\.tsx?$/, '') === `${folder}/${entry}`
  return entry === 'registry' || (inFolderOfFolders && standsAlone && entry !== 'index')
}
