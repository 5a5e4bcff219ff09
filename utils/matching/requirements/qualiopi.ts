import type { Certification } from '../../consortium/consortium'
import { dayKey } from '../alike-lots'
import { bestAnswer, STATE_OF } from '../best-answer'
import { qualiopiOf } from '../qualiopi'
import type { RequirementAnswer, RequirementKind, RequirementOf, RequirementQuestion } from '../requirement-kind'
import { validityOf } from '../validity'
import type { Reason } from '../verdict'

type Question = RequirementQuestion<RequirementOf<'qualiopi'>>

const answer = (state: RequirementAnswer['state'], key: string, params?: Reason['params']): RequirementAnswer => ({
  state,
  reason: params ? { key: `requirement_qualiopi_${key}`, params } : { key: `requirement_qualiopi_${key}` },
})

/** Qualiopi is held by category (code du travail L6316-1): another category is to check, since a sheet is never complete. */
const kind: RequirementKind<RequirementOf<'qualiopi'>> = {
  role: 'settling',
  needsProof: false,
  alike: dayKey,
  label: ({ category }) => ({ key: category ? `requirement_qualiopi_for_${category.replace('-', '_')}` : 'requirement_qualiopi' }),
  meet(question) {
    const answers = qualiopiOf(question.partner).map((certificate) => ofCertificate(question, certificate))
    return bestAnswer(answers, answer('check', 'unsaid'))
  },
}

export default kind

function ofCertificate({ requirement, lot, now }: Question, { category, standing, validUntil }: Certification): RequirementAnswer {
  const validity = validityOf(validUntil, lot, now)
  const day = validUntil ?? ''
  if (requirement.category !== null && category !== null && category !== requirement.category) return answer('check', 'other_category')
  if (validity === 'over') return answer(standing === 'to-check' ? 'check' : 'no', 'over', { day })
  if (validity === 'ends') return answer('check', 'ends', { day })
  if (requirement.category !== null && category === null) return answer('check', 'uncategorised')
  return answer(STATE_OF[standing], standing.replace('-', '_'))
}
