import { type Backend, type Folder, StoreProblem } from '../../backend'
import type { StorePlace } from '../../store-place'
import { faultOf, type Reaching, reach } from '../reach'
import { readMultistatus } from './multistatus'

/** The folder of a space within what is shared. */
const ROOT = 'maillage'

/**
 * A folder on any WebDAV server: a Nextcloud share or account, Apache, others. Only PROPFIND of one level, GET, PUT,
 * DELETE and MKCOL are used, and no condition: what servers make of those differs.
 */
export function webdav({ address, user, password }: StorePlace, reaching: Reaching = {}): Backend {
  const base = address.replace(/\/*$/, '')
  const headers: Record<string, string> = {
    // Without it Nextcloud's public shares refuse everything but reading.
    'X-Requested-With': 'XMLHttpRequest',
    ...(user || password ? { Authorization: `Basic ${basic(`${user}:${password}`)}` } : {}),
  }
  const at = (...parts: string[]) => [base, ROOT, ...parts.map(encodeURIComponent)].join('/')
  const ask = (method: string, url: string, more: RequestInit = {}) =>
    reach(url, { ...more, method, headers: { ...headers, ...(more.headers as Record<string, string>) } }, reaching)
  const makeFolders = async (folder: Folder) => {
    for (const url of [at(), at(folder)]) {
      const { status } = await ask('MKCOL', `${url}/`)
      // 405, and 301 on some: it is there.
      if (status >= 400 && status !== 405) throw faultOf(status)
    }
  }
  return {
    id: 'webdav',
    async list(folder) {
      const response = await ask('PROPFIND', `${at(folder)}/`, {
        headers: { Depth: '1', 'Content-Type': 'application/xml' },
        body: '<?xml version="1.0"?><propfind xmlns="DAV:"><prop><getcontentlength/><resourcetype/></prop></propfind>',
      })
      if (response.status === 404) {
        // The folder isn't there yet, if what it would be in is.
        const above = await ask('PROPFIND', `${base}/`, { headers: { Depth: '0' } })
        if (above.status === 207) return { entries: [], whole: true, cursor: null }
        throw above.status === 404 ? new StoreProblem('gone', '404') : faultOf(above.status)
      }
      if (response.status !== 207)
        throw response.status < 300 ? new StoreProblem('not-a-store', String(response.status)) : faultOf(response.status)
      const entries = readMultistatus(await response.text())
      if (!entries) throw new StoreProblem('busy', 'listing')
      return { entries, whole: true, cursor: null }
    },
    async get(folder, name) {
      const response = await ask('GET', at(folder, name))
      if (response.status === 404) return null
      if (response.status !== 200) throw faultOf(response.status)
      return response.bytes()
    },
    async put(folder, name, bytes) {
      const put = () => ask('PUT', at(folder, name), { headers: { 'Content-Type': 'application/octet-stream' }, body: bytes })
      let { status } = await put()
      if (status === 404 || status === 409 || status === 403) {
        await makeFolders(folder)
        status = (await put()).status
      }
      if (status >= 300) throw faultOf(status)
    },
    async remove(folder, name) {
      const { status } = await ask('DELETE', at(folder, name))
      if (status >= 300 && status !== 404) throw faultOf(status)
    },
  }
}

/** Base 64 of the UTF-8 of a name and a password (RFC 7617). */
const basic = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))
