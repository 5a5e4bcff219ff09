import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, StoreProblem } from '../../../../utils/sync/backend'
import { carried } from '../../../../utils/sync/backends/carried/carried'
import { openStore } from '../../../../utils/sync/backends/registry'
import { startedServers } from '../../../support/servers/started-servers'

const servers = await startedServers()
afterAll(() => Promise.all(servers.map((server) => server.stop())))

const bytes = (text: string) => new TextEncoder().encode(text)
const fault = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => (error instanceof StoreProblem ? error.fault : String(error)),
  )
const namesOf = async (store: Backend, folder: 'live' | 'base') => {
  const { entries, whole } = await store.list(folder, null)
  expect(whole).toBe(true)
  return entries.map(({ name }) => name).sort()
}

/** Every store that runs in Node; the folder on a disk is the browser's, and tried there. */
const stores: readonly (readonly [string, () => Backend])[] = [
  ...servers.map((server) => [server.name, () => server.backend()] as const),
  ['a file carried by hand', () => carried(new Map())],
]

describe.each(stores)('%s is a store', (_, open) => {
  let store: Backend
  beforeAll(async () => {
    store = open()
    await store.prepare?.()
    await store.prepare?.()
  })

  it('is empty where nothing was written yet, and has nothing under a name that nobody wrote', async () => {
    expect(await namesOf(store, 'live')).toEqual([])
    expect(await store.get('live', 'nothing.seg')).toBe(null)
    await store.remove('live', 'nothing.seg')
  })

  it('gives back what is written, with its size where it says one', async () => {
    const content = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7919) % 256)
    await store.put('live', 'abc.1-1.def.seg', content)
    expect(await store.get('live', 'abc.1-1.def.seg')).toEqual(content)
    const [entry] = (await store.list('live', null)).entries
    expect(entry?.name).toBe('abc.1-1.def.seg')
    expect([null, content.length]).toContain(entry?.size)
    expect(await namesOf(store, 'base')).toEqual([])
  })

  it('takes the same again, as when its first answer was lost', async () => {
    await store.put('live', 'again.1-1.h.seg', bytes('bonjour'))
    await store.put('live', 'again.1-1.h.seg', bytes('bonjour'))
    expect(await store.get('live', 'again.1-1.h.seg')).toEqual(bytes('bonjour'))
    expect(await namesOf(store, 'live')).toEqual(['abc.1-1.def.seg', 'again.1-1.h.seg'])
  })

  it('forgets what is removed', async () => {
    await store.remove('live', 'abc.1-1.def.seg')
    await store.remove('live', 'again.1-1.h.seg')
    expect(await namesOf(store, 'live')).toEqual([])
    expect(await store.get('live', 'abc.1-1.def.seg')).toBe(null)
  })

  it('takes many', async () => {
    for (let at = 0; at < 100; at++) await store.put('base', `d.${at}-${at}.h.seg`, bytes(String(at)))
    expect(await namesOf(store, 'base')).toHaveLength(100)
  })

  it('names what came since a listing, or everything again', async () => {
    const { cursor } = await store.list('base', null)
    await store.put('base', 'new.1-1.h.seg', bytes('neuf'))
    expect((await store.list('base', cursor)).entries.map(({ name }) => name)).toContain('new.1-1.h.seg')
  })
})

describe.each(servers.map((server) => [server.name, server] as const))('%s says what is wrong', (_, server) => {
  it('with a password, and with nobody there', async () => {
    expect(await fault(openStore({ ...server.place(), password: 'autre' }).list('live', null))).toBe('denied')
    expect(await fault(openStore({ ...server.place(), address: 'http://127.0.0.1:9/' }).list('live', null))).toBe('offline')
  })

  it('with a place that is gone', async () => {
    expect(await fault(openStore({ ...server.place(), address: `${server.url}gone` }).list('live', null))).toBe('gone')
  })
})

describe.skipIf(!servers.some(({ name }) => name === 'couch'))('a guarded database', () => {
  const server = servers.find(({ name }) => name === 'couch')
  it("refuses that somebody writes over another's file or removes it", async () => {
    await server?.fresh()
    const place = server?.place()
    if (!server || !place) return
    await openStore({ ...place, user: 'root' }).prepare?.()
    const [claire, paul] = [openStore(place), openStore({ ...place, user: 'paul' })]
    await claire.put('live', 'c.1-1.h.seg', bytes('claire'))
    expect(await fault(paul.put('live', 'c.1-1.h.seg', bytes('paul')))).toBe('denied')
    expect(await fault(paul.remove('live', 'c.1-1.h.seg'))).toBe('denied')
    expect(await paul.get('live', 'c.1-1.h.seg')).toEqual(bytes('claire'))
  })
})
