import type { KnownFile } from '../ledger'
import { type Listed, pathOf } from './list-segments'
import { isThere, putSurely } from './put-surely'
import type { Run } from './sync-once'

/**
 * Own files that the store doesn't list, or lists shorter than they are, are written again; those that were never seen
 * there since they were written are read back. What a listing leaves out is never taken for a wish: nothing here goes for it.
 */
export async function heal(run: Run, listed: readonly Listed[], files: Map<string, KnownFile>): Promise<void> {
  const { space, ledger, backend, codec, signal } = run
  const there = new Map(listed.map((one) => [pathOf(one), one]))
  for (const name of await ledger.ownNames(space)) {
    signal?.throwIfAborted()
    const entry = there.get(pathOf(name))
    const seen = files.get(pathOf(name))
    if (seen?.state === 'own' && !seen.doubted && entry && isWhole(entry, seen.size)) continue
    const file = await ledger.ownFile(space, name)
    if (!file) continue
    // A listing is not to be believed: a file that is whole is never written over, since that write may be cut.
    if (!(await isThere(backend, file.folder, file))) {
      // Were it cut now, a store that says no length would not show it: it has to be read back before it is believed.
      if (seen?.state === 'own') await note(run, { ...seen, doubted: true }, files)
      await putSurely(backend, file.folder, file)
    }
    if (seen?.state === 'own') {
      const { doubted: _, ...sure } = seen
      await note(run, sure, files)
      continue
    }
    const opened = await codec.open(file.name, file.bytes)
    // Where its key is here no more, what it holds goes out once again.
    await verified(run, file, opened.ok ? opened.segment : { operations: [], seen: {} }, files)
  }
}

async function note({ ledger }: Run, file: KnownFile, files: Map<string, KnownFile>): Promise<void> {
  await ledger.note([file])
  files.set(pathOf(file), file)
}

const isWhole = ({ size }: Listed, bytes: number | undefined): boolean => size === null || bytes === undefined || size === bytes

/** Takes what a file holds out of the outbox: it is on the store. */
export async function verified(
  { space, ledger, now }: Run,
  { folder, name, bytes }: Pick<KnownFile, 'folder' | 'name'> & { readonly bytes: Uint8Array },
  { operations, seen }: { readonly operations: readonly { readonly stamp: string }[]; readonly seen: Readonly<Record<string, number>> },
  files: Map<string, KnownFile>,
): Promise<void> {
  const file: KnownFile = { space, folder, name, state: 'own', why: null, since: now(), size: bytes.length, seen }
  await ledger.verified(
    file,
    operations.map(({ stamp }) => stamp),
  )
  files.set(pathOf(file), file)
}
