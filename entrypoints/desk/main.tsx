import { render } from 'preact'
import { makeStorageLasting } from '../../utils/browser/lasting-storage'
import { notificationRight } from '../../utils/browser/notify'
import { onChange } from '../../utils/messaging/send'
import { createArchive } from './create-archive'
import { createFinder } from './create-finder'
import { Desk } from './desk'

/** Longest that the first frame waits for its rows, milliseconds. */
const PATIENCE = 100

// What is kept is to stay: asked where it is first needed, and only a page can ask.
onChange('opportunities', () => void makeStorageLasting())

// The first frame has the first rows, where they were kept: they are there in less time than a frame of its own would take.
const finder = createFinder()
await Promise.race([finder.opened, new Promise((resolve) => setTimeout(resolve, PATIENCE))])

render(
  <Desk openArchive={createArchive} finder={finder} now={Date.now} right={notificationRight} />,
  document.getElementById('app') as HTMLElement,
)
