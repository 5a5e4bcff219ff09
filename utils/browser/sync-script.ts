/** What cooperates, built from `entrypoints/sync.ts`: too heavy for a background that wakes at each event. */
const FILE = '/sync.js'

/** What the script offers, under `maillageSync`. */
interface Offered {
  run(): Promise<unknown>
}

const scope = globalThis as unknown as {
  importScripts?: (file: string) => void
  addEventListener(type: 'install', listener: () => void): void
  maillageSync?: Offered
}

/**
 * Makes the script available for later. Called at the worker's start: it may import, once installed, only what it
 * imported while it was being installed (Service Workers, « importScripts », the script resource map).
 */
export const prepareSyncScript = (): void => scope.addEventListener('install', () => scope.importScripts?.(FILE))

/** Runs the shared space once; the script is loaded the first time since the background woke. */
export async function runSyncScript(): Promise<void> {
  if (!scope.maillageSync) await (scope.importScripts ? scope.importScripts(FILE) : import(/* @vite-ignore */ FILE))
  await scope.maillageSync?.run()
}
