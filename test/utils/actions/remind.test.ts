import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { listTodo, openReminded, prepareReminders, remind } from '../../../utils/actions/remind'
import type { Json } from '../../../utils/opportunities/operation'
import { storeGesture } from '../../../utils/storage/store-gesture'
import { installMessages } from '../../support/messages'
import { someDeadline, someFacts } from '../../support/opportunity'

const did = vi.hoisted(() => ({ notified: [] as string[][], alarm: Number.POSITIVE_INFINITY, count: -1, opened: [] as string[] }))
vi.mock('../../../utils/browser/notify', () => ({
  notify: async (title: string, message: string) => void did.notified.push([title, message]),
  showCount: async (count: number) => {
    did.count = count
  },
}))
vi.mock('../../../utils/browser/alarms', () => ({
  wakeAt: async (moment: number) => {
    did.alarm = moment
  },
}))
vi.mock('../../../utils/browser/tabs', () => ({ openOwnPage: async (page: string, at: string) => void did.opened.push(page + at) }))
process.env.TZ = 'Europe/Paris'
installMessages('fr')

const by = { partner: null, name: 'Zoé' }
let gestures = 0
async function keep(id: string, fields: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const all = { facts: someFacts({ title: `Avis ${id}` }), deadline: someDeadline('2027-01-15'), ...fields }
  const changes = Object.entries(all).map(([field, value]) => ({ of: id, field, value: value as unknown as Json }))
  const writer = { by, at: Date.now(), newDevice: () => 'testdevice00', progress: () => {} }
  await storeGesture({ gesture: `g${++gestures}`, changes, by, at: Date.now() }, writer, () => null)
  await prepareReminders()
}
/** The clock shows that in Paris, in winter. */
const at = (moment: string) => vi.setSystemTime(Date.parse(`${moment}:00+01:00`))
const alarm = () => (!Number.isFinite(did.alarm) ? null : new Date(did.alarm).toISOString().slice(0, 16))
const watch = (on: string) => ({ on, why: 'renewal', note: '', done: false })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  globalThis.indexedDB = new IDBFactory()
  Object.assign(did, { notified: [], alarm: Number.POSITIVE_INFINITY, count: -1, opened: [] })
  at('2026-11-23T10:00')
})

test('nothing is kept: nothing wakes, nothing is shown', async () => {
  await remind()
  expect(did).toEqual({ notified: [], alarm: Number.POSITIVE_INFINITY, count: 0, opened: [] })
})

describe('a tender that is kept', () => {
  test('wakes the extension at nine on the first of its days, then on the next', async () => {
    await remind()
    await keep('boamp:26-1')
    // The day that tables show for its stage.
    expect(alarm()).toBe('2026-12-16T08:00')
    await keep('boamp:26-1', { 'step/proposal': { on: null, done: true, owner: null } })
    expect(alarm()).toBe('2026-12-22T08:00')
    at('2026-12-22T09:00')
    await remind()
    expect(did.notified).toEqual([['Décider\u00a0: y aller ou non', 'Avis boamp:26-1']])
    expect(did.count).toBe(1)
    // Midnight: what is on the button is today's.
    expect(alarm()).toBe('2026-12-22T23:00')
    at('2026-12-23T00:00')
    await remind()
    expect(did.notified).toHaveLength(1)
    expect([did.count, alarm()]).toEqual([0, '2026-12-29T08:00'])
  })

  test('is not told of what was due before it was kept, nor before the first start', async () => {
    at('2026-12-22T11:00')
    await remind()
    await keep('boamp:26-1', { 'watch/renewal': watch('2026-12-22') })
    await remind()
    expect(did.notified).toEqual([])
    expect((await listTodo()).reminders.map(({ what }) => what).sort()).toEqual(['proposal', 'renewal'])
  })

  test('that is changed wakes it another day; one that is left, never', async () => {
    await remind()
    await keep('boamp:26-1')
    await keep('boamp:26-1', { deadline: someDeadline('2027-01-29') })
    expect(alarm()).toBe('2026-12-31T08:00')
    await keep('boamp:26-1', { closed: { why: 'load', note: '' } })
    expect(alarm()).toBeNull()
    await keep('boamp:26-1', { closed: { why: 'load', note: '' }, 'watch/renewal': watch('2028-03-01') })
    expect(alarm()).toBe('2028-03-01T08:00')
  })
})

describe('a browser that was closed', () => {
  test('tells at its start all that came due, in one notification, once, however often it starts', async () => {
    await remind()
    for (let one = 1; one <= 5; one++) await keep(`boamp:26-${one}`, { 'watch/renewal': watch('2026-12-01') })
    at('2026-12-24T14:00')
    await Promise.all([remind(), remind()])
    await remind()
    expect(did.notified).toEqual([['15 échéances', 'Avis boamp:26-1\nAvis boamp:26-2\nAvis boamp:26-3\n…']])
    await openReminded()
    expect(did.opened).toEqual(['desk'])
  })

  test('is silent about a deadline that is over', async () => {
    await remind()
    await keep('boamp:26-1')
    at('2027-01-15T12:00')
    await remind()
    expect(did.notified).toEqual([])
  })

  test('whose clock was set back and on again tells nothing twice', async () => {
    await remind()
    await keep('boamp:26-1')
    at('2026-12-22T09:30')
    await remind()
    at('2026-12-01T09:30')
    await remind()
    at('2026-12-22T09:30')
    await remind()
    expect(did.notified).toHaveLength(1)
    await openReminded()
    expect(did.opened).toEqual(['desk#opportunity=boamp%3A26-1'])
  })
})

test('what is late is told until it is done; of a tender that was only kept, on its day alone', async () => {
  await keep('boamp:26-1', { stage: 'drafting' })
  await keep('boamp:26-2')
  at('2027-01-04T10:00')
  const { reminders, today } = await listTodo()
  expect([today, reminders.map(({ opportunity, what }) => `${opportunity} ${what}`)]).toEqual([
    0,
    ['boamp:26-1 forms', 'boamp:26-1 questions', 'boamp:26-1 split'],
  ])
})
