import type { PortalAbout } from '../portal'

const boamp: PortalAbout = {
  id: 'boamp',
  name: 'BOAMP',
  country: 'FR',
  home: 'https://www.boamp.fr/',
  matches: ['https://www.boamp.fr/*'],
}

export default boamp
