import { unwrap } from 'idb'
import type { Folded } from '../opportunities/fold'
import type { Json } from '../opportunities/operation'
import type { Stamp } from '../opportunities/stamp'
import type { Writing } from './write'

/** What an import did to one record, in one transaction. */
export interface JournalEntry {
  readonly of: string
  /** Nothing was known of it. */
  readonly added: boolean
  /** Field, what stood there (null: nothing), and the stamp that the import put there. */
  readonly fields: readonly (readonly [field: string, before: Json, stamp: Stamp])[]
}

/** The keys of a journal's pages in the store of the device. */
export const journalKeys = (id: string) => IDBKeyRange.bound(`import/${id}/`, `import/${id}/~`)

/** What an import does, noted in the transaction that does it. */
export interface Journal {
  readonly note: (before: Folded | null, after: Folded) => void
  /** Stores what was noted since; `page` names it, and is never used twice within a journal. */
  readonly keep: (transaction: Writing, page: string) => void
}

/** Opens the journal of an import. */
export function openJournal(id: string): Journal {
  let entries: JournalEntry[] = []
  return {
    note: (before, after) => {
      const fields = Object.entries(after.fields).flatMap(([field, { stamp }]) => {
        const held = before && Object.hasOwn(before.fields, field) ? before.fields[field] : undefined
        return held?.stamp === stamp ? [] : [[field, held?.value ?? null, stamp] as const]
      })
      // Of what was not there, nothing needs to be told: it is deleted again, whole.
      entries.push({ of: after.id, added: before === null, fields: before === null ? [] : fields })
    },
    keep: (transaction, page) => {
      if (entries.length > 0) unwrap(transaction.objectStore('device')).put(entries, `import/${id}/${page}`)
      entries = []
    },
  }
}

/** What an import did in all to each record: what stood first, and the stamp that it put there last. */
export function sumUp(pages: readonly (readonly JournalEntry[])[]): Map<string, JournalEntry> {
  const records = new Map<string, { of: string; added: boolean; fields: Map<string, readonly [string, Json, Stamp]> }>()
  for (const { of, added, fields } of pages.flat()) {
    const known = records.get(of) ?? { of, added, fields: new Map() }
    records.set(of, known)
    for (const [field, before, stamp] of fields) known.fields.set(field, [field, known.fields.get(field)?.[1] ?? before, stamp])
  }
  return new Map([...records].map(([of, entry]) => [of, { of, added: entry.added, fields: [...entry.fields.values()] }]))
}
