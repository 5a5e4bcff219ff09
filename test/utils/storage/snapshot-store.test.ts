import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { LiveCollection } from '../../../utils/finding/live-collection'
import type { Found, Query } from '../../../utils/finding/table'
import { openDatabase } from '../../../utils/storage/database'
import { firstOpen, lastTurn, recordsSince, storedRecords } from '../../../utils/storage/snapshot-store'
import { asStored } from '../../../utils/storage/stored-record'
import { someDeadline, someFacts, someRecord } from '../../support/opportunity'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

async function put(id: string, turn: number, fields: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const database = await openDatabase()
  await database.put('records', asStored(someRecord(fields, id), turn))
  database.close()
}

const aLive = () => new LiveCollection(storedRecords, { progress: () => {}, changed: () => {} })
const find = async (live: LiveCollection, query: Query) =>
  (await live.answer({ name: 'find', given: [query, { offset: 0, length: 10 }] })) as Found

describe('what the desk finds, stored', () => {
  it('reads records in the order of their turns, so many at a time, each with the words of its copy', async () => {
    const database = await openDatabase()
    const tender = { text: 'Le titulaire anime des séances.' }
    await database.put('copies', {
      id: 'abc',
      at: 0,
      reading: { kind: 'notice', portal: 'boamp', url: 'https://portal.example/1', tender },
    } as never)
    database.close()
    await put('a', 3)
    await put('b', 1, { copy: 'abc' })
    await put('c', 2, { copy: 'lost' })
    expect((await recordsSince(0, 2)).map(({ record, turn, text }) => [record.id, turn, text])).toEqual([
      ['b', 1, tender.text],
      ['c', 2, ''],
    ])
    expect((await recordsSince(2, 9)).map(({ record }) => record.id)).toEqual(['a'])
    expect(await lastTurn()).toBe(3)
  })

  it('has nothing at first', async () => {
    expect(await lastTurn()).toBe(0)
    expect(await firstOpen(5)).toEqual({ records: [], total: 0 })
  })

  it('is back from the disk as it was, and shows the first lines by deadline before', async () => {
    for (let at = 1; at <= 250; at++) await put(`boamp:26-${at}`, at, { deadline: someDeadline(`2027-0${1 + (at % 9)}-1${at % 10}`) })
    await put('boamp:26-3', 251, { facts: someFacts({ title: 'Médiation familiale' }) })
    const before = aLive()
    const first = await find(before, {})
    expect(first).toMatchObject({ partial: true, total: 250 })
    const sound = await find(before, { text: 'mediation' })
    expect(sound.lines.map(({ id }) => id)).toEqual(['boamp:26-3'])
    await before.rest()
    const whole = await find(before, {})
    expect(whole.lines).toEqual(first.lines)

    const after = aLive()
    expect(await find(after, {})).toMatchObject({ partial: true, total: 250, lines: whole.lines })
    expect(await find(after, { text: 'mediation' })).toEqual(sound)
    expect(await find(after, {})).toEqual(whole)
  })
})
