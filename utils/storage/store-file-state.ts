import type { Folded } from '../opportunities/fold'
import type { Change } from '../opportunities/operation'
import { apply, isStored, type Writer } from './store-gesture'
import { write } from './write'

/** The changes by which a record comes to say what a file says of it (null: nothing). */
export type ChangesTo = (here: Folded, inFile: Folded | null) => readonly Omit<Change, 'of'>[]

/** One gesture after which every record says what a file says; in one transaction. */
export async function storeFileState(
  gesture: string,
  state: ReadonlyMap<string, Folded>,
  changesTo: ChangesTo,
  writer: Writer,
): Promise<void> {
  await write(async (transaction) => {
    if (await isStored(transaction, gesture)) return
    const ids = [...new Set([...(await transaction.objectStore('records').getAllKeys()), ...state.keys()])]
    await apply(transaction, { gesture, ids, changesOf: async (record) => changesTo(record, state.get(record.id) ?? null) }, writer)
  })
}
