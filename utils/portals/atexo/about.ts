import type { PortalAbout, PortalSite } from '../portal'

const site = (id: string, name: string, ...hosts: readonly [string, ...string[]]): PortalSite => ({
  id: `atexo/${id}`,
  name,
  home: `https://${hosts[0]}/`,
  matches: hosts.map((host) => `https://${host}/*`),
  nationwide: false,
})

// The state's, regions', départements' and networks' own. Other hosts of the engine are recognised by their pages.
const sites: readonly PortalSite[] = [
  { ...site('place', 'PLACE', 'www.marches-publics.gouv.fr'), fullName: 'Plate-forme des achats de l’État', nationwide: true },
  site('ain', 'Département de l’Ain', 'marchespublics.ain.fr'),
  site('anfh', 'ANFH (formation hospitalière)', 'plateforme-achats.anfh.fr'),
  site('alsace', 'Alsace Marchés publics', 'plateforme.alsacemarchespublics.eu', 'alsacemarchespublics.eu'),
  site('ampa', 'AMPA (Nouvelle-Aquitaine)', 'demat-ampa.fr'),
  site('maximilien', 'Maximilien (Île-de-France)', 'marches.maximilien.fr'),
  site('megalis', 'Mégalis (Bretagne)', 'marches.megalis.bretagne.bzh'),
  site('nord', 'Nord, Pas-de-Calais, Somme', 'marchespublics596280.fr'),
  site('normandie', 'Normandie, formation professionnelle', 'aof-formpro.normandie.fr'),
  site('occitanie', 'Occitanie, formation professionnelle', 'marchesformation.laregion.fr'),
  site('luxembourg', 'Luxembourg', 'pmp.b2g.etat.lu'),
]

const atexo: PortalAbout = {
  id: 'atexo',
  name: 'PLACE et portails Atexo',
  country: 'FR',
  home: 'https://www.marches-publics.gouv.fr/',
  matches: sites.flatMap(({ matches }) => [...matches]),
  nationwide: true,
  sites,
}

export default atexo
