import { ARCHIVE_LISTS, type ArchiveHead, type ArchiveList } from './archive-format'

/** Writes the file of everything part by part, one entry a line: never one giant text. */
export interface ArchiveWriter {
  /** Adds entries to a list; lists come in the order of `ARCHIVE_LISTS`. */
  readonly add: (list: ArchiveList, entries: readonly unknown[]) => void
  readonly end: () => Blob
}

/** Begins the file. */
export function writeArchive(head: ArchiveHead): ArchiveWriter {
  const parts: Blob[] = []
  // Each part is given to the browser at once, which may put it on the disk.
  const say = (text: string) => parts.push(new Blob([text]))
  let at = -1
  let empty = true
  const go = (to: number) => {
    for (; at < to; at++) {
      say(`${at < 0 ? '' : '\n]'},\n"${ARCHIVE_LISTS[at + 1]}": [`)
      empty = true
    }
  }
  const properties = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  say(`{\n${properties.join(',\n')}`)
  return {
    add: (list, entries) => {
      go(ARCHIVE_LISTS.indexOf(list))
      if (entries.length === 0) return
      say(`${empty ? '' : ','}\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}`)
      empty = false
    },
    end: () => {
      go(ARCHIVE_LISTS.length - 1)
      say('\n]\n}\n')
      return new Blob(parts, { type: 'application/json' })
    },
  }
}
