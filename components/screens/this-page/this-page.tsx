import { useMemo } from 'preact/hooks'
import type { PortalChoice } from '../../../utils/messaging/protocol'
import { t } from '../../../utils/words/t'
import { OpenDossier } from '../../parts/dossier-link'
import { type Quotes, QuotesOf, quotesInTab } from '../../parts/quotes'
import type { SheetAddress } from '../../parts/sheet-address'
import { OpenSheet } from '../../parts/sheet-link'
import { ToAnswer } from '../../parts/together/to-answer'
import { Frame } from '../../shell/frame'
import { PageInTab } from './page-in-tab'
import { NotATender } from './states/not-a-tender'
import '../../parts/styles/marks.css'
import './styles/this-page.css'

/** What the screen needs from the page that mounts it. */
export interface ThisPageProps {
  /** The tab to speak of; null where there is none. */
  tabId: number | null
  /** Milliseconds since the epoch. */
  now: () => number
  openDesk: () => void
  /** Opens the desk at a partner's sheet, or at the weights. */
  openSheet: (address: SheetAddress) => void
  /** Opens an opportunity on the desk. */
  openDossier: (id: string) => void
  /** Called at once in the click: the browser asks the person. True where all is granted. */
  requestPortals: (portals: PortalChoice[]) => Promise<boolean>
}

/** The side panel: what the page in the tab is, when it closes, and who of the consortium covers what. */
export function ThisPage({ tabId, ...rest }: ThisPageProps) {
  const quotes = useMemo<Quotes | null>(() => (tabId === null ? null : quotesInTab(tabId)), [tabId])
  const desk = (
    <button type="button" class="button button-small button-plain" onClick={rest.openDesk}>
      {t('panel_open_desk')}
    </button>
  )
  return (
    <Frame title={t('panel_title')} aside={desk} of={tabId}>
      <QuotesOf.Provider value={quotes}>
        <OpenSheet.Provider value={rest.openSheet}>
          <OpenDossier.Provider value={rest.openDossier}>
            <ToAnswer now={rest.now} open={rest.openDossier} />
            {tabId === null ? <NotATender portal={null} best={[]} /> : <PageInTab key={tabId} tabId={tabId} {...rest} />}
          </OpenDossier.Provider>
        </OpenSheet.Provider>
      </QuotesOf.Provider>
    </Frame>
  )
}
