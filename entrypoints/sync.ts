import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { keepRunning } from '../utils/actions/share/keep-running'
import { runSpace } from '../utils/actions/share/run-space'
import { spaceNeeds } from '../utils/actions/share/space-needs'

/** What the background runs when it starts and now and then, loaded when it does. */
export default defineUnlistedScript(() => {
  const scope = globalThis as { maillageSync?: { run(): Promise<unknown> } }
  scope.maillageSync = { run: () => keepRunning().then(() => runSpace(spaceNeeds())) }
})
