import { type Backend, type Folder, StoreProblem } from '../backend'
import { sameBytes } from '../bytes'
import type { SealedFile } from '../seal-segment'

/** Writes a file and reads it back: what a store says that it kept is believed once it gives it. Throws `StoreProblem` `lost` where it doesn't. */
export async function putSurely(backend: Backend, folder: Folder, { name, bytes }: SealedFile): Promise<void> {
  await backend.put(folder, name, bytes)
  if (!(await isThere(backend, folder, { name, bytes }))) throw new StoreProblem('lost')
}

/** Whether a store gives a file, whole. */
export async function isThere(backend: Backend, folder: Folder, { name, bytes }: SealedFile): Promise<boolean> {
  const kept = await backend.get(folder, name)
  return kept !== null && kept.length === bytes.length && sameBytes(kept, bytes)
}
