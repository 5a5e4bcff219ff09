import type { Portal } from './portal'

/** Every portal: the default export of each `<id>/index.ts`. A new folder is registered by being there. */
const modules = import.meta.glob<{ default: Portal }>(['./*/index.ts', '!./generic/index.ts'], { eager: true })

export const portals: readonly Portal[] = Object.values(modules).map((module) => module.default)
