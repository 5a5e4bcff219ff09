import polyfill from 'webextension-polyfill'
import type { browser as native } from 'wxt/browser'

/**
 * The extension API of the background and of the extension's own pages: promises and promise-returning listeners in
 * every browser. Typed as Chrome's, which has the side panel; the polyfill hands on what it doesn't know.
 * The page's script does without (3 KB on every portal page): it uses `wxt/browser`.
 */
export const browser = polyfill as unknown as typeof native
