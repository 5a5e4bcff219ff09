import { undoConsortium } from './consortium-store'
import { type ChoicesTaken, putChoicesBack } from './import-choices'
import { type JournalEntry, journalKeys, lastStamp, sumUp } from './import-journal'
import { StorageProblem } from './storage-problem'
import { apply, type Writer } from './store-gesture'
import { write, writeTo } from './write'

/** Imports that can be taken back. */
const KEPT = 3

/** What an import did besides opportunities; kept so that it can be taken back. */
export interface ImportNote {
  readonly choices: ChoicesTaken
  /** The version of the consortium that it stored; null: none. */
  readonly consortium: number | null
}

const noteKey = (id: string) => `import-note/${id}`

/** Makes room for the journal of a new import: the oldest ones are forgotten. */
export async function forgetOlderImports(): Promise<void> {
  await writeTo(['device'], async (transaction) => {
    const store = transaction.objectStore('device')
    const keys = (await store.getAllKeys(IDBKeyRange.bound('import', 'import~'))).map(String)
    const ids = [...new Set(keys.map((key) => key.split('/')[1] ?? ''))].sort()
    const older = new Set(ids.slice(0, Math.max(0, ids.length - KEPT + 1)))
    for (const key of keys) if (older.has(key.split('/')[1] ?? '')) await store.delete(key)
  })
}

/** Notes what an import did besides opportunities. */
export async function noteImport(id: string, note: ImportNote): Promise<void> {
  await writeTo(['device'], (transaction) => transaction.objectStore('device').put(note as never, noteKey(id)))
}

/**
 * Takes an import back by a new gesture `as`: every field gets what stood there, what was added is deleted; an opportunity
 * that somebody has changed since keeps that change. Throws `undo-overtaken` where nothing is known of the import any more.
 */
export async function undoImport(
  id: string,
  as: string,
  writer: Writer,
): Promise<{ readonly restored: number; readonly overtaken: number }> {
  const done = await write(async (transaction) => {
    const pages = await transaction.objectStore('device').getAll(journalKeys(id))
    const entries = sumUp(pages as unknown as JournalEntry[][])
    let [restored, overtaken] = [0, 0]
    await apply(
      transaction,
      {
        gesture: as,
        ids: [...entries.keys()],
        changesOf: async (record) => {
          const entry = entries.get(record.id)
          if (!entry) return []
          const mine = entry.fields.filter(([field, , stamp]) => record.fields[field]?.stamp === stamp)
          const untouched = entry.added ? lastStamp(record) <= entry.last : mine.length === entry.fields.length
          if (untouched) restored++
          else overtaken++
          if (entry.added) return untouched ? [{ field: 'deleted', value: true }] : []
          return mine.map(([field, value]) => ({ field, value }))
        },
      },
      writer,
    )
    return { restored, overtaken, note: (await transaction.objectStore('device').get(noteKey(id))) as unknown as ImportNote | undefined }
  })
  if (!done.note && done.restored + done.overtaken === 0) throw new StorageProblem('undo-overtaken')
  if (done.note) await putChoicesBack(done.note.choices)
  // Where the consortium was changed since, that change stays.
  if (done.note?.consortium) await undoConsortium(done.note.consortium, writer.at).catch(() => null)
  return { restored: done.restored, overtaken: done.overtaken }
}
