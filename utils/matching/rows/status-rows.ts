import type { MatrixRow } from '../verdict'
import type { RowsQuestion } from './lot-rows'

/** The row of a reserved contract: who may take part. A consortium's file says of nobody that it is such a structure; associations belong to the social economy by law (loi du 31 juillet 2014, art. 1). */
export function statusRows({ notice, consortium }: RowsQuestion): MatrixRow[] {
  const { reserved } = notice.tender
  const found = reserved.find(({ value }) => value !== 'social-economy') ?? reserved[0]
  if (!found) return []
  const quote = notice.quote(found.source.quote)
  const state = found.value === 'social-economy' ? 'declared' : 'no'
  const label = { key: `row_status_${found.value.replaceAll('-', '_')}` }
  const reason = { key: state === 'no' ? 'row_status_not' : 'row_status_social' }
  return [
    {
      id: `status:${found.value}`,
      kind: 'status',
      level: 'mandatory',
      // The notice's gate settles it.
      settling: false,
      label,
      evidence: quote ? [quote] : [],
      weight: 1,
      cells: consortium.partners.map(({ id }) => ({ partner: id, state, reason })),
      together: consortium.partners.length > 0 ? state : 'no',
    },
  ]
}
