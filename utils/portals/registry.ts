import type { Portal } from './portal'

const modules = import.meta.glob<{ default: Portal }>(['./*/index.ts', '!./generic/index.ts'], { eager: true })

/** Every portal's reader: the default export of each `<id>/index.ts`. A new folder is registered by being there. */
/** The readers of every portal; who each portal is stands in the catalogue. */
export const portals: readonly Portal[] = Object.values(modules).map((module) => module.default)
