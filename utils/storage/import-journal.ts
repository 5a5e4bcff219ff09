import { unwrap } from 'idb'
import { DESK } from '../opportunities/field'
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
  /** The last stamp of the record as the import left it. */
  readonly last: Stamp
}

/** The keys of a journal's pages in the store of the device. */
export const journalKeys = (id: string) => IDBKeyRange.bound(`import/${id}/`, `import/${id}/~`)

/** What an import does, noted in the transaction that does it. */
export interface Journal {
  readonly note: (before: Folded | null, after: Folded) => void
  /** Stores what was noted since, as its next page. */
  readonly keep: (transaction: Writing) => void
}

/** Opens the journal of an import. */
export function openJournal(id: string): Journal {
  let entries: JournalEntry[] = []
  let page = 0
  return {
    note: (before, after) => {
      const fields = Object.entries(after.fields).flatMap(([field, { stamp }]) => {
        const held = before && Object.hasOwn(before.fields, field) ? before.fields[field] : undefined
        return held?.stamp === stamp ? [] : [[field, held?.value ?? null, stamp] as const]
      })
      // Of what was not there, nothing needs to be told: it is deleted again, whole.
      const added = before === null && after.id !== DESK
      entries.push({ of: after.id, added, fields: added ? [] : fields, last: lastStamp(after) })
    },
    keep: (transaction) => {
      if (entries.length > 0) unwrap(transaction.objectStore('device')).put(entries, `import/${id}/${String(page++).padStart(9, '0')}`)
      entries = []
    },
  }
}

/** The last stamp of a record. */
export const lastStamp = ({ fields }: Folded): Stamp => Object.values(fields).reduce((last, { stamp }) => (stamp > last ? stamp : last), '')

/** What an import did in all to each record: what stood first, and the stamp that it put there last. */
export function sumUp(pages: readonly (readonly JournalEntry[])[]): Map<string, JournalEntry> {
  const records = new Map<string, JournalEntry>()
  for (const entry of pages.flat()) {
    const known = records.get(entry.of)
    const fields = new Map(known?.fields.map((field) => [field[0], field]))
    for (const [field, before, stamp] of entry.fields) fields.set(field, [field, fields.get(field)?.[1] ?? before, stamp])
    const last = known && known.last > entry.last ? known.last : entry.last
    records.set(entry.of, { of: entry.of, added: known?.added ?? entry.added, fields: [...fields.values()], last })
  }
  return records
}
