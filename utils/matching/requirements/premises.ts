import { placeKey } from '../alike-lots'
import { STATE_OF } from '../best-answer'
import { namedPlaces, type Presence } from '../presence'
import type { RequirementKind, RequirementOf } from '../requirement-kind'
import type { RowState } from '../verdict'
import { answerWhere, answerWhereTogether } from '../where-asked'

/** A site there has a room; elsewhere one may be let, so that nobody is ruled out. */
const worth = ({ kind, standing }: Presence): RowState => (kind === 'site' && standing ? STATE_OF[standing] : 'check')

/** A room at a place, that whoever answers has to have. */
const kind: RequirementKind<RequirementOf<'premises'>> = {
  role: 'telling',
  needsProof: false,
  alike: placeKey,
  label: ({ departements }) =>
    departements.length > 0
      ? { key: 'requirement_premises_in', params: { places: namedPlaces(departements) } }
      : { key: 'requirement_premises' },
  meet: (question) => answerWhere(question, worth),
  together: (question) => answerWhereTogether(question, worth),
}

export default kind
