import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Json, Operation } from '../../../utils/opportunities/operation'
import { deviceOf, momentOf, nextStamp } from '../../../utils/opportunities/stamp'
import { openDatabase } from '../../../utils/storage/database'
import { loadCopy, loadHistory, loadRecords } from '../../../utils/storage/opportunity-store'
import { receiveOperations } from '../../../utils/storage/receive-operations'
import { problemOf } from '../../../utils/storage/storage-problem'
import { ANSWERED, storeGesture, storeUndo } from '../../../utils/storage/store-gesture'
import { chance } from '../../support/storage/chance'

const NOW = 1_790_000_000_000
const DAY = 24 * 3_600_000
const by = { partner: null, name: '' }
const newDevice = () => 'mydevice0000'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

let count = 0
const set = (field: string, value: Json, at = NOW, of = 'a:1') =>
  storeGesture({ gesture: `g${count++}`, changes: [{ of, field, value }], by, at }, { newDevice })
const value = async (field: string, of = 'a:1') => (await loadRecords([of]))[0]?.fields[field]?.value
const elsewhere = (stamp: string, field: string, said: Json, of = 'a:1'): Operation => ({
  ...{ format: 1, stamp, of, field, value: said, before: null, by, gesture: `e${stamp.slice(0, 13)}` },
})
const receive = (operations: readonly unknown[], copies: readonly unknown[] = []) =>
  receiveOperations(operations, copies, { at: NOW, newDevice })

describe('a clock that jumps', () => {
  it('back: what is written last still stands, and no stamp comes twice', async () => {
    for (const at of [NOW, NOW - 400 * DAY, NOW - 400 * DAY, NOW + 1]) {
      await set('pilot', `p${at}`, at)
      expect(await value('pilot')).toBe(`p${at}`)
    }
    const stamps = (await loadHistory('a:1')).map(({ stamp }) => stamp)
    expect(new Set(stamps).size).toBe(stamps.length)
  })

  it('ahead and back again: only what was written meanwhile stays ahead', async () => {
    await set('pilot', 'itsra', NOW + 9_000 * DAY)
    await set('together', 'ensemble', NOW)
    await set('pilot', 'adea', NOW)
    expect([await value('pilot'), await value('together')]).toEqual(['adea', 'ensemble'])
    const moments = Object.fromEntries(
      (await loadHistory('a:1')).map(({ field, value: said, stamp }) => [`${field} ${said}`, momentOf(stamp)]),
    )
    expect(moments['together ensemble']).toBe(NOW)
    expect(moments['pilot adea']).toBe(NOW + 9_000 * DAY)
  })

  it('elsewhere: kept, told, written over at once, and our own clock stays', async () => {
    const received = await receive([elsewhere(nextStamp(null, NOW + 50 * DAY, 'elsewhere0'), 'pilot', 'itsra')])
    expect(received).toMatchObject({ stored: 1, ahead: 1, refused: 0 })
    await set('pilot', 'adea')
    await set('together', 'ensemble')
    expect(await value('pilot')).toBe('adea')
    expect((await loadHistory('a:1')).filter(({ field }) => field === 'together').map(({ stamp }) => momentOf(stamp))).toEqual([NOW])
  })
})

describe('a gesture', () => {
  it('over thousands is one gesture, and answers none of them', async () => {
    const told: number[] = []
    const changes = Array.from({ length: 1_200 }, (_, at) => ({ of: `a:${at}`, field: 'stage', value: 'spotted' }))
    const answer = await storeGesture({ gesture: 'many', changes, by, at: NOW }, { newDevice, progress: (done) => told.push(done) })
    expect(answer).toEqual([])
    expect(changes.length).toBeGreaterThan(ANSWERED)
    expect(told).toEqual([500, 1_000, 1_200])
    expect(await storeUndo('many', 'back', { by, at: NOW, newDevice })).toEqual([])
    expect(await value('stage', 'a:1199')).toBeNull()
  })

  it('that is refused in one record stores nothing of the others', async () => {
    const changes = ['a:1', 'a:2'].map((of) => ({ of, field: 'stage', value: 'spotted' }))
    const refused = storeGesture({ gesture: 'g', changes, by, at: NOW }, { newDevice }, (_, { id }) =>
      id === 'a:2' ? 'opportunity-stage' : null,
    )
    expect(await refused.catch(problemOf)).toEqual({ code: 'opportunity-stage' })
    expect(await loadRecords(['a:1', 'a:2'])).toEqual([])
  })

  it('never changes a copy that is kept', async () => {
    const copy = { id: 'c'.repeat(64), reading: { first: true } as never, at: 1 }
    const changes = [{ of: 'a:1', field: 'copy', value: copy.id }]
    await storeGesture({ gesture: 'one', changes, copies: [copy, copy], by, at: NOW }, { newDevice })
    await storeGesture({ gesture: 'two', changes, copies: [{ ...copy, reading: { first: false } as never }], by, at: NOW }, { newDevice })
    expect(await loadCopy(copy.id)).toEqual(copy)
  })

  it('whose forerunner is not known here is not taken back into nothing', async () => {
    const before = nextStamp(null, NOW - 5, 'elsewhere0')
    await receive([{ ...elsewhere(nextStamp(null, NOW, 'elsewhere0'), 'pilot', 'itsra'), before, gesture: 'theirs' }])
    expect(await storeUndo('theirs', 'back', { by, at: NOW, newDevice }).catch(problemOf)).toEqual({ code: 'undo-overtaken' })
    expect(await value('pilot')).toBe('itsra')
  })
})

