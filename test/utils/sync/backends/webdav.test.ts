import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, StoreProblem } from '../../../../utils/sync/backend'
import { openStore } from '../../../../utils/sync/backends/registry'
import { readMultistatus } from '../../../../utils/sync/backends/webdav/multistatus'
import { readAddress } from '../../../../utils/sync/read-address'
import { type DavServer, startApache } from '../../../support/servers/apache'
import { Crash, type Mischief } from '../../../support/sync/memory-store'
import { deviceNumber, plainCodec } from '../../../support/sync/plain-codec'
import { simulate } from '../../../support/sync/simulate'

const server: DavServer | null = await startApache()
afterAll(() => server?.stop())

let folders = 0
const place = (more = {}) => ({ kind: 'webdav', address: `${server?.url}`, user: 'claire', password: 'secret', ...more })
const bytes = (text: string) => new TextEncoder().encode(text)
const fault = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => (error instanceof StoreProblem ? error.fault : String(error)),
  )

describe.skipIf(!server)('a folder on Apache', () => {
  let store: Backend
  beforeAll(async () => {
    const made = `${server?.url}s${folders++}/`
    await fetch(made, { method: 'MKCOL', headers: { Authorization: `Basic ${btoa('claire:secret')}` } })
    store = openStore(place({ address: made }))
  })

  it('is empty where nothing was written yet', async () => {
    expect((await store.list('live', null)).entries).toEqual([])
  })

  it('gives back what is written, and names it with its size', async () => {
    await store.put('live', 'abc.1-1.def.seg', bytes('bonjour'))
    expect(await store.get('live', 'abc.1-1.def.seg')).toEqual(bytes('bonjour'))
    expect(await store.list('live', null)).toEqual({ entries: [{ name: 'abc.1-1.def.seg', size: 7 }], whole: true, cursor: null })
    await store.put('live', 'abc.1-1.def.seg', bytes('bonjour'))
    expect((await store.list('live', null)).entries).toHaveLength(1)
  })

  it('has nothing under a name that nobody wrote, and removing that is no fault', async () => {
    expect(await store.get('live', 'nothing.seg')).toBe(null)
    await store.remove('live', 'nothing.seg')
    await store.remove('live', 'abc.1-1.def.seg')
    expect((await store.list('live', null)).entries).toEqual([])
  })

  it('takes many at once', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, at) => store.put('base', `d.${at}-${at}.h.seg`, bytes(String(at)))))
    expect((await store.list('base', null)).entries).toHaveLength(100)
  })

  it('says what is wrong: a password, a share that is gone, nobody there', async () => {
    expect(await fault(openStore(place({ password: 'autre' })).list('live', null))).toBe('denied')
    expect(await fault(openStore(place({ address: `${server?.url}gone/` })).list('live', null))).toBe('gone')
    expect(await fault(openStore(place({ address: 'http://127.0.0.1:9/' })).list('live', null))).toBe('offline')
  })

  it('loses nothing of what several devices write, with crashes: 50 runs', async () => {
    for (let seed = 1; seed <= 50; seed++) {
      const made = `${server?.url}r${seed}/`
      await fetch(made, { method: 'MKCOL', headers: { Authorization: `Basic ${btoa('claire:secret')}` } })
      const real = openStore(place({ address: made }))
      const codec = plainCodec()
      const ran = await simulate({
        seed,
        rounds: 25,
        store: (mischief) => crashing(real, mischief),
        codec: (number) => ({ id: deviceNumber(number), codec }),
      })
      expect({ seed, lost: ran.lost, converged: ran.converged, leaked: ran.leaked }).toEqual({
        seed,
        lost: [],
        converged: true,
        leaked: [],
      })
    }
    expect((await readdir(server?.folder ?? '')).length).toBeGreaterThan(50)
  }, 240_000)
})

/** A real store, and a device that is stopped in the middle. */
function crashing(store: Backend, { crash, full }: Mischief): Backend {
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    const when = crash?.() ?? null
    if (when === 'before') throw new Crash()
    const value = await work()
    if (when === 'after') throw new Crash()
    return value
  }
  return {
    id: store.id,
    list: (folder, cursor) => call(() => store.list(folder, cursor)),
    get: (folder, name) => call(() => store.get(folder, name)),
    put: (folder, name, content) =>
      call(async () => {
        if (full?.()) throw new StoreProblem('full', '507')
        await store.put(folder, name, content)
      }),
    remove: (folder, name) => call(() => store.remove(folder, name)),
  }
}

