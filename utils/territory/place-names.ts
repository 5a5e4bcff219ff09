import { departements } from './departements'
import { nutsDepartements } from './nuts'
import { departementsOfRegion, formerRegions, regionNames } from './regions'

/** A name that a text may give to a place, ready to be looked for. */
export interface PlaceName {
  /** As {@link foldPlace} folds it. */
  readonly folded: string
  /** What it covers; empty where it is the whole country. */
  readonly departements: readonly string[]
  /** Also a common noun, a river or a town: taken only with "département de", a code or a list beside it. */
  readonly ambiguous: boolean
}

/**
 * Lower case, without accents, hyphens and apostrophes as spaces. One character becomes one character, so that a
 * position in the folded text is the same position in the text.
 */
export function foldPlace(text: string): string {
  return text.replace(/[^a-z0-9 ]/g, (character) => {
    const bare = character.normalize('NFD').charAt(0).toLowerCase()
    return /[a-z0-9\n().,;:/&+€%]/.test(bare) ? bare : ' '
  })
}

const AMBIGUOUS = new Set(
  (
    'ain/aisne/allier/aube/aude/centre/charente/cher/creuse/doubs/eure/gard/gers/indre/jura/landes/loire/lot/manche/marne/mayenne/' +
    'meuse/nord/oise/orne/reunion/la reunion/saint barthelemy/saint martin/sarthe/somme/tarn/var/vienne'
  ).split('/'),
)

const place = (name: string, codes: readonly string[]): PlaceName => {
  const folded = foldPlace(name)
  return { folded, departements: codes, ambiguous: AMBIGUOUS.has(folded) }
}

const ofNuts = (nuts: string): readonly string[] => {
  const cover = nutsDepartements(nuts)
  return cover === 'national' ? [] : cover
}

/** Every name that is looked for, the longest first, so that `Haute-Loire` is never read as `Loire`. */
export const placeNames: readonly PlaceName[] = [
  ...departements.map(({ code, name }) => place(name, [code])),
  ...[...regionNames].map(([region, name]) => place(name, departementsOfRegion(region))),
  ...[...formerRegions].map(([name, nuts]) => place(name, ofNuts(`FR${nuts}`))),
  place('AURA', departementsOfRegion('84')),
  place('PACA', departementsOfRegion('93')),
  place('Centre', departementsOfRegion('24')),
  place('Réunion', ['974']),
  place('Île de la Réunion', ['974']),
  place('Savoies', ['73', '74']),
  place('Métropole de Lyon', ['69']),
  place('Grand Lyon', ['69']),
  place('Aix-Marseille-Provence', ['13']),
  place('Aix-Marseille-Provence Métropole', ['13']),
  place('Grande-Terre', ['971']),
  place('Basse-Terre', ['971']),
  ...['France entière', 'France métropolitaine', 'territoire national', 'niveau national'].map((name) => place(name, [])),
].sort((one, other) => other.folded.length - one.folded.length)
