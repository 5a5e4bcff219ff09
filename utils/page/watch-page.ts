import type { Reading } from '../portals/portal'

/** How long after a change the page is read again, milliseconds; longer where reading takes long. */
const QUIET = 300
/** How long a page may take to be there, and a portal to draw its notice, before it is believed as it stands, milliseconds. */
const PATIENCE = 2_500
/** When a report that was lost is tried again, milliseconds. */
const AGAIN = 3_000

/** What watching needs of the world. */
export interface PageWatch {
  /** Reads the page as it stands. */
  read(): Reading
  /** Hands a reading on: `lost` may be tried again, `gone` means that nobody will ever listen. */
  report(reading: Reading): Promise<'taken' | 'lost' | 'gone'>
}

/** A page under watch. */
export interface WatchedPage {
  /** Reads the page as it stands now, once it is there, and gives what it says: at once where a tender is found. */
  settled(): Promise<Reading>
}

/**
 * Reads the page when asked, and again whenever it has changed and come to rest, and reports each new reading.
 * Portals such as BOAMP draw their notice after the document has loaded, and change it without loading another.
 */
export function watchPage(document: Document, { read, report }: PageWatch): WatchedPage {
  let taken = ''
  let current: Reading
  let cost = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const waiting = new Set<() => void>()

  const look = () => {
    clearTimeout(timer)
    timer = undefined
    const began = performance.now()
    current = read()
    cost = performance.now() - began
    if (current.kind !== 'other') for (const release of waiting) release()
    void publish(current)
  }
  const publish = async (reading: Reading) => {
    const sign = signOf(reading)
    if (sign === taken) return
    const fate = await report(reading)
    if (fate === 'taken') taken = sign
    else if (fate === 'lost') later(AGAIN)
    else observer.disconnect()
  }
  // Nobody looks at a hidden tab: its changes wait.
  const later = (wait = Math.max(QUIET, cost * 20)) => {
    if (document.hidden) document.addEventListener('visibilitychange', resume, { once: true })
    else timer ??= setTimeout(look, wait)
  }
  const resume = () => later()
  const observer = new MutationObserver(resume)

  const ready = pause((done) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', done, { once: true })
    else done()
  }).then(() => {
    // The document itself, not its root: a page may replace that.
    observer.observe(document, { subtree: true, childList: true, characterData: true })
  })

  return {
    async settled() {
      await ready
      look()
      if (current.kind === 'other' && current.portal !== null) await pause((done) => waiting.add(done))
      return current
    },
  }
}

/** Waits until `begin` says so, no longer than patience lasts. */
const pause = (begin: (done: () => void) => void) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE)
    begin(resolve)
  })

/** What tells two readings apart: a countdown that runs in a page's text changes only figures there. */
const signOf = (reading: Reading) =>
  JSON.stringify(reading, (key, value: unknown) => (key === 'text' && typeof value === 'string' ? value.replace(/\d/g, '') : value))
