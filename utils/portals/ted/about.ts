import type { PortalAbout } from '../portal'

const ted: PortalAbout = {
  id: 'ted',
  name: 'TED',
  country: 'EU',
  home: 'https://ted.europa.eu/',
  matches: ['https://ted.europa.eu/*'],
}

export default ted
