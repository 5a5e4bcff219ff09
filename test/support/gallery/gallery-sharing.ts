import type { SharingServices } from '../../../entrypoints/desk/create-sharing'
import { shareSpace } from '../../../utils/actions/share/share-space'
import { memoryStore } from '../sync/memory-store'

/** The real service, over a store in memory: the gallery's database is the browser's own. */
export async function gallerySharing(): Promise<SharingServices> {
  const files = new Map()
  const sharing = shareSpace(
    {
      open: () => memoryStore(files),
      allowed: async () => true,
      now: Date.now,
      newDevice: () => 'gallery00000',
      onChange: () => () => {},
    },
    { shown: ({ kind }) => ({ kind, where: 'nuage.example', hosts: [], wants: 'nothing' }) },
  )
  return { sharing, mirrors: { list: async () => [], start: async () => false, stop: async () => {} } }
}