describe('operations from elsewhere', () => {
  const stamp = nextStamp(null, NOW, 'elsewhere0')

  it.each([
    ['no operation', 7],
    ['no stamp', elsewhere('yesterday', 'pilot', 'x')],
    ['a field that is none', elsewhere(stamp, 'constructor', 'x')],
    ['a value that may not stand there', elsewhere(stamp, 'stage', 'finished')],
    ['something besides', { ...elsewhere(stamp, 'pilot', 'x'), extra: 1 }],
    ['no author', { ...elsewhere(stamp, 'pilot', 'x'), by: 'me' }],
    ['too long', elsewhere(stamp, 'together', 'x'.repeat(3_000_000))],
    ['no format', { ...elsewhere(stamp, 'pilot', 'x'), format: 0 }],
  ])('are refused where they are not sound: %s', async (_, operation) => {
    expect(await receive([operation])).toMatchObject({ stored: 0, refused: 1, changed: [] })
    const database = await openDatabase()
    expect(await database.count('operations')).toBe(0)
    database.close()
  })

  it('of a newer shape are kept as they are, and nothing says anything of them', async () => {
    const newer = { format: 2, stamp, of: 'a:1', hologram: { x: 1 } }
    expect(await receive([newer])).toMatchObject({ stored: 1, unread: 1, changed: [] })
    expect(await loadHistory('a:1')).toEqual([newer])
    expect(await loadRecords(['a:1'])).toEqual([])
  })

  it('under our own name, which we never made: this device takes another name', async () => {
    let names = 0
    const name = () => `mydevice000${names++}`
    await storeGesture({ gesture: 'a', changes: [{ of: 'a:1', field: 'pilot', value: 'x' }], by, at: NOW }, { newDevice: name })
    await receiveOperations([elsewhere(nextStamp(null, NOW + 5, 'mydevice0000'), 'together', 'y')], [], { at: NOW, newDevice: name })
    await storeGesture({ gesture: 'b', changes: [{ of: 'a:1', field: 'pilot', value: 'z' }], by, at: NOW + 9 }, { newDevice: name })
    expect((await loadHistory('a:1')).map((operation) => deviceOf(operation.stamp))).toEqual([
      'mydevice0000',
      'mydevice0000',
      'mydevice0001',
    ])
  })

  it('that bear one stamp and say different things are all kept, and every device ends with the same', async () => {
    const twins = [
      elsewhere(stamp, 'pilot', 'itsra'),
      elsewhere(stamp, 'pilot', 'adea'),
      elsewhere(stamp, 'together', 'ensemble', 'a:2'),
      elsewhere(nextStamp(stamp, NOW, 'elsewhere0'), 'stage', 'proposed'),
    ]
    const ends = new Set<string>()
    for (let seed = 1; seed <= 40; seed++) {
      globalThis.indexedDB = new IDBFactory()
      const given = chance(seed)
      for (const operation of given.shuffled([...twins, ...twins])) await receive(given.happens(3) ? twins : [operation])
      const database = await openDatabase()
      const operations = await database.getAll('operations')
      expect(operations.map(({ value: said }) => said).sort()).toEqual(['adea', 'ensemble', 'itsra', 'proposed'])
      const records = (await database.getAll('records')).map(({ id, fields }) => ({ id, fields: Object.entries(fields).sort() }))
      ends.add(JSON.stringify([operations, records]))
      database.close()
    }
    expect(ends.size).toBe(1)
  })
})