describe('a server that answers badly', () => {
  const answers = (status: number, body = '') =>
    openStore(
      { kind: 'webdav', address: 'https://nuage.example/dav', user: '', password: '' },
      { fetch: async () => new Response(status === 204 ? null : body, { status }) },
    )

  it.each([
    [401, 'denied'],
    [403, 'denied'],
    [413, 'full'],
    [423, 'busy'],
    [429, 'busy'],
    [500, 'busy'],
    [503, 'busy'],
    [507, 'full'],
  ])('%i is %s', async (status, said) => {
    expect(await fault(answers(status).put('live', 'a.seg', bytes('a')))).toBe(said)
    expect(await fault(answers(status).list('live', null))).toBe(said)
  })

  it('a page to sign in is no listing, and a part of one is none', async () => {
    expect(await fault(answers(200, '<html>Se connecter</html>').list('live', null))).toBe('not-a-store')
    expect(await fault(answers(207, '<d:multistatus xmlns:d="DAV:"><d:response><d:href>/a/b.seg</d:href>').list('live', null))).toBe('busy')
  })
})

describe('a listing', () => {
  it('is read whatever its prefixes, its addresses and its escapes', () => {
    const xml = `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:" xmlns:ns0="x">
      <D:response xmlns:lp1="DAV:"><D:href>/dav/live/</D:href><D:propstat><D:prop><lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop></D:propstat></D:response>
      <D:response><D:href>https://h.example/dav/live/d%2E1-1.h.seg</D:href><D:propstat><D:prop><lp1:getcontentlength>1024</lp1:getcontentlength><lp1:resourcetype/></D:prop></D:propstat></D:response>
      <D:response><D:href>/dav/live/a&amp;b.seg</D:href><D:propstat><D:prop><lp1:resourcetype/></D:prop></D:propstat></D:response>
    </D:multistatus>`
    expect(readMultistatus(xml)).toEqual([
      { name: 'd.1-1.h.seg', size: 1024 },
      { name: 'a&b.seg', size: null },
    ])
    expect(readMultistatus('<multistatus xmlns="DAV:"/>')).toEqual([])
    expect(readMultistatus(xml.slice(0, -30))).toBe(null)
    expect(readMultistatus('<html></html>')).toBe(null)
  })
})

describe('an address that somebody pastes', () => {
  const read = (address: string, user = '', password = '') => readAddress({ address, user, password })

  it('is a share link of Nextcloud, wherever it is installed', () => {
    for (const link of [
      'https://nuage.example/s/AbC123xyz',
      'https://nuage.example/index.php/s/AbC123xyz?dir=/',
      ' nuage.example/s/AbC123xyz/ ',
    ]) {
      expect(read(link)).toEqual({
        ok: true,
        value: {
          place: { kind: 'webdav', address: 'https://nuage.example/public.php/dav/files/AbC123xyz', user: '', password: '' },
          where: 'nuage.example',
          host: 'https://nuage.example/*',
        },
      })
    }
    expect(read('https://asso.example/cloud/s/AbC123xyz', '', 'secret')).toMatchObject({
      value: { place: { address: 'https://asso.example/cloud/public.php/dav/files/AbC123xyz', user: 'anonymous', password: 'secret' } },
    })
  })

  it('is any WebDAV folder with its account', () => {
    expect(read('https://dav.example/remote.php/dav/files/claire/Groupement/', 'claire', 'x')).toMatchObject({
      value: { place: { address: 'https://dav.example/remote.php/dav/files/claire/Groupement', user: 'claire', password: 'x' } },
    })
  })

  it('is refused in words where it can be no such folder', () => {
    expect(read('http://nuage.example/s/AbC123xyz')).toMatchObject({ problem: { code: 'address-not-safe' } })
    expect(read('https://1drv.ms/f/s!abc')).toMatchObject({ problem: { code: 'address-other' } })
    expect(read('notre dossier')).toMatchObject({ problem: { code: 'address-unreadable' } })
    expect(read('')).toMatchObject({ problem: { code: 'address-unreadable' } })
  })
})
