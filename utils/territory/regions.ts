import { departements } from './departements'

// Names as in @etalab/decoupage-administratif 6.0.0 (a test compares).
const NAMES: Readonly<Record<string, string>> = {
  '11': 'Île-de-France',
  '24': 'Centre-Val de Loire',
  '27': 'Bourgogne-Franche-Comté',
  '28': 'Normandie',
  '32': 'Hauts-de-France',
  '44': 'Grand Est',
  '52': 'Pays de la Loire',
  '53': 'Bretagne',
  '75': 'Nouvelle-Aquitaine',
  '76': 'Occitanie',
  '84': 'Auvergne-Rhône-Alpes',
  '93': "Provence-Alpes-Côte d'Azur",
  '94': 'Corse',
}

/** Today's metropolitan regions: INSEE code → name. An overseas region has the name of its one département. */
export const regionNames: ReadonlyMap<string, string> = new Map(Object.entries(NAMES))

/** The départements of a region, by its INSEE code; empty where there is no such region. */
export function departementsOfRegion(region: string): string[] {
  return departements.filter((departement) => departement.region === region).map((departement) => departement.code)
}

/** Regions of before 2016, which notices and people still name: name → NUTS 2013 code without `FR`. */
export const formerRegions: ReadonlyMap<string, string> = new Map([
  ['Champagne-Ardenne', '21'],
  ['Picardie', '22'],
  ['Haute-Normandie', '23'],
  ['Basse-Normandie', '25'],
  ['Bourgogne', '26'],
  ['Nord-Pas-de-Calais', '30'],
  ['Lorraine', '41'],
  ['Alsace', '42'],
  ['Franche-Comté', '43'],
  ['Poitou-Charentes', '53'],
  ['Aquitaine', '61'],
  ['Midi-Pyrénées', '62'],
  ['Limousin', '63'],
  ['Rhône-Alpes', '71'],
  ['Auvergne', '72'],
  ['Languedoc-Roussillon', '81'],
])
