import { type ComponentChild, render } from 'preact'
import { dossierFragment } from '../../../components/parts/dossier-link'
import { sheetFragment } from '../../../components/parts/sheet-address'
import { settleEngine } from '../../../components/parts/use-engine'
import { ConsortiumScreen } from '../../../components/screens/consortium/consortium'
import { ThisPage } from '../../../components/screens/this-page/this-page'
import { Welcome } from '../../../components/screens/welcome/welcome'
import { Desk } from '../../../entrypoints/desk/desk'
import type { PortalChoice } from '../../../utils/messaging/protocol'
import { installMessages } from '../messages'
import { announce, answerWith, asked } from './fake-send'
import { galleryArchive } from './gallery-archive'
import { galleryFinder } from './gallery-finder'
import type { Scenario } from './scenario'
import { states } from './states'

const query = new URLSearchParams(location.search)
const scenario = states[query.get('state') ?? '']
installMessages(query.get('locale') === 'en' ? 'en' : 'fr')

/** The day on which the gallery stands still: Monday 18 May 2026. */
const now = () => Date.UTC(2026, 4, 18, 8)

const requestPortals = async (portals: PortalChoice[]) => {
  // The browser only asks the person while the click is being handled.
  asked.push({ name: 'request-portals', payload: { portals: portals.map((portal) => portal.id), during: globalThis.event?.type } })
  return true
}

let desk: ComponentChild = null
const right = { has: async () => false, ask: async () => true, giveUp: async () => true, onChange: () => () => {} }
const screenOf = ({ screen, noTab }: Scenario, tabId: number | null = 7) => {
  if (screen === 'consortium') return <ConsortiumScreen />
  if (screen === 'desk') return desk
  if (screen === 'welcome') return <Welcome requestPortals={requestPortals} />
  return (
    <ThisPage
      tabId={noTab ? null : tabId}
      now={now}
      openDesk={() => asked.push({ name: 'open', payload: { address: 'desk' } })}
      openSheet={(address) => asked.push({ name: 'open', payload: { address: `desk${sheetFragment(address)}` } })}
      openDossier={(id) => asked.push({ name: 'open', payload: { address: `desk${dossierFragment(id)}` } })}
      requestPortals={requestPortals}
    />
  )
}

const app = document.getElementById('app') as HTMLElement
if (scenario) {
  // Loaded apart, as in the panel: here before anything is looked at.
  await import('../../../components/screens/this-page/understood')
  await settleEngine()
  const answers = answerWith(scenario.answers)
  if (scenario.screen === 'desk') {
    if (location.hash === '') history.replaceState(null, '', scenario.at)
    desk = (
      <Desk
        openArchive={async () => galleryArchive(scenario)}
        openSharing={async () => (await import('./gallery-sharing')).gallerySharing()}
        requestHosts={async () => true}
        finder={galleryFinder(scenario)}
        now={now}
        right={right}
      />
    )
  }
  const turnTo = (tabId: number | null) => render(screenOf(scenario, tabId), app)
  Object.assign(globalThis, { gallery: { asked, announce, answers, turnTo } })
  render(screenOf(scenario), app)
} else {
  const names = Object.keys(states)
  render(
    <main>
      <h1>Gallery</h1>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`/?state=${name}`}>{name}</a> <a href={`/?state=${name}&locale=en`}>en</a>
          </li>
        ))}
      </ul>
    </main>,
    app,
  )
}
