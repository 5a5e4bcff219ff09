import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { connected, obey, report } from '../utils/messaging/in-page'
import { hideQuote, showQuote } from '../utils/page/show-quote'
import { type WatchedPage, watchPage } from '../utils/page/watch-page'
import { readPage } from '../utils/portals/read-page'

/** Kept in the extension's own world, which the page doesn't see: the script may be run again in a page it watches. */
const world = globalThis as { maillage?: WatchedPage & { connected(): boolean } }

/** Reads the page it stands in, goes on watching it, and returns the reading; null where this is no page of text. */
export default defineUnlistedScript(() => {
  if (!/html/.test(document.contentType)) return null
  // After an update of the extension, the former script is still there but cut off.
  if (!world.maillage?.connected()) {
    const watched = watchPage(document, {
      read: () => readPage(document, new URL(location.href)),
      report: (reading) => report('page-read', { reading }),
    })
    world.maillage = { ...watched, connected }
    obey({ 'quote-show': showQuote, 'quote-hide': hideQuote })
  }
  return world.maillage.settled()
})
