import { render } from 'preact'
import { Welcome } from '../../components/screens/welcome/welcome'
import { requestHosts } from '../../utils/browser/permissions'

render(
  <Welcome requestPortals={(portals) => requestHosts(portals.flatMap((portal) => portal.matches))} />,
  document.getElementById('app') as HTMLElement,
)
