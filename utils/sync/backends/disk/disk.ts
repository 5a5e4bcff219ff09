import { type Backend, type Entry, type Folder, type StoreFault, StoreProblem } from '../../backend'
import { isEntryName } from '../../entry-name'

/** The folder of a space within the one that was chosen. */
const ROOT = 'maillage'

/** Files whose sizes are asked for at once. */
const AT_ONCE = 64

/**
 * A folder of this computer that the person chose (File System Access), which a desktop client may keep the same on
 * others. Names are unique, so such a client never has two versions of one to keep. Null: the browser doesn't give it.
 */
export function disk(chosen: FileSystemDirectoryHandle | null): Backend {
  const folderOf = async (folder: Folder, create: boolean): Promise<FileSystemDirectoryHandle | null> => {
    if (!chosen) throw new StoreProblem('permission', 'folder')
    try {
      return await (await chosen.getDirectoryHandle(ROOT, { create })).getDirectoryHandle(folder, { create })
    } catch (error) {
      if (create || nameOf(error) !== 'NotFoundError') throw error
      // Not made yet, if what it would be in can be looked into.
      await chosen.keys().next()
      return null
    }
  }
  return {
    id: 'disk',
    list: (folder) =>
      said(async () => {
        const directory = await folderOf(folder, false)
        const entries: Entry[] = []
        if (!directory) return { entries, whole: true, cursor: null }
        const files: FileSystemFileHandle[] = []
        for await (const handle of directory.values())
          if (handle.kind === 'file' && isEntryName(handle.name) && !handle.name.endsWith('.crswap'))
            files.push(handle as FileSystemFileHandle)
        for (let at = 0; at < files.length; at += AT_ONCE)
          entries.push(...(await Promise.all(files.slice(at, at + AT_ONCE).map(entryOf))).flat())
        return { entries, whole: true, cursor: null }
      }),
    get: (folder, name) =>
      said(async () => {
        const directory = await folderOf(folder, false)
        const file = await directory?.getFileHandle(name).catch(nullIfAbsent)
        const read = await file
          ?.getFile()
          .then((content) => content.arrayBuffer())
          .catch(nullIfAbsent)
        return read ? new Uint8Array(read) : null
      }),
    put: (folder, name, bytes) =>
      said(async () => {
        const directory = await folderOf(folder, true)
        const file = await directory?.getFileHandle(name, { create: true })
        const writable = await file?.createWritable()
        try {
          await writable?.write(bytes)
          await writable?.close()
        } catch (error) {
          await writable?.abort().catch(() => {})
          throw error
        }
      }),
    remove: (folder, name) =>
      said(async () => {
        const directory = await folderOf(folder, false)
        await directory?.removeEntry(name).catch(nullIfAbsent)
      }),
  }
}

/** A file and its size; nothing where it went while the folder was read. */
const entryOf = async (handle: FileSystemFileHandle): Promise<Entry[]> => {
  const file = await handle.getFile().catch(nullIfAbsent)
  return file ? [{ name: handle.name, size: file.size }] : []
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

const nullIfAbsent = (error: unknown): null => {
  if (nameOf(error) !== 'NotFoundError') throw error
  return null
}

const FAULTS: Readonly<Record<string, StoreFault>> = {
  NotAllowedError: 'permission',
  SecurityError: 'permission',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
  TypeMismatchError: 'not-a-store',
}

/** What the folder refuses, said as stores say it; anything else that fails there may pass. */
async function said<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoreProblem) throw error
    throw new StoreProblem(FAULTS[nameOf(error)] ?? 'busy', nameOf(error))
  }
}
