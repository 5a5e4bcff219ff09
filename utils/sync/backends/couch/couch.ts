import * as v from 'valibot'
import { type Backend, type Folder, type Listing, StoreProblem } from '../../backend'
import { type Bytes, sameBytes } from '../../bytes'
import { isEntryName } from '../../entry-name'
import { parseJson } from '../../parse-json'
import type { StorePlace } from '../../store-place'
import { credentials, faultOf, type Reached, type Reaching, reach } from '../reach'
import { base64 } from './base64'
import { DESIGN, GUARD } from './guard'

/** The attachment that a document's bytes are in. */
const BYTES = 'bytes'

const listed = v.object({ rows: v.array(v.object({ id: v.string() })), update_seq: v.optional(v.union([v.string(), v.number()])) })
const changed = v.object({
  results: v.array(v.object({ id: v.string(), deleted: v.optional(v.boolean()) })),
  last_seq: v.union([v.string(), v.number()]),
})
const revised = v.object({ _rev: v.string() })

/**
 * A database of CouchDB's protocol: one document for each file, its bytes attached. The address is the database's. What is
 * new comes from its feed of changes; {@link prepare} makes it refuse that anybody writes over another's files.
 */
export function couch({ address, user, password }: StorePlace, reaching: Reaching = {}): Backend {
  const base = address.replace(/\/+$/, '')
  const ask = (method: string, path: string, body?: unknown) =>
    reach(
      path === '' ? base : `${base}/${path}`,
      {
        method,
        headers: { Accept: '*/*', ...credentials(user, password), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
      reaching,
    )
  /** What the database says of itself, of its documents or of its changes. */
  const say = async <T>(path: string, shape: v.GenericSchema<unknown, T>): Promise<T> => {
    const answer = await ask('GET', path)
    if (answer.status !== 200) throw faultOf(answer)
    const read = v.safeParse(shape, parseJson(answer.text()))
    if (!read.success) throw new StoreProblem('not-a-store', 'answer')
    return read.output
  }
  const revisionOf = async (document: string): Promise<string | null> => {
    const answer = await ask('GET', document)
    if (answer.status === 404) return null
    if (answer.status !== 200) throw faultOf(answer)
    const read = v.safeParse(revised, parseJson(answer.text()))
    if (!read.success) throw new StoreProblem('not-a-store', 'answer')
    return read.output._rev
  }
  const get = async (folder: Folder, name: string): Promise<Bytes | null> => {
    const answer = await ask('GET', `${at(folder, name)}/${BYTES}`)
    if (answer.status === 404 && !isGone(answer)) return null
    if (answer.status !== 200) throw faultOf(answer)
    if (answer.type.startsWith('text/html')) throw new StoreProblem('not-a-store', 'html')
    return answer.bytes()
  }
  const prepare = async () => {
    const made = await ask('PUT', '')
    // 412: it is there. 401 and 403: only its administrator may make one; whether it is there is seen in a moment.
    if (made.status >= 300 && ![401, 403, 412].includes(made.status)) throw faultOf(made)
    const guarded = await ask('PUT', DESIGN, GUARD)
    // 409: the guard is there. 401 and 403: only an administrator may set it, and the files are sealed without it.
    if (guarded.status >= 300 && ![401, 403, 409].includes(guarded.status)) throw faultOf(guarded)
  }
  return {
    id: 'couch',
    prepare,
    async list(folder, cursor): Promise<Listing> {
      if (cursor !== null) {
        const { results, last_seq } = await say(`_changes?since=${encodeURIComponent(cursor)}`, changed)
        return { entries: entriesOf(folder, results), whole: false, cursor: String(last_seq) }
      }
      // '0' comes right after '/'.
      const query = `startkey=${encodeURIComponent(`"${folder}/"`)}&endkey=${encodeURIComponent(`"${folder}0"`)}&update_seq=true`
      const { rows, update_seq } = await say(`_all_docs?${query}`, listed)
      return { entries: entriesOf(folder, rows), whole: true, cursor: update_seq === undefined ? null : String(update_seq) }
    },
    get,
    async put(folder, name, bytes) {
      const document = at(folder, name)
      const body = {
        by: user || null,
        _attachments: { [BYTES]: { content_type: 'application/octet-stream', data: base64(bytes) } },
      }
      let answer = await ask('PUT', document, body)
      if (answer.status === 404 && isGone(answer)) {
        await prepare()
        answer = await ask('PUT', document, body)
      }
      if (answer.status === 409) {
        const there = await get(folder, name)
        if (there && sameBytes(there, bytes)) return
        const revision = await revisionOf(document)
        answer = await ask('PUT', document, revision === null ? body : { ...body, _rev: revision })
      }
      if (answer.status >= 300) throw faultOf(answer)
    },
    async remove(folder, name) {
      const document = at(folder, name)
      const revision = await revisionOf(document)
      if (revision === null) return
      const answer = await ask('DELETE', `${document}?rev=${encodeURIComponent(revision)}`)
      if (answer.status >= 300 && answer.status !== 404 && answer.status !== 409) throw faultOf(answer)
    },
  }
}

const at = (folder: Folder, name: string): string => encodeURIComponent(`${folder}/${name}`)

/** Sizes aren't said: a document is there whole, or not at all. */
const entriesOf = (folder: Folder, documents: readonly { readonly id: string; readonly deleted?: boolean | undefined }[]) =>
  documents
    .filter(({ id, deleted }) => !deleted && id.startsWith(`${folder}/`) && isEntryName(id.slice(folder.length + 1)))
    .map(({ id }) => ({ name: id.slice(folder.length + 1), size: null }))

/** Whether it is the database that isn't there, rather than a document of it. */
const isGone = (answer: Reached): boolean => /database does not exist|no_db_file/i.test(answer.text())
