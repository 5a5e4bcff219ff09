import { render } from 'preact'
import { createFinder } from './create-finder'
import { Desk } from './desk'

render(<Desk finder={createFinder()} now={Date.now} />, document.getElementById('app') as HTMLElement)
