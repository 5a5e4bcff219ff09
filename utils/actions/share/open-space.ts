import type { StoredSpace } from '../../storage/database'
import { changeSpace } from '../../storage/space-store'
import type { Backend } from '../../sync/backend'
import { putSurely } from '../../sync/engine/put-surely'
import type { Codec } from '../../sync/engine/sync-once'
import { openSegment } from '../../sync/open-segment'
import { readStatement } from '../../sync/open-statement'
import { foldStatements, type Space } from '../../sync/roster'
import { type SealedFile, sealSegment } from '../../sync/seal-segment'

/** Statements that are read in one run: a space has some dozens, and whoever may write files can add any number. */
const AT_ONCE = 300

/** The space as its statements make it, for this device. */
export const openSpace = ({ id, device, anchor, statements }: StoredSpace): Promise<Space> =>
  foldStatements(statements, { space: id, device, anchor })

/** How this device seals and opens segments of a space. */
export const codecOf = ({ keyring }: Space, { device }: StoredSpace): Codec => ({
  seal: (segment) => sealSegment(segment, keyring, device),
  open: (name, bytes) => openSegment(name, bytes, keyring),
})

/** What came of an exchange of statements. */
export interface Exchanged {
  readonly stored: StoredSpace
  /** Some were made by a newer Maillage. */
  readonly newer: boolean
}

/** Reads the statements of the store that are not here, and writes again those of this device that the store has lost. */
export async function exchangeStatements(stored: StoredSpace, backend: Backend): Promise<Exchanged> {
  const { entries } = await backend.list('keys', null)
  const known = new Set(stored.statements.map(({ name }) => name))
  const listed = new Set(entries.map(({ name }) => name))
  for (const file of stored.statements) {
    if (!listed.has(file.name) && file.name.startsWith(`${stored.device.id}.`)) await putSurely(backend, 'keys', file)
  }
  const read: SealedFile[] = []
  let newer = false
  for (const { name } of entries.filter((entry) => !known.has(entry.name)).slice(0, AT_ONCE)) {
    const bytes = await backend.get('keys', name)
    const one = bytes && (await readStatement(name, bytes))
    if (bytes && one?.ok) read.push({ name, bytes })
    newer ||= one?.ok === false && one.fault === 'newer'
  }
  return { stored: read.length > 0 ? await addStatements(stored, read) : stored, newer }
}

/** Keeps statements, each once. */
export async function addStatements(stored: StoredSpace, files: readonly SealedFile[]): Promise<StoredSpace> {
  const changed = await changeSpace(stored.id, (space) => ({
    ...space,
    statements: [...new Map([...space.statements, ...files].map((file) => [file.name, file])).values()],
  }))
  return changed ?? stored
}
