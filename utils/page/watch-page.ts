import type { Reading } from '../portals/portal'

/** How long after the last change the page is read again, milliseconds; longer where reading takes long. */
const QUIET = 300
/** A portal that draws its page by script gets this long before "not a tender" is believed, milliseconds. */
const PATIENCE = 2_500

/** What watching needs of the world. */
export interface PageWatch {
  /** Reads the page as it stands. */
  read(): Reading
  /** Hands a reading on; false: nobody will ever listen again. */
  report(reading: Reading): Promise<boolean>
}

/** A page under watch. */
export interface WatchedPage {
  /** The page's reading once it stands still: at once where a tender is found. */
  settled(): Promise<Reading>
}

/**
 * Reads the page now and again whenever it has changed and come to rest, and reports each new reading. Portals such as
 * BOAMP draw their notice after the document has loaded, and change it without loading another.
 */
export function watchPage(document: Document, { read, report }: PageWatch): WatchedPage {
  let last = ''
  let current = read()
  let cost = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: ((reading: Reading) => void)[] = []

  const publish = async () => {
    const text = JSON.stringify(current)
    if (text === last) return
    last = text
    if (!(await report(current))) stop()
  }
  const look = () => {
    timer = undefined
    const began = performance.now()
    current = read()
    cost = performance.now() - began
    if (current.kind !== 'other') settle()
    void publish()
  }
  const settle = () => {
    for (const resolve of waiting) resolve(current)
    waiting = []
  }
  const later = () => {
    if (timer === undefined) timer = setTimeout(look, Math.max(QUIET, cost * 20))
  }
  const observer = new MutationObserver(later)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true })
  void publish()

  return {
    settled() {
      if (timer !== undefined) {
        clearTimeout(timer)
        look()
      }
      if (current.kind !== 'other' || current.portal === null) return Promise.resolve(current)
      return new Promise((resolve) => {
        waiting.push(resolve)
        setTimeout(settle, PATIENCE)
      })
    },
  }
}
