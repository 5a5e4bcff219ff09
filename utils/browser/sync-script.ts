/** What cooperates, built from `entrypoints/sync.ts`: too heavy for a background that wakes at each event. */
const FILE = '/sync.js'

interface Scope {
  importScripts?: (file: string) => void
  document?: Document
  addEventListener(type: 'install', listener: () => void): void
  maillageSync?: unknown
}

const scope = globalThis as unknown as Scope

/**
 * Makes the script available for later. Called at the worker's start: it may import, once installed, only what it
 * imported while it was being installed (Service Workers, « importScripts », the script resource map).
 */
export function prepareSyncScript(): void {
  if (scope.importScripts) scope.addEventListener('install', () => scope.importScripts?.(FILE))
}

/** Loads the script into the background, the first time that it is needed since it woke; what it offers. */
export async function loadSyncScript<T>(): Promise<T> {
  if (scope.maillageSync === undefined) {
    if (scope.importScripts) scope.importScripts(FILE)
    else if (scope.document) await addScript(scope.document)
  }
  if (scope.maillageSync === undefined) throw new Error('sync.js offers nothing')
  return scope.maillageSync as T
}

/** Firefox's background is a page. */
function addScript(document: Document): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = FILE
    script.onload = () => resolve()
    script.onerror = () => reject(new Error('sync.js was not loaded'))
    document.head.append(script)
  })
}
