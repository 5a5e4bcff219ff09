import type { RequirementKind, RequirementOf } from '../requirement-kind'

/**
 * Least yearly turnover (CCP R2142-6). A group's capacities are judged as a whole (R2142-25): turnovers add up, and one
 * that isn't said makes the sum unknown until it is enough without it. A file says a turnover without saying how sure it
 * is: the accounts go with the answer in any case.
 */
const kind: RequirementKind<RequirementOf<'turnover'>> = {
  role: 'settling',
  needsProof: false,
  alike: () => '',
  label: ({ amount, doubt }) => ({ key: doubt ? 'requirement_turnover_which_lot' : 'requirement_turnover_least', params: { amount } }),
  meet({ requirement: { amount, doubt }, partner }) {
    const { turnover } = partner.capacity
    if (turnover === null) return { state: 'check', reason: { key: 'requirement_turnover_unsaid' } }
    return turnover >= amount
      ? { state: 'covers', reason: { key: 'requirement_turnover_enough', params: { turnover } } }
      : { state: doubt ? 'check' : 'no', reason: { key: 'requirement_turnover_short', params: { turnover } } }
  },
  together({ requirement: { amount, doubt }, consortium: { partners } }) {
    const unsaid = partners.filter(({ capacity }) => capacity.turnover === null)
    const turnover = partners.reduce((sum, { capacity }) => sum + (capacity.turnover ?? 0), 0)
    if (partners.length > 0 && turnover >= amount)
      return { state: 'covers', reason: { key: 'requirement_turnover_sum', params: { turnover } } }
    return unsaid.length > 0 || partners.length === 0
      ? { state: 'check', reason: { key: 'requirement_turnover_sum_unsaid', params: { turnover } } }
      : { state: doubt ? 'check' : 'no', reason: { key: 'requirement_turnover_sum_short', params: { turnover } } }
  },
}

export default kind
