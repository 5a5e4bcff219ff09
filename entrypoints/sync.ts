import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { prepareReminders } from '../utils/actions/remind'
import { keepRunning } from '../utils/actions/share/keep-running'
import { mirrorLists } from '../utils/actions/share/mirror-lists'
import { runSpace } from '../utils/actions/share/run-space'
import { spaceNeeds } from '../utils/actions/share/space-needs'
import { tellProposals } from '../utils/actions/share/tell-proposals'

/** What the background runs when it starts and now and then, loaded when it does. */
export default defineUnlistedScript(() => {
  const scope = globalThis as { maillageSync?: { run(): Promise<unknown> } }
  scope.maillageSync = {
    async run() {
      await keepRunning()
      await runSpace(spaceNeeds())
      await tellProposals(Date.now())
      await prepareReminders()
      await mirrorLists()
    },
  }
})
