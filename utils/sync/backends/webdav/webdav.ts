import { type Backend, type Folder, type Listing, StoreProblem } from '../../backend'
import { isEntryName } from '../../entry-name'
import type { StorePlace } from '../../store-place'
import { credentials, faultOf, type Reached, type Reaching, reach } from '../reach'
import { readMultistatus } from './multistatus'
import { waysTo } from './ways-to'

/** The folder of a space within what is shared. */
const ROOT = 'maillage'

const ASKED =
  '<?xml version="1.0"?><propfind xmlns="DAV:" xmlns:oc="http://owncloud.org/ns"><prop><getcontentlength/><resourcetype/><getetag/><oc:fileid/></prop></propfind>'

/**
 * A folder on any WebDAV server: a Nextcloud share or account, Apache, others. Only PROPFIND of one level, GET, PUT,
 * DELETE and MKCOL are used, and no condition: what servers make of those differs.
 */
export function webdav(place: StorePlace, reaching: Reaching = {}): Backend {
  const ways = waysTo(place)
  let way = ways[0]
  let settled = ways.length === 1
  const send = ({ address, user, password }: StorePlace, method: string, path: string, more: Sent = {}) =>
    reach(
      `${address}/${path}`,
      {
        method,
        body: more.body,
        // Without X-Requested-With, Nextcloud's public shares refuse everything but reading.
        headers: { 'X-Requested-With': 'XMLHttpRequest', ...credentials(user, password), ...more.headers },
      },
      reaching,
    )
  const ask = (method: string, path: string, more?: Sent) => send(way, method, path, more)
  const look = (path: string, depth: '0' | '1', by = way) =>
    send(by, 'PROPFIND', path, { headers: { Depth: depth, 'Content-Type': 'application/xml' }, body: ASKED })

  /** Whether what is shared is there, by the way that is known or by another, which is then taken. Throws where it isn't. */
  const settle = async (): Promise<void> => {
    const answers: Reached[] = []
    for (const candidate of [way, ...ways.filter((other) => other !== way)]) {
      const answer = await look('', '0', candidate)
      if (answer.status === 207) {
        way = candidate
        settled = true
        return
      }
      answers.push(answer)
    }
    throw refusal(answers[0] as Reached)
  }
  const makeFolders = async (folder: Folder) => {
    for (const path of [`${ROOT}/`, `${ROOT}/${folder}/`]) {
      const made = await ask('MKCOL', path)
      // 405: it is there.
      if (made.status >= 300 && made.status !== 405) throw faultOf(made)
    }
  }
  const list = async (folder: Folder, cursor: string | null): Promise<Listing> => {
    const path = `${ROOT}/${folder}/`
    if (cursor !== null) {
      const now = await look(path, '0')
      const { tag } = (now.status === 207 && readMultistatus(now.text())) || { tag: null }
      if (tag === cursor) return { entries: [], whole: false, cursor }
    }
    const answer = await look(path, '1')
    if (answer.status !== 207) throw refusal(answer)
    const read = readMultistatus(answer.text())
    if (!read) throw new StoreProblem(answer.type.includes('html') ? 'not-a-store' : 'busy', 'listing')
    settled = true
    return { entries: read.entries.filter(({ name }) => isEntryName(name)), whole: true, cursor: read.tag }
  }
  return {
    id: 'webdav',
    async list(folder, cursor) {
      const before = way
      try {
        return await list(folder, cursor)
      } catch (error) {
        // The folder isn't there yet, if what it would be in is; or it is reached another way.
        if (!(error instanceof StoreProblem) || !ABSENT.test(error.detail)) throw error
        await settle()
        if (way === before && error.detail !== '404') throw error
        return way === before ? { entries: [], whole: true, cursor: null } : list(folder, null).catch(emptyIfAbsent)
      }
    },
    async get(folder, name) {
      const read = () => ask('GET', `${ROOT}/${folder}/${encodeURIComponent(name)}`)
      let answer = await read()
      if (answer.status !== 200 && !settled) {
        await settle()
        answer = await read()
      }
      if (answer.status === 404) return null
      if (answer.status !== 200) throw refusal(answer)
      // A page to sign in, to which we were led.
      if (answer.type.startsWith('text/html')) throw new StoreProblem('not-a-store', 'html')
      return answer.bytes()
    },
    async put(folder, name, bytes) {
      const put = () =>
        ask('PUT', `${ROOT}/${folder}/${encodeURIComponent(name)}`, {
          headers: { 'Content-Type': 'application/octet-stream' },
          body: bytes,
        })
      let answer = await put()
      if ([403, 404, 405, 409, 500].includes(answer.status)) {
        await settle()
        await makeFolders(folder)
        answer = await put()
      }
      if (answer.status >= 300) throw faultOf(answer)
    },
    async remove(folder, name) {
      const answer = await ask('DELETE', `${ROOT}/${folder}/${encodeURIComponent(name)}`)
      if (answer.status >= 300 && answer.status !== 404) throw faultOf(answer)
    },
  }
}

interface Sent {
  readonly headers?: Record<string, string>
  readonly body?: BodyInit
}

/** Answers that may say that a folder isn't there: 405 and 501 of what knows no PROPFIND at that address. */
const ABSENT = /^(?:404|405|501)$/

const emptyIfAbsent = (error: unknown): Listing => {
  if (error instanceof StoreProblem && error.detail === '404') return { entries: [], whole: true, cursor: null }
  throw error
}

/** What an answer says that was to be a listing or a file, and is neither. */
const refusal = (answer: Reached): StoreProblem =>
  answer.status < 400 ? new StoreProblem('not-a-store', String(answer.status)) : faultOf(answer)
