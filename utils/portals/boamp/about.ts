import type { PortalAbout } from '../portal'

const boamp: PortalAbout = {
  id: 'boamp',
  name: 'BOAMP',
  fullName: 'Bulletin officiel des annonces des marchés publics',
  country: 'FR',
  home: 'https://www.boamp.fr/',
  matches: ['https://www.boamp.fr/*'],
  nationwide: true,
}

export default boamp
