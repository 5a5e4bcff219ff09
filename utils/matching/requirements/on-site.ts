import { placeKey } from '../alike-lots'
import { STATE_OF } from '../best-answer'
import { namedPlaces, type Presence } from '../presence'
import type { RequirementKind, RequirementOf } from '../requirement-kind'
import type { RowState } from '../verdict'
import { answerWhere, answerWhereTogether } from '../where-asked'

/** A site on the spot, an area where one says one works; next door one may come, nobody knows. */
function worth({ kind, standing }: Presence): RowState {
  if (kind === 'none') return 'no'
  return kind === 'near' || standing === null ? 'check' : STATE_OF[standing]
}

/** The work is done on the spot. It rules a lot out only where nothing at a distance is admitted, or where the places are named. */
const kind: RequirementKind<RequirementOf<'on-site'>> = {
  role: 'settling',
  settles: ({ exclusive, departements }) => exclusive || departements.length > 0,
  needsProof: false,
  alike: placeKey,
  label({ departements, exclusive }) {
    if (departements.length > 0) return { key: 'requirement_on_site_in', params: { places: namedPlaces(departements) } }
    return { key: exclusive ? 'requirement_on_site_only' : 'requirement_on_site' }
  },
  meet: (question) => answerWhere(question, worth),
  together: (question) => answerWhereTogether(question, worth),
}

export default kind
