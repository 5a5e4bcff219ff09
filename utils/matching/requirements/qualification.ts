import type { RequirementKind, RequirementOf } from '../requirement-kind'

/** A diploma asked of those who do the work. A sheet knows no persons: it is to check, and CVs show it. */
const kind: RequirementKind<RequirementOf<'qualification'>> = {
  role: 'telling',
  needsProof: false,
  alike: () => '',
  label: ({ diploma, doubt }) => ({
    key: doubt === 'alternative' ? 'requirement_qualification_or' : 'requirement_qualification',
    params: { diploma },
  }),
  meet: () => ({ state: 'check', reason: { key: 'requirement_qualification_unsaid' } }),
}

export default kind
