import { defineBackground } from 'wxt/utils/define-background'
import { keepConsortium, takeBackConsortium } from '../utils/actions/change-consortium'
import { followPermissions, listPortals } from '../utils/actions/choose-portals'
import { findKnown } from '../utils/actions/find-known'
import { makeChoice, takeBackChoice } from '../utils/actions/make-choice'
import { makeGesture, undoGesture } from '../utils/actions/make-gesture'
import { openPage } from '../utils/actions/open-page'
import { pageLeft } from '../utils/actions/page-left'
import { pageRead } from '../utils/actions/page-read'
import { pageState, readPageAgain } from '../utils/actions/read-page'
import { listTodo, openReminded, prepareReminders, remind } from '../utils/actions/remind'
import { showQuote } from '../utils/actions/show-quote'
import { tellAll } from '../utils/actions/tell-all'
import { wantPage } from '../utils/actions/want-page'
import { onWake } from '../utils/browser/alarms'
import { browser } from '../utils/browser/api'
import { onFollow, prepareMenu } from '../utils/browser/context-menu'
import { onNotificationClick } from '../utils/browser/notify'
import { onHostsChange } from '../utils/browser/permissions'
import { openSidePanel, preparePanel } from '../utils/browser/side-panel'
import { prepareSyncScript, runSyncScript } from '../utils/browser/sync-script'
import { onTabChange, openOwnPage } from '../utils/browser/tabs'
import { announce } from '../utils/messaging/announce'
import { orderPage } from '../utils/messaging/order-page'
import { receive } from '../utils/messaging/receive'
import { ok } from '../utils/problems/problem'
import { loadChoices } from '../utils/storage/choice-store'
import { loadConsortium } from '../utils/storage/consortium-store'
import { loadMe, saveMe } from '../utils/storage/device'
import { loadNear, loadProposed } from '../utils/storage/near-store'
import { loadCopy, loadHistory, loadRecords } from '../utils/storage/opportunity-store'
import { recallPages } from '../utils/storage/session-pages'
import { problemOf } from '../utils/storage/storage-problem'
import { t } from '../utils/words/t'

// Every listener is set at once, at the top: the browser stops this worker when it likes and wakes it by an event.
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void prepareMenu(t('command_follow'))
    if (reason === 'install') void openOwnPage('welcome')
    void followPermissions()
    void remind()
  })
  browser.runtime.onStartup.addListener(() => {
    void followPermissions()
    void remind()
    void runSyncScript()
  })
  prepareSyncScript()
  onWake(
    () => void remind(),
    () => void runSyncScript(),
  )
  onNotificationClick(() => void openReminded())
  onHostsChange(() => void followPermissions())
  void preparePanel()

  browser.action.onClicked.addListener((tab) => {
    void openSidePanel(tab.windowId)
    const tabId = tab.id
    if (tabId !== undefined) void readPageAgain(tabId).then(() => announce('page', { tabId, left: false }))
  })
  onFollow(({ id, windowId }, link) => {
    void openSidePanel(windowId)
    void followPage(id, link)
  })
  onTabChange((tabId, what) => void pageLeft(tabId, what))

  receive({
    requests: {
      'page-state': async ({ tabId }) => ok(await pageState(tabId)),
      'page-read-again': async ({ tabId }) => ok(await readPageAgain(tabId)),
      'quote-show': async (quote) => ok(await showQuote(quote)),
      'quote-hide': async ({ tabId }) => ok(await orderPage(tabId, 'quote-hide', null)),
      portals: async () => ok(await listPortals()),
      open: async (page) => ok(await openPage(page)),
      consortium: async () => ok(await loadConsortium()),
      'consortium-save': async ({ consortium, basedOn }) => ok(await keepConsortium(consortium, basedOn)),
      choices: async () => ok(await loadChoices()),
      choose: async (choice) => ok(await makeChoice(choice)),
      'choice-undo': async ({ id }) => ok(await takeBackChoice(id)),
      'pages-open': async () => ok(await recallPages()),
      opportunities: async ({ ids }) => ok(await loadRecords(ids)),
      'opportunities-near': async ({ keys }) => ok(await loadNear(keys)),
      'opportunities-proposed': async () => ok(await loadProposed()),
      'opportunities-known': async ({ keys }) => ok(await findKnown(keys)),
      gesture: (gesture) => changing(makeGesture(gesture)),
      'gesture-undo': ({ gesture, as }) => changing(undoGesture(gesture, as)),
      todo: async () => ok(await listTodo()),
      history: async ({ of }) => ok(await loadHistory(of)),
      copy: async ({ id }) => ok(await loadCopy(id)),
      'tell-all': () => changing(tellAll()),
      me: async () => ok(await loadMe()),
      'me-save': async (me) => {
        const saved = await saveMe(me)
        await announce('me', null)
        return ok(saved)
      },
      'consortium-undo': async ({ version }) => ok(await takeBackConsortium(version)),
    },
    reports: { 'page-read': ({ reading }, tabId) => pageRead(reading, tabId) },
    refused: (tabId) => pageLeft(tabId, 'complete'),
    problemOf,
  })
})

/** Answers with what a change of opportunities gives; reminders follow it. */
async function changing<T>(change: Promise<T>) {
  const value = await change
  void prepareReminders()
  return ok(value)
}

/** Follows what a tab shows, or the row that a link leads to: the panel does, once the page is read. */
async function followPage(tabId: number, link: string | undefined): Promise<void> {
  await (link === undefined ? readPageAgain(tabId) : pageState(tabId))
  await wantPage(tabId, link)
}
