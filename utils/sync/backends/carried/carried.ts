import * as v from 'valibot'
import { type Backend, FOLDERS, type Folder } from '../../backend'
import { base64url, fromBase64url } from '../../base64url'
import type { Bytes } from '../../bytes'
import { parseJson } from '../../parse-json'

/** How the name of a file that is carried by hand ends. */
export const CARRIED_EXTENSION = '.maillage-partage.json'

const FORMAT = 'maillage-partage'
const VERSION = 1

/** Largest file that is taken in, characters. */
const MOST = 200_000_000

const shape = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer()),
  files: v.pipe(
    v.array(v.object({ folder: v.picklist(FOLDERS), name: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,200}$/)), content: v.string() })),
    v.maxLength(50_000),
  ),
})

/** The files of a space in one's hands, by folder and name. */
export type CarriedFiles = Map<string, Bytes>

/** The files of a space as a store: what is carried is read and completed like any other folder. */
export function carried(files: CarriedFiles): Backend {
  const path = (folder: Folder, name: string) => `${folder}/${name}`
  return {
    id: 'carried',
    list: async (folder) => ({
      entries: [...files]
        .filter(([key]) => key.startsWith(`${folder}/`))
        .map(([key, bytes]) => ({ name: key.slice(folder.length + 1), size: bytes.length })),
      whole: true,
      cursor: null,
    }),
    get: async (folder, name) => files.get(path(folder, name)) ?? null,
    put: async (folder, name, bytes) => void files.set(path(folder, name), bytes),
    remove: async (folder, name) => void files.delete(path(folder, name)),
  }
}

/** The file to carry: what it holds is sealed already. */
export function packCarried(files: CarriedFiles): string {
  const listed = [...files].map(([key, bytes]) => {
    const cut = key.indexOf('/')
    return { folder: key.slice(0, cut), name: key.slice(cut + 1), content: base64url(bytes) }
  })
  return JSON.stringify({ format: FORMAT, version: VERSION, files: listed })
}

/** What was carried, or why it isn't that: no such file, damaged, of a newer Maillage. */
export function unpackCarried(text: string): CarriedFiles | 'not-one' | 'damaged' | 'newer' {
  if (text.length > MOST) return 'damaged'
  const data = parseJson(text)
  if (typeof data !== 'object' || data === null || (data as { format?: unknown }).format !== FORMAT) return 'not-one'
  if (Number((data as { version?: unknown }).version) > VERSION) return 'newer'
  const read = v.safeParse(shape, data)
  if (!read.success) return 'damaged'
  const files: CarriedFiles = new Map()
  for (const { folder, name, content } of read.output.files) {
    const bytes = fromBase64url(content)
    if (!bytes) return 'damaged'
    files.set(`${folder}/${name}`, bytes)
  }
  return files
}
