import { CLOSED, reservationsOf } from '../reservations'
import type { MatrixRow } from '../verdict'
import type { RowsQuestion } from './lot-rows'

/** The row of a reserved contract: who may take part. A consortium's file says of nobody that it is such a structure; associations belong to the social economy by law (loi du 31 juillet 2014, art. 1). */
export function statusRows({ notice, lot, consortium }: RowsQuestion): MatrixRow[] {
  const concerned = reservationsOf(notice).filter(({ lots }) => lots === null || lots.includes(lot.number))
  const found = concerned.find(({ value }) => CLOSED.includes(value)) ?? concerned[0]
  if (!found) return []
  const quote = notice.quote(found.quote)
  const state = found.value === 'social-economy' ? 'declared' : 'no'
  const label = { key: `row_status_${found.value.replaceAll('-', '_')}` }
  const reason = {
    key:
      state === 'declared'
        ? 'row_status_social'
        : found.value === 'insertion'
          ? 'gate_reserved_insertion_anywhere'
          : `gate_reserved_${found.value}`,
  }
  return [
    {
      id: `status:${found.value}`,
      kind: 'status',
      level: 'mandatory',
      // Of the whole contract the notice's gate settles it.
      settling: found.lots !== null,
      label,
      evidence: quote ? [quote] : [],
      weight: 1,
      cells: consortium.partners.map(({ id }) => ({ partner: id, state, reason })),
      together: consortium.partners.length > 0 ? state : 'no',
    },
  ]
}
