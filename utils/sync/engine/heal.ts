import type { KnownFile } from '../ledger'
import { type Listed, pathOf } from './list-segments'
import { isThere, putSurely } from './put-surely'
import type { Run } from './sync-once'

/**
 * Own files that the store doesn't list, or lists shorter than they are, are written again; those that were never seen
 * there are read back. What a listing leaves out is never taken for a wish: nothing here goes for it.
 */
export async function heal(run: Run, listed: readonly Listed[], files: Map<string, KnownFile>): Promise<void> {
  const { space, ledger, backend, codec, signal } = run
  const there = new Map(listed.map((one) => [pathOf(one), one]))
  for (const name of await ledger.ownNames(space)) {
    signal?.throwIfAborted()
    const entry = there.get(pathOf(name))
    const seen = files.get(pathOf(name))
    const isSeen = seen?.state === 'own'
    if (isSeen && entry && isWhole(entry, seen.size)) continue
    const file = await ledger.ownFile(space, name)
    if (!file) continue
    // A listing has seen its name and its length: not its bytes.
    if (!(entry && isWhole(entry, file.bytes.length) && (await isThere(backend, file.folder, file))))
      await putSurely(backend, file.folder, file)
    if (isSeen) continue
    const opened = await codec.open(file.name, file.bytes)
    // Where its key is here no more, what it holds goes out once again.
    await verified(run, file, opened.ok ? opened.segment : { operations: [], seen: {} }, files)
  }
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
