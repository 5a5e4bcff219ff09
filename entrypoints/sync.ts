import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { prepareReminders } from '../utils/actions/remind'
import { keepRunning } from '../utils/actions/share/keep-running'
import { runSpace } from '../utils/actions/share/run-space'
import { spaceNeeds } from '../utils/actions/share/space-needs'
import { tellProposals } from '../utils/actions/share/tell-proposals'

/** What the background runs when it starts and now and then, loaded when it does. */
export default defineUnlistedScript(() => {
  const scope = globalThis as { maillageSync?: { run(): Promise<unknown> } }
  const tell = () => tellProposals(Date.now()).then(prepareReminders)
  scope.maillageSync = {
    run: () =>
      keepRunning()
        .then(() => runSpace(spaceNeeds()))
        .then(tell),
  }
})
