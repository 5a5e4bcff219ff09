import { fold } from '../../tenders/fold'
import { dayKey } from '../alike-lots'
import { bestAnswer, STATE_OF } from '../best-answer'
import { qualiopiOf } from '../qualiopi'
import type { RequirementKind, RequirementOf } from '../requirement-kind'
import { validityOf } from '../validity'

/** Registration as a training body (code du travail L6351-1). Only a registered body is certified Qualiopi, so one tells the other. */
const kind: RequirementKind<RequirementOf<'activity-declaration'>> = {
  role: 'telling',
  needsProof: false,
  alike: dayKey,
  label: () => ({ key: 'requirement_activity_declaration' }),
  meet({ partner, lot, now }) {
    const named = partner.certifications.filter(({ name }) => /declaration d'activite|\bnda\b/.test(fold(name)))
    const certified = qualiopiOf(partner)
    const answers = [...named, ...certified]
      .filter(({ validUntil }) => validityOf(validUntil, lot, now) !== 'over')
      .map((one) => ({
        state: STATE_OF[one.standing],
        reason: { key: certified.includes(one) ? 'requirement_activity_declaration_certified' : 'requirement_activity_declaration_said' },
      }))
    return bestAnswer(answers, { state: 'check', reason: { key: 'requirement_activity_declaration_unsaid' } })
  },
}

export default kind
