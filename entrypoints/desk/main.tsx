import { render } from 'preact'
import { notificationRight } from '../../utils/browser/notify'
import { createFinder } from './create-finder'
import { Desk } from './desk'

render(<Desk finder={createFinder()} now={Date.now} right={notificationRight} />, document.getElementById('app') as HTMLElement)
