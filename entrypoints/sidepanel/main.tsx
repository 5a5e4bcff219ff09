import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ThisPage } from '../../components/screens/this-page/this-page'
import { Frame } from '../../components/shell/frame'
import { requestHosts } from '../../utils/browser/permissions'
import { watchActiveTab } from '../../utils/browser/tabs'
import { send } from '../../utils/messaging/send'
import { setDocumentLanguage } from '../../utils/words/language'

/** The app in the side bar: follows the active tab of its window. */
function SidePanel() {
  const [tabId, setTabId] = useState<number | null>(null)
  useEffect(() => void watchActiveTab(setTabId), [])
  return (
    <ThisPage
      tabId={tabId}
      now={Date.now}
      openDesk={() => void send('open', { address: 'desk' })}
      requestPortals={(portals) => requestHosts(portals.flatMap((portal) => portal.matches))}
    />
  )
}

setDocumentLanguage()
render(<Frame><SidePanel /></Frame>, document.getElementById('app') as HTMLElement)
