import { browser } from './api'

/** The page's script, built from `entrypoints/page.ts`. */
const FILE = '/page.js'
const REGISTRATION = 'portals'

/**
 * Runs the page's script on these hosts from now on, also after a restart. The manifest declares none: hosts declared
 * there would be asked for at install, and a portal added by an update would disable the extension until accepted.
 */
export async function registerPageScript(matches: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] })
    return
  }
  const script = { id: REGISTRATION, js: [FILE], matches: [...matches], runAt: 'document_idle' as const }
  if (registered) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }])
}

/** How long a page may take to answer, milliseconds. */
const PATIENCE = 8_000

/**
 * Runs the page's script in a tab now, even while it loads, and gives what it returns. Throws {@link PageRefused} where
 * the browser doesn't let us in, {@link PageSlow} where the page doesn't answer.
 */
export async function runPageScript(tabId: number): Promise<unknown> {
  try {
    const running = browser.scripting.executeScript({ target: { tabId }, files: [FILE], injectImmediately: true })
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new PageSlow()), PATIENCE))
    const [injection] = await Promise.race([running, late])
    return injection?.result
  } catch (error) {
    if (error instanceof PageSlow) throw error
    throw new PageRefused(error instanceof Error ? error.message : String(error))
  }
}

/** Styles the words that the page's script highlights, without a node that the page could see. */
export async function styleQuotes(tabId: number): Promise<void> {
  const css = '::highlight(maillage) { background-color: #ffe08a; color: #1b1b1b; text-decoration: underline 2px #8a5a00 }'
  await browser.scripting.insertCSS({ target: { tabId }, css })
}

/** The page did not answer in time: it loads, or hangs. */
export class PageSlow extends Error {}

/** The browser did not let the script into a page. */
export class PageRefused extends Error {
  /** Pages of the browser itself, its store and other extensions: no permission opens them. */
  get byBrowser(): boolean {
    return /\b(chrome|about|edge|brave|view-source|devtools|moz-extension|chrome-extension|chrome-untrusted):|gallery|extensions? page|cannot be scripted|error page/i.test(
      this.message,
    )
  }
}
