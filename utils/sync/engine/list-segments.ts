import type { Backend, Folder } from '../backend'
import { parseSegmentName } from '../segment-name'

/** The folders that hold segments: what is merged first, it is the most at once. */
const SEGMENTS: readonly Folder[] = ['base', 'live']

/** A segment's file as the store lists it. */
export interface Listed {
  readonly folder: Folder
  readonly name: string
  /** Bytes; null: not said. */
  readonly size: number | null
}

/** A file's name in its folder, as one text. */
export const pathOf = ({ folder, name }: Pick<Listed, 'folder' | 'name'>): string => `${folder}/${name}`

/** All segments of a store; anything else that lies there is left alone. */
export async function listSegments(backend: Backend): Promise<Listed[]> {
  const all: Listed[] = []
  for (const folder of SEGMENTS) {
    const { entries } = await backend.list(folder, null)
    for (const { name, size } of entries) if (parseSegmentName(name)) all.push({ folder, name, size })
  }
  return all
}
