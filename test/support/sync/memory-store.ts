import type { Backend, Folder, Listing } from '../../../utils/sync/backend'
import type { Bytes } from '../../../utils/sync/bytes'
import { type Mischief, mischievous } from './mischievous'

/** The files of a store in memory, by folder and name. */
export type Files = Map<string, Bytes>

/** A store in memory, with what it does wrong. Several devices share its files. */
export function memoryStore(files: Files, mischief: Mischief = {}): Backend {
  const key = (folder: Folder, name: string) => `${folder}/${name}`
  return mischievous(
    {
      id: 'memory',
      async list(folder): Promise<Listing> {
        const names = [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
        const entries = names.map((path) => ({ name: path.slice(folder.length + 1), size: files.get(path)?.length ?? null }))
        return { entries, whole: true, cursor: null }
      },
      get: async (folder, name) => files.get(key(folder, name)) ?? null,
      put: async (folder, name, bytes) => void files.set(key(folder, name), bytes.slice()),
      remove: async (folder, name) => void files.delete(key(folder, name)),
    },
    mischief,
  )
}
