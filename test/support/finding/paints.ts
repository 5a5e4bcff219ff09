import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** When the list of the desk was painted after each change, milliseconds since the page's beginning. */
    paints: number[]
    /** When the person last did something. */
    gestureAt: number
  }
}

/** Notes in every page to come when a change of the list was painted, and when keys and the pointer were pressed. */
export async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.paints = []
    window.gestureAt = 0
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
