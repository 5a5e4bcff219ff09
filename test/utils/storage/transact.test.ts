import 'fake-indexeddb/auto'
import { type IDBPDatabase, openDB, unwrap } from 'idb'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { StorageProblem } from '../../../utils/storage/storage-problem'
import { transact } from '../../../utils/storage/transact'

let database: IDBPDatabase
beforeEach(async () => {
  database = await openDB('transact', 1, { upgrade: (opened) => void opened.createObjectStore('things') })
  await database.put('things', 'here', 1)
})
afterEach(async () => {
  await database.clear('things')
  database.close()
})

it('what fails after the work was done, unawaited, is no success, and nothing of it stands', async () => {
  const work = transact(database, ['things'], async (transaction) => {
    const store = unwrap(transaction.objectStore('things'))
    store.put('new', 2)
    store.add('again', 1)
    return 'done'
  })
  await expect(work).rejects.toMatchObject({ name: 'ConstraintError' })
  expect(await database.getAll('things')).toEqual(['here'])
})

it('a refusal of the work takes back what it had written, and is what is thrown', async () => {
  const work = transact(database, ['things'], async (transaction) => {
    await transaction.objectStore('things').put('new', 2)
    throw new StorageProblem('opportunity-stage')
  })
  await expect(work).rejects.toMatchObject({ code: 'opportunity-stage' })
  expect(await database.getAll('things')).toEqual(['here'])
})

it('gives what the work gives once it stands', async () => {
  expect(await transact(database, ['things'], async (transaction) => transaction.objectStore('things').put('new', 2))).toBe(2)
  expect(await database.getAll('things')).toEqual(['here', 'new'])
})
