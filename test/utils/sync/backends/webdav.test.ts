import { describe, expect, it } from 'vitest'
import { StoreProblem } from '../../../../utils/sync/backend'
import { openStore } from '../../../../utils/sync/backends/registry'
import { readMultistatus } from '../../../../utils/sync/backends/webdav/multistatus'
import { readAddress } from '../../../../utils/sync/read-address'

const bytes = (text: string) => new TextEncoder().encode(text)
const fault = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => (error instanceof StoreProblem ? error.fault : String(error)),
  )

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
    expect(readMultistatus(xml)).toEqual({
      entries: [
        { name: 'd.1-1.h.seg', size: 1024 },
        { name: 'a&b.seg', size: null },
      ],
      tag: null,
    })
    expect(readMultistatus('<multistatus xmlns="DAV:"/>')).toEqual({ entries: [], tag: null })
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
