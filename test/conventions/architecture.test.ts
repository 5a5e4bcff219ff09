import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wrongImports } from './rules/directions'
import { impurities } from './rules/purity'
import { badNames } from './rules/shape'
import { listFiles, parseSource, productSources, ROOT } from './rules/source-file'

const TOP = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'test',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'PRIVACY.md',
]
/** What tools leave, and git ignores. */
const LEFT = ['node_modules', 'test-results', 'playwright-report']

const inFolder = (folder: string) => readdirSync(join(ROOT, folder), { withFileTypes: true })

describe('the map of the house', () => {
  it('has no other room at the top', () => {
    const names = inFolder('.').map((entry) => entry.name)
    expect(names.filter((name) => !name.startsWith('.') && !TOP.includes(name) && !LEFT.includes(name))).toEqual([])
  })

  it.each([
    ['components', ['screens', 'parts', 'ui', 'shell']],
    ['test', ['utils', 'components', 'entrypoints', 'conventions', 'fixtures', 'e2e', 'bench', 'support', 'commands', 'vitest.config.ts']],
  ])('has no other room in %s', (folder, rooms) => {
    expect(
      inFolder(folder)
        .map((entry) => entry.name)
        .filter((name) => !name.startsWith('.') && !rooms.includes(name)),
    ).toEqual([])
  })

  it('has tests that mirror the code', () => {
    const stray = listFiles(
      ['test/utils', 'test/components'].filter((folder) => inFolder('test').some((entry) => `test/${entry.name}` === folder)),
      /\.test\.tsx?$/,
    )
      .map((path) =>
        path
          .replace(/^test\//, '')
          .split('/')
          .slice(0, 2)
          .join('/'),
      )
      .filter((room) => !inFolder(room.split('/')[0] ?? '').some((entry) => room.endsWith(`/${entry.name}`)))
    expect([...new Set(stray)]).toEqual([])
  })

  it('has files whose names say what they hold', () => {
    const paths = listFiles(['entrypoints', 'components', 'utils', 'test/conventions', 'test/support', 'test/commands', 'test/e2e'], /./)
    expect(paths.length).toBeGreaterThan(50)
    expect(paths.flatMap(badNames)).toEqual([])
  })
})

describe('directions of dependency', () => {
  const sources = productSources()

  it('are held by every file', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.flatMap(wrongImports)).toEqual([])
  })

  it('leave the pure rooms without browser, network, clock or chance', () => {
    expect(sources.flatMap(impurities)).toEqual([])
  })

  it.each([
    ['utils/tenders/tender.ts', "import type { Portal } from '../portals/portal'"],
    ['utils/territory/departements.ts', "import { t } from '../words/t'"],
    ['utils/matching/judge.ts', "import { browser } from 'wxt/browser'"],
    ['utils/portals/boamp/index.ts', "import { rows } from '../ted/rows'"],
    ['utils/portals/boamp/index.ts', "const ted = () => import('../ted/rows')"],
    ['utils/matching/criteria/domain.ts', "import { territory } from './territory'"],
    ['utils/actions/save-tender.ts', "import { other } from './other-verb'"],
    ['components/screens/this-page/this-page.tsx', "import { load } from '../../../utils/storage/consortium-store'"],
    ['components/screens/this-page/this-page.tsx', "import { read } from '../consortium/read'"],
    ['components/ui/button.tsx', "export { save } from '../../utils/actions/save'"],
    ['utils/actions/save-tender.ts', "import main from '../../entrypoints/background'"],
    ['utils/portals/registry.ts', "import { openDB } from 'idb'"],
    ['utils/new-room/thing.ts', "import type { Tender } from '../tenders/tender'"],
  ])('refuse %s with %s', (path, code) => {
    expect(wrongImports(parseSource(path, code))).toHaveLength(1)
  })

  it.each([
    ['utils/portals/boamp/index.ts', "import { lines } from '../read/lines'"],
    ['utils/portals/registry.ts', "import boamp from './boamp/index'"],
    ['utils/portals/boamp/index.ts', "import type { Portal } from '../portal'"],
    ['components/screens/this-page/this-page.tsx', "import { Quote } from '../../parts/quote'"],
    ['utils/storage/database.ts', "import { openDB } from 'idb'"],
  ])('allow %s with %s', (path, code) => {
    expect(wrongImports(parseSource(path, code))).toEqual([])
  })

  it.each([
    'fetch("https://a.fr")',
    'const now = new Date()',
    'Date.now()',
    'browser.tabs.query({})',
    'const { body } = await fetch',
    'Math.random()',
  ])('see the impurity of %s', (code) => {
    expect(impurities(parseSource('utils/matching/a.ts', code))).toHaveLength(1)
  })

  it('take no name for an impurity', () => {
    expect(
      impurities(parseSource('utils/matching/a.ts', 'const a = { fetch: 1 }; a.fetch; new Date(2026, 1); interface B { browser: string }')),
    ).toEqual([])
  })
})
