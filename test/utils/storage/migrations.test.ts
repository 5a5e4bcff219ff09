import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkConsortium } from '../../../utils/consortium/check-consortium'
import { loadConsortium, type StoredVersion, saveConsortium, undoConsortium } from '../../../utils/storage/consortium-store'
import { openDatabase } from '../../../utils/storage/database'
import { migrations } from '../../../utils/storage/migrations/registry'
import { ROOT } from '../../conventions/rules/source-file'

// `00N.json` is what a database of shape N held, store by store, as that version wrote it. A dump is never changed.
const FOLDER = join(ROOT, 'test/fixtures/storage')
const dumps = readdirSync(FOLDER).map((name) => ({
  shape: Number.parseInt(name, 10),
  stores: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Record<string, StoredVersion[]>,
}))

/** Lays a dump into a database of its own shape. */
async function lay(shape: number, stores: Record<string, readonly unknown[]>): Promise<void> {
  const database = await openDB('maillage', shape, {
    async upgrade(database, _from, _to, transaction) {
      for (const migrate of migrations.slice(0, shape)) await migrate(database as never, transaction as never)
    },
  })
  for (const [store, rows] of Object.entries(stores)) for (const row of rows) await database.add(store, row)
  database.close()
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

it('every shape but the newest has a dump', () => {
  expect(dumps.map(({ shape }) => shape)).toEqual(migrations.slice(1).map((_, index) => index + 1))
})

describe.each(dumps)('a database of shape $shape', ({ shape, stores }) => {
  it('opens, and nothing of it is lost', async () => {
    await lay(shape, stores)
    const database = await openDatabase()
    expect(database.version).toBe(migrations.length)
    for (const [store, rows] of Object.entries(stores)) {
      const kept = await database.getAll(store as 'consortium-versions')
      expect(kept).toHaveLength(rows.length)
      expect(kept).toMatchObject(rows)
    }
    database.close()
  })

  it('holds whole consortia afterwards, that can be changed and taken back', async () => {
    await lay(shape, stores)
    const database = await openDatabase()
    for (const { consortium } of await database.getAll('consortium-versions')) {
      if (consortium) expect(checkConsortium(consortium)).toEqual(consortium)
    }
    database.close()
    const stored = await loadConsortium()
    if (!stored) throw new Error('the dump holds a consortium')
    const saved = await saveConsortium({ ...stored.consortium, name: 'Autre nom' }, stored.version, 1)
    expect(saved?.version).toBe(stored.version + 1)
    expect((await undoConsortium(stored.version + 1, 2))?.consortium).toEqual(stored.consortium)
  })
})

it('what cannot be migrated is left as it was', async () => {
  const [first] = dumps
  if (!first) throw new Error('there is a dump')
  const broken = { version: 9, basedOn: 8, by: 'save', at: 0, consortium: { id: 'x', name: 'X', convention: null, partners: null } }
  await lay(1, { 'consortium-versions': [...(first.stores['consortium-versions'] ?? []), broken] })
  await expect(openDatabase()).rejects.toThrow()
  const older = await openDB('maillage', 1)
  expect(await older.getAll('consortium-versions')).toEqual([...(first.stores['consortium-versions'] ?? []), broken])
  older.close()
})
