import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { keepArchive } from '../../../utils/actions/keep-archive'
import { listBackupVersions, openBackup } from '../../../utils/storage/back-up'
import { openDatabase } from '../../../utils/storage/database'
import { migrations } from '../../../utils/storage/migrations/registry'
import { problemOf } from '../../../utils/storage/storage-problem'
import { dumps, lay } from '../../support/storage/dumps'
import { type Death, installKiller } from '../../support/storage/killer'

const killer = installKiller()
afterAll(() => killer.uninstall())

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const archive = keepArchive({ now: () => 1, newDevice: () => 'device000000', tellAll: async () => null })

async function rowsOf(name: string, shape: number): Promise<Record<string, unknown[]>> {
  const database = await openDB(name, shape)
  const rows: Record<string, unknown[]> = {}
  for (const store of database.objectStoreNames) rows[store] = await database.getAll(store)
  database.close()
  return rows
}

it('a new database and one of today need no copy', async () => {
  ;(await openDatabase()).close()
  ;(await openDatabase()).close()
  expect(await listBackupVersions()).toEqual([])
})

describe.each(dumps)('before a database of shape $shape is migrated', (dump) => {
  it('it is copied whole, and the copy says so', async () => {
    await lay(dump)
    ;(await openDatabase()).close()
    expect(await listBackupVersions()).toEqual([dump.shape])
    expect(await rowsOf(`maillage-before-${dump.shape}`, dump.shape)).toMatchObject(dump.stores)
    const backup = await openBackup(dump.shape)
    const counts = Object.fromEntries(Object.entries(dump.stores).map(([store, rows]) => [store, rows.length]))
    expect(backup?.about.counts).toEqual(counts)
    backup?.database.close()
  })

  it('the copy can be had as a file that is read again, and stays as it is', async () => {
    await lay(dump)
    ;(await openDatabase()).close()
    const [backup] = await archive.backups().then((answer) => (answer.ok ? answer.value : []))
    expect(backup?.version).toBe(dump.shape)
    const file = await archive.exportBackup(dump.shape)
    if (!file.ok) throw new Error(file.problem.code)
    expect(file.value.name).toMatch(/^maillage-\d{4}-\d\d-\d\d\.maillage\.json$/)
    const said = JSON.parse(await file.value.content.text()) as { consortium: unknown; choices: unknown[] }
    expect(said.choices).toEqual(dump.stores.choices ?? [])
    expect(said.consortium).not.toBeUndefined()
    expect((await archive.preview(file.value.content, 'merge')).ok).toBe(true)
    expect(await rowsOf(`maillage-before-${dump.shape}`, dump.shape)).toMatchObject(dump.stores)
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(['maillage', `maillage-before-${dump.shape}`])
  })

  it.each<Death>(['full', 'closed', 'killed'])('a copy that fails (%s) leaves it untouched, whatever the moment', async (how) => {
    let refused = 0
    for (let at = 0; at < 40; at++) {
      globalThis.indexedDB = new IDBFactory()
      await lay(dump)
      killer.arm(at, how)
      const answer = await openDatabase().then((database) => database.close(), problemOf)
      if (!killer.revive()) break
      const version = (await indexedDB.databases()).find(({ name }) => name === 'maillage')?.version
      if (answer?.code === 'backup-failed') {
        refused++
        expect(version).toBe(dump.shape)
        expect(await rowsOf('maillage', dump.shape)).toMatchObject(dump.stores)
      } else expect([dump.shape, migrations.length]).toContain(version)
      const database = await openDatabase()
      expect(database.version).toBe(migrations.length)
      for (const [store, rows] of Object.entries(dump.stores)) expect(await database.count(store as 'choices')).toBe(rows.length)
      database.close()
      expect(await rowsOf(`maillage-before-${dump.shape}`, dump.shape)).toMatchObject(dump.stores)
    }
    expect(refused).toBeGreaterThan(3)
  })
})

it('two windows that open at once migrate once, and lose nothing', async () => {
  const dump = dumps.at(-1)
  if (!dump) throw new Error('there is a dump')
  await lay(dump)
  const both = await Promise.all([openDatabase(), openDatabase()])
  for (const database of both) {
    expect(await database.count('choices')).toBe(dump.stores.choices?.length)
    database.close()
  }
})

it('the two newest are kept', async () => {
  for (const dump of dumps) {
    await lay(dump)
    ;(await openDatabase()).close()
    await new Promise<void>((resolve) => {
      indexedDB.deleteDatabase('maillage').onsuccess = () => resolve()
    })
  }
  // Those that are no longer kept are deleted without anybody waiting for it.
  await expect.poll(listBackupVersions).toEqual(
    dumps
      .map(({ shape }) => shape)
      .sort((one, other) => other - one)
      .slice(0, 2),
  )
})

it('a copy that is not whole is none', async () => {
  const database = await openDB('maillage-before-3', 3, { upgrade: (database) => void database.createObjectStore('backup') })
  database.close()
  expect(await openBackup(3)).toBeNull()
  expect(await archive.exportBackup(3)).toEqual({ ok: false, problem: { code: 'backup-failed' } })
  expect(await archive.backups()).toEqual({ ok: true, value: [] })
})
