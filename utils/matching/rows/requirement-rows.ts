import type { Requirement } from '../../terms/terms'
import { requirementKinds } from '../registry'
import type { RequirementKind } from '../requirement-kind'
import type { MatrixRow, RowCell } from '../verdict'
import { bestState, ROW_WORTH } from './coverage'
import type { RowsQuestion } from './lot-rows'
import type { SharedRows } from './shared-rows'

const concerns = ({ lots }: Requirement, lot: string) => lots === null || lots.includes(lot)

/** The rows of what the notice's sentences ask of a lot. What counts together is what those bring whose trade it is. */
export function requirementRows(question: RowsQuestion, shared: SharedRows): MatrixRow[] {
  const { notice, lot } = question
  return notice.terms.requirements
    .filter((requirement) => concerns(requirement, lot.number))
    .flatMap((requirement) => {
      const kind = requirementKinds.get(requirement.kind)
      if (!kind) return []
      const make = () => [rowOf(requirement, kind, question)]
      return kind.alike ? shared.of(requirement, kind.alike(lot), make) : make()
    })
}

function rowOf(requirement: Requirement, kind: RequirementKind, { notice, lot, consortium, able, now }: RowsQuestion): MatrixRow {
  const ids = new Set(able.map(({ id }) => id))
  const question = { requirement, notice, lot, consortium, now }
  const cells = consortium.partners.map((partner): RowCell => ({ partner: partner.id, ...kind.meet({ ...question, partner }) }))
  const best = bestState(cells.filter(({ partner }) => ids.has(partner)).map(({ state }) => state))
  const quote = notice.quote(requirement.quote)
  const joint = kind.together?.({ ...question, consortium: { ...consortium, partners: able } })
  return {
    id: requirement.id,
    kind: requirement.kind,
    level: requirement.level,
    settling: kind.role === 'settling' && requirement.level === 'mandatory' && kind.settles?.(requirement) !== false,
    label: kind.label(requirement),
    evidence: quote ? [quote] : [],
    weight: 1,
    cells,
    together: bestState(joint ? [best, joint.state] : [best]),
    ...(joint && able.length > 1 && ROW_WORTH[joint.state] >= ROW_WORTH[best] ? { why: joint.reason } : {}),
  }
}
