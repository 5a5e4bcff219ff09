import { render } from 'preact'
import { makeStorageLasting } from '../../utils/browser/lasting-storage'
import { notificationRight } from '../../utils/browser/notify'
import { onChange } from '../../utils/messaging/send'
import { createArchive } from './create-archive'
import { createFinder } from './create-finder'
import { Desk } from './desk'

// What is kept is to stay: asked where it is first needed, and only a page can ask.
onChange('opportunities', () => void makeStorageLasting())

render(
  <Desk openArchive={createArchive} finder={createFinder()} now={Date.now} right={notificationRight} />,
  document.getElementById('app') as HTMLElement,
)
