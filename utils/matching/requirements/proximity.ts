import type { Partner } from '../../consortium/consortium'
import { neighboursOf } from '../../territory/neighbours'
import { placeKey } from '../alike-lots'
import { STATE_OF } from '../best-answer'
import type { Presence } from '../presence'
import type { RequirementKind, RequirementOf } from '../requirement-kind'
import type { Reason, RowState } from '../verdict'
import { answerWhere, answerWhereTogether } from '../where-asked'

/** A site in the département has a room; where one only works, or has a site next door, a room is to be found. */
function worth({ kind, standing }: Presence, partner: Partner, code: string): RowState {
  if (kind === 'site' && standing) return STATE_OF[standing]
  if (kind === 'area') return 'check'
  const around = neighboursOf(code)
  return partner.sites.some(({ departement }) => around.includes(departement)) ? 'check' : 'no'
}

/** A room near the people: minutes and kilometres are not measured, a site in the département is taken for near. */
const kind: RequirementKind<RequirementOf<'proximity'>> = {
  role: 'settling',
  needsProof: false,
  alike: placeKey,
  label({ minutes, kilometres }): Reason {
    if (minutes !== null) return { key: 'requirement_proximity_minutes', params: { minutes } }
    if (kilometres !== null) return { key: 'requirement_proximity_kilometres', params: { kilometres } }
    return { key: 'requirement_proximity' }
  },
  meet: (question) => answerWhere(question, worth),
  together: (question) => answerWhereTogether(question, worth),
}

export default kind
