import { wallClock } from '../../calendar/zoned-time'
import type { RequirementKind, RequirementOf } from '../requirement-kind'
import { similarReferences } from '../similar-references'

/** Years of experience of those who do the work. A sheet knows no persons: an old contract of the sort shows a part of it, CVs do the rest. */
const kind: RequirementKind<RequirementOf<'experience'>> = {
  role: 'telling',
  needsProof: false,
  label: ({ years }) =>
    years === null ? { key: 'requirement_experience' } : { key: 'requirement_experience_years', params: { count: years } },
  meet({ requirement: { years }, partner, lot, notice, now }) {
    const since = Number(wallClock(now, 'Europe/Paris').slice(0, 4)) - (years ?? 0)
    const old = similarReferences(partner, lot, notice).find(
      ({ year, standing }) => standing !== 'to-check' && year !== null && year <= since,
    )
    return old
      ? { state: 'partial', reason: { key: 'requirement_experience_shown', params: { buyer: old.buyer, year: String(old.year) } } }
      : { state: 'check', reason: { key: 'requirement_experience_unsaid' } }
  },
}

export default kind
