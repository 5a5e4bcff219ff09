import type { Portal } from './portal'

/**
 * The readers of every portal, the default export of each `<id>/index.ts`: a new folder is registered by being there.
 * Who each portal is stands in the catalogue.
 */
export const portals: readonly Portal[] = Object.values(
  import.meta.glob<Portal>(['./*/index.ts', '!./generic/index.ts'], { eager: true, import: 'default' }),
)
