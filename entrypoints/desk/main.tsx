import { render } from 'preact'
import { isSyncing, syncSoon } from '../../utils/browser/alarms'
import { makeStorageLasting } from '../../utils/browser/lasting-storage'
import { notificationRight } from '../../utils/browser/notify'
import { requestHosts } from '../../utils/browser/permissions'
import { onChange } from '../../utils/messaging/send'
import { createArchive } from './create-archive'
import { createFinder } from './create-finder'
import { createSharing } from './create-sharing'
import { Desk } from './desk'

/** Longest that the first frame waits for its rows, milliseconds. */
const PATIENCE = 100

// What is kept is to stay: asked where it is first needed, and only a page can ask.
onChange('opportunities', () => void makeStorageLasting())

// What is shared leaves soon after it was said.
onChange('opportunities', async () => {
  if (await isSyncing()) await syncSoon()
})

// The first frame has the first rows, where they were kept: they are there in less time than a frame of its own would take.
const finder = createFinder()
await Promise.race([finder.opened, new Promise((resolve) => setTimeout(resolve, PATIENCE))])

render(
  <Desk
    openArchive={createArchive}
    openSharing={createSharing}
    requestHosts={requestHosts}
    finder={finder}
    now={Date.now}
    right={notificationRight}
  />,
  document.getElementById('app') as HTMLElement,
)
