import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** When the list of the desk was painted after each change, milliseconds since the page's beginning. */
    paints: number[]
    /** When the person last did something. */
    gestureAt: number
    /** What was asked of the worker: when, and how long its answer took. */
    trips: { readonly at: number; readonly took: number }[]
    /** When the first rows were painted, and when the page's own scripts began to run. */
    rowsAt: number
    scriptAt: number
    /** When the worker was first asked something, and when it first said that all is there. */
    askedAt: number
    backAt: number
  }
}

/** Notes in every page to come when a change of the list was painted, when keys and the pointer were pressed, and what its worker was asked. */
export async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.paints = []
    window.gestureAt = 0
    window.trips = []
    window.askedAt = 0
    window.backAt = 0
    window.rowsAt = 0
    window.scriptAt = 0
    // The first thing that the desk does is to open its database.
    const openDatabase = indexedDB.open.bind(indexedDB)
    indexedDB.open = (...given) => {
      window.scriptAt ||= performance.now()
      return openDatabase(...given)
    }
    const post = Worker.prototype.postMessage
    const asked = new Map<number, number>()
    const heard = new WeakSet<Worker>()
    Worker.prototype.postMessage = function (this: Worker, message: { readonly number?: number }) {
      window.askedAt ||= performance.now()
      if (!heard.has(this)) {
        heard.add(this)
        this.addEventListener('message', ({ data }: MessageEvent<{ readonly number?: number; readonly changed?: true }>) => {
          if (data.changed) window.backAt ||= performance.now()
          const at = asked.get(data.number ?? 0)
          if (at !== undefined) window.trips.push({ at, took: performance.now() - at })
        })
      }
      if (message.number) asked.set(message.number, performance.now())
      post.call(this, message)
    }
    let waits = false
    const observer = new MutationObserver((changes) => {
      // What the table says of itself for tests comes after the paint.
      const drawn = changes.some(
        ({ type, target }) =>
          type !== 'attributes' && target instanceof Node && (target.parentElement?.closest('table.lines, main') ?? false),
      )
      if (!drawn || waits) return
      waits = true
      // The frame in which it is drawn, then the first task after it.
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          waits = false
          if (document.querySelector('.line[data-id]')) window.rowsAt ||= performance.now()
          window.paints.push(performance.now())
        }
        channel.port2.postMessage(null)
      })
    })
    observer.observe(document, { subtree: true, childList: true, characterData: true })
    for (const name of ['keydown', 'pointerdown'])
      addEventListener(
        name,
        (event) => {
          window.gestureAt = event.timeStamp
        },
        true,
      )
  })
}
