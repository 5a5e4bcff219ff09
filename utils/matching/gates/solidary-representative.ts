import type { Gate } from '../gate'
import { quotesOf } from '../quote-of'

/**
 * Who answers for whom (CCP R2142-20, R2142-24). A risk and a task, said and never a reason to lower: four notices in
 * ten ask for a representative who answers for all, and a form may only be imposed after the award (R2142-22).
 */
const gate: Gate = {
  judge({ notice }) {
    const rule = (value: string) => notice.tender.groupRules.find((one) => one.value === value)
    const [group, representative] = [rule('solidary'), rule('solidary-representative')]
    const found = group ?? representative
    if (!found) return { state: 'ok', reason: { key: 'gate_solidary_representative_unsaid' }, evidence: [] }
    const key = group ? 'gate_solidary_representative_group' : 'gate_solidary_representative_pilot'
    return { state: 'check', atBest: 'go', reason: { key }, evidence: quotesOf(notice, found) }
  },
}

export default gate
