import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { criteria, gates } from '../../utils/matching/registry'
import { catalogue } from '../../utils/portals/catalogue'
import { portals } from '../../utils/portals/registry'
import { patternFaults } from './rules/match-pattern'
import { ROOT } from './rules/source-file'

const foldersOf = (path: string) =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

/** `read` holds what readers share, `complete` what is understood after it; `generic` is the reader of any other page and has no address of its own. */
const folders = foldersOf('utils/portals').filter((name) => !['complete', 'generic', 'read'].includes(name))

describe('the registry of portals', () => {
  it('has at least BOAMP, TED and Atexo', () => {
    expect(folders).toEqual(expect.arrayContaining(['atexo', 'boamp', 'ted']))
  })

  it('holds one portal per folder, under its name', () => {
    expect(portals.map((portal) => portal.id).sort()).toEqual([...folders].sort())
    expect(catalogue.map((portal) => portal.id).sort()).toEqual([...folders].sort())
  })

  it.each(folders)('%s asks for its own hosts, and has its name and home', (id) => {
    const portal = catalogue.find((candidate) => candidate.id === id)
    expect(portal?.matches.length).toBeGreaterThan(0)
    expect(portal?.matches.flatMap(patternFaults)).toEqual([])
    expect(portal?.home).toMatch(/^https:\/\//)
    expect(portal?.name.trim()).toBeTruthy()
    expect(portal?.country).toMatch(/^[A-Z]{2}$/)
  })

  it.each(folders)('%s has pages to be tested on: a notice, a page that is none, a poisoned page', (id) => {
    const folder = join(ROOT, 'test/fixtures/portals', id)
    const names = existsSync(folder) ? readdirSync(folder) : []
    for (const kind of ['notice', 'other', 'poisoned'])
      expect(
        names.some((name) => name.startsWith(kind) && name.endsWith('.html')),
        `${kind}*.html in test/fixtures/portals/${id}`,
      ).toBe(true)
  })
})

describe.each([
  ['criteria', criteria],
  ['gates', gates],
] as const)('the registry of %s', (family, registered) => {
  const files = readdirSync(join(ROOT, 'utils/matching', family)).map((name) => basename(name, '.ts'))

  it('holds each file under its name', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(registered.map(({ id }) => id).sort()).toEqual(files.sort())
  })
})

describe('the rule of match patterns', () => {
  it.each(['https://www.boamp.fr/*', 'https://*.maximilien.fr/*', 'https://*.marches-publics.gouv.fr/*'])('lets %s through', (pattern) => {
    expect(patternFaults(pattern)).toEqual([])
  })

  it.each([
    '<all_urls>',
    '*://*/*',
    'https://*/*',
    'http://www.boamp.fr/*',
    'https://*.fr/*',
    'https://*.gouv.fr/*',
    'https://www.boamp.fr/',
    'https://www.*.fr/*',
  ])('refuses %s', (pattern) => {
    expect(patternFaults(pattern)).toHaveLength(1)
  })
})
