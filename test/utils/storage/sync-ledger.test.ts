import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import type { Author, Change } from '../../../utils/opportunities/operation'
import { openDatabase } from '../../../utils/storage/database'
import { loadRecords } from '../../../utils/storage/opportunity-store'
import { storeGesture, storeUndo } from '../../../utils/storage/store-gesture'
import { syncLedger } from '../../../utils/storage/sync-ledger'
import { syncOnce } from '../../../utils/sync/engine/sync-once'
import type { DeviceKeys } from '../../../utils/sync/keyring'
import { aSpaceOf } from '../../support/sync/a-space-of'
import { type Files, memoryStore } from '../../support/sync/memory-store'
import { deviceNumber, plainCodec } from '../../support/sync/plain-codec'

const SPACE = 'space'
const OF = 'boamp:26-990001'
const facts = {
  title: 'Formation',
  buyer: null,
  reference: null,
  noticeId: null,
  noticeType: null,
  procedure: null,
  portal: 'boamp',
  url: 'https://www.boamp.fr/avis/1',
  published: null,
  departements: [],
  places: [],
  cpv: [],
  lots: [],
  questions: null,
  otherDeadlines: [],
  winners: [],
  months: null,
}

let at = Date.UTC(2026, 10, 24)
let turn = 0
const ledger = () => syncLedger({ now: () => at, newDevice: () => 'elsewhere001' })

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

async function enter(member: string): Promise<void> {
  const database = await openDatabase()
  await database.put('spaces', {
    id: SPACE,
    member,
    scanned: 0,
    device: {} as DeviceKeys,
    anchor: null,
    place: { kind: 'carried', address: '', user: '', password: '' },
    statements: [],
    asking: null,
    ran: { at: null, problem: null },
  })
  database.close()
}

const say = (partner: string, changes: Omit<Change, 'of'>[], by: Author = { partner, name: '' }) =>
  storeGesture(
    { gesture: `g${turn++}`, changes: changes.map((change) => ({ of: OF, ...change })), by, at: ++at },
    { newDevice: () => `${partner}00001`.padEnd(12, '0') },
  )

const leaving = async () => (await ledger().outbox(SPACE, 100, null)).map(({ field }) => field)

const run = (files: Files, device: number, codec = plainCodec()) =>
  syncOnce({
    space: SPACE,
    device: deviceNumber(device),
    epoch: 'e1',
    backend: memoryStore(files),
    ledger: ledger(),
    codec,
    now: () => at,
    roster: aSpaceOf({ [deviceNumber(1)]: 'arfrips', [deviceNumber(2)]: 'itsra' }),
  })

it('nothing leaves of what is not shared; what becomes shared leaves with all that was said of it, but what is for me', async () => {
  await enter('arfrips')
  await say('arfrips', [
    { field: 'facts', value: facts },
    { field: 'tag/me/urgent', value: true },
    { field: 'note/list%3Ax/n1', value: 'pour la liste' },
    { field: 'stage', value: 'proposed' },
  ])
  expect(await leaving()).toEqual([])
  await say('arfrips', [{ field: 'shared/consortium', value: true }])
  expect(await leaving()).toEqual(['facts', 'stage', 'shared/consortium'])
  await say('arfrips', [{ field: 'shared/list%3Ax', value: true }])
  expect(await leaving()).toEqual(['facts', 'note/list%3Ax/n1', 'stage', 'shared/consortium', 'shared/list%3Ax'])
})

it('what was taken back leaves as well, and nothing twice', async () => {
  await enter('arfrips')
  const files: Files = new Map()
  await say('arfrips', [
    { field: 'facts', value: facts },
    { field: 'shared/consortium', value: true },
  ])
  expect((await run(files, 1)).sent).toBe(2)
  expect(await leaving()).toEqual([])
  await say('arfrips', [{ field: 'stage', value: 'decision' }])
  await storeUndo(`g${turn - 1}`, 'undo', { by: { partner: 'arfrips', name: '' }, at: ++at, newDevice: () => 'arfrips00001' })
  expect(await leaving()).toEqual(['stage', 'stage'])
  expect((await run(files, 1)).sent).toBe(2)
  expect((await run(files, 1)).sent).toBe(0)
})

it('another device receives it in its own database, and sends none of it back', async () => {
  const files: Files = new Map()
  const codec = plainCodec()
  await enter('arfrips')
  await say('arfrips', [
    { field: 'facts', value: facts },
    { field: 'shared/consortium', value: true },
    { field: 'tag/me/secret', value: true },
  ])
  await run(files, 1, codec)
  const first = globalThis.indexedDB

  globalThis.indexedDB = new IDBFactory()
  await enter('itsra')
  const received = await run(files, 2, codec)
  expect(received.changed).toEqual([OF])
  expect(Object.keys((await loadRecords([OF]))[0]?.fields ?? {}).sort()).toEqual(['facts', 'shared/consortium'])
  expect(await leaving()).toEqual([])
  await say('itsra', [{ field: 'rating/itsra', value: { interest: 5, load: 2, risk: 1 } }])
  expect((await run(files, 2, codec)).sent).toBe(1)

  globalThis.indexedDB = first
  await run(files, 1, codec)
  expect((await loadRecords([OF]))[0]?.fields['rating/itsra']?.by.partner).toBe('itsra')
})
