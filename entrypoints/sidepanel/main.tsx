import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { deskFragment } from '../../components/parts/desk-address'
import { dossierFragment } from '../../components/parts/dossier-link'
import { sheetFragment } from '../../components/parts/sheet-address'
import { ThisPage } from '../../components/screens/this-page/this-page'
import { isSyncing, syncSoon } from '../../utils/browser/alarms'
import { makeStorageLasting } from '../../utils/browser/lasting-storage'
import { requestHosts } from '../../utils/browser/permissions'
import { openOwnPage, watchActiveTab } from '../../utils/browser/tabs'
import { onChange } from '../../utils/messaging/send'

/** The app in the side bar: follows the active tab of its window. */
function SidePanel() {
  const [tabId, setTabId] = useState<number | null>(null)
  useEffect(() => void watchActiveTab(setTabId), [])
  return (
    <ThisPage
      tabId={tabId}
      now={Date.now}
      openDesk={() => void openOwnPage('desk', deskFragment({ screen: 'consortium' }))}
      openSheet={(address) => void openOwnPage('desk', sheetFragment(address))}
      openDossier={(id) => void openOwnPage('desk', dossierFragment(id))}
      requestPortals={(portals) => requestHosts(portals.flatMap((portal) => portal.matches))}
    />
  )
}

// What is kept is to stay: asked where it is first needed, and only a page can ask.
onChange('opportunities', () => void makeStorageLasting())

// What is shared leaves soon after it was said.
onChange('opportunities', async () => {
  if (await isSyncing()) await syncSoon()
})

render(<SidePanel />, document.getElementById('app') as HTMLElement)
