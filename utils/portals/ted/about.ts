import type { PortalAbout } from '../portal'

const ted: PortalAbout = {
  id: 'ted',
  name: 'TED',
  fullName: 'Tenders Electronic Daily, supplément au Journal officiel de l’Union européenne',
  country: 'EU',
  home: 'https://ted.europa.eu/',
  matches: ['https://ted.europa.eu/*'],
  nationwide: true,
}

export default ted
