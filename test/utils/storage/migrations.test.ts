import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkConsortium } from '../../../utils/consortium/check-consortium'
import { loadConsortium, saveConsortium, undoConsortium } from '../../../utils/storage/consortium-store'
import { openDatabase } from '../../../utils/storage/database'
import { migrations } from '../../../utils/storage/migrations/registry'
import { dumps, lay } from '../../support/storage/dumps'

// A dump is what a database of its shape held, as that version wrote it: it is never changed.

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

it('every shape but the newest has a dump', () => {
  expect(dumps.map(({ shape }) => shape)).toEqual(migrations.slice(1).map((_, index) => index + 1))
})

describe.each(dumps)('a database of shape $shape', (dump) => {
  const { stores } = dump
  it('opens, and nothing of it is lost', async () => {
    await lay(dump)
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
    await lay(dump)
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
  await lay({ shape: 1, stores: { 'consortium-versions': [...(first.stores['consortium-versions'] ?? []), broken] } })
  await expect(openDatabase()).rejects.toThrow()
  const older = await openDB('maillage', 1)
  expect(await older.getAll('consortium-versions')).toEqual([...(first.stores['consortium-versions'] ?? []), broken])
  older.close()
})
