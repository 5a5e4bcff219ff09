import { bestAnswer, STATE_OF } from '../best-answer'
import type { RequirementKind, RequirementOf } from '../requirement-kind'
import { stem, tokenise } from '../tokens'

/** Words of a skill that show the means of working at a distance. */
const MEANS = new Set(
  ['distance', 'distanciel', 'hybride', 'FOAD', 'LMS', 'MOOC', 'visioconférence', 'webinaire', 'multimodal', 'plateforme'].map(stem),
)

/** A part of the work at a distance: only a skill that says so tells that a partner has the means. */
const kind: RequirementKind<RequirementOf<'remote'>> = {
  role: 'telling',
  needsProof: false,
  alike: () => '',
  label({ share }) {
    if (share === 100) return { key: 'requirement_remote_all' }
    return share === null ? { key: 'requirement_remote' } : { key: 'requirement_remote_share', params: { share } }
  },
  meet({ partner }) {
    const answers = partner.skills
      .filter(({ name, words }) => [name, ...words].some((said) => tokenise(said).words.some((word) => MEANS.has(word.stem))))
      .map(({ name, standing }) => ({ state: STATE_OF[standing], reason: { key: 'requirement_remote_skill', params: { skill: name } } }))
    return bestAnswer(answers, { state: 'check', reason: { key: 'requirement_remote_unsaid' } })
  },
}

export default kind
