import { shareSpace } from '../../../utils/actions/share/share-space'
import type { Sharing } from '../../../utils/sharing/sharing'
import { memoryStore } from '../sync/memory-store'

/** The real service, over a store in memory: the gallery's database is the browser's own. */
export async function gallerySharing(): Promise<Sharing> {
  const files = new Map()
  return shareSpace(
    {
      open: () => memoryStore(files),
      allowed: async () => true,
      now: Date.now,
      newDevice: () => 'gallery00000',
      onChange: () => () => {},
    },
    { shown: ({ kind }) => ({ kind, where: 'nuage.example', hosts: [], wants: 'nothing' }) },
  )
}
