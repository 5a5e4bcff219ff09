import { send } from '../../../../utils/messaging/send'
import { fieldName } from '../../../../utils/opportunities/field'
import { type Hindrance, hindrances } from '../../../../utils/opportunities/leave-stage'
import type { Change } from '../../../../utils/opportunities/operation'
import type { Audience, Opportunity } from '../../../../utils/opportunities/opportunity'
import { readOpportunity } from '../../../../utils/opportunities/read-opportunity'
import type { NeutralReason, Stage } from '../../../../utils/opportunities/stages'
import type { Problem } from '../../../../utils/problems/problem'

/** What is done to one or to many. */
export type Act =
  /** `colour`: what its chip shows from now on; null: the colour that its name gives it; absent: as it is. */
  | { readonly kind: 'tag'; readonly name: string; readonly audience: Audience; readonly colour?: number | null }
  | { readonly kind: 'untag'; readonly name: string }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'pilot'; readonly partner: string | null }
  | { readonly kind: 'close'; readonly why: NeutralReason; readonly note: string }
  | { readonly kind: 'reopen' | 'delete' | 'restore' }

/** The changes that an act comes to, and what keeps some from it. */
export interface Intended {
  readonly changes: readonly Change[]
  readonly held: number
  /** What those lack, each once. */
  readonly lacking: readonly Hindrance[]
}

/** What an act changes of these opportunities. */
export async function intendedBy(act: Act, ids: readonly string[]): Promise<Intended | Problem> {
  if (act.kind !== 'stage' && act.kind !== 'untag') return { changes: ids.map((of) => plainChange(act, of)), held: 0, lacking: [] }
  const answer = await send('opportunities', { ids: [...ids] })
  if (!answer.ok) return answer.problem
  const opportunities = answer.value.flatMap((record) => readOpportunity(record) ?? [])
  if (act.kind === 'untag') return { changes: opportunities.flatMap((of) => untagged(of, act.name)), held: 0, lacking: [] }
  const changes: Change[] = []
  const lacking = new Set<Hindrance>()
  let held = 0
  for (const opportunity of opportunities) {
    const lacks = hindrances(opportunity, act.stage)
    if (lacks.length === 0) changes.push({ of: opportunity.id, field: 'stage', value: act.stage })
    else held += 1
    for (const lack of lacks) lacking.add(lack)
  }
  return { changes, held, lacking: [...lacking] }
}

/** Who a tag is for stands in its field's name: it goes for everybody at once. */
const untagged = ({ id, tags }: Opportunity, name: string): Change[] =>
  tags.filter((tag) => tag.name === name).map(({ audience }) => ({ of: id, field: fieldName('tag', audience, name), value: null }))

function plainChange(act: Exclude<Act, { kind: 'stage' | 'untag' }>, of: string): Change {
  switch (act.kind) {
    case 'tag':
      return { of, field: fieldName('tag', act.audience, act.name), value: true }
    case 'pilot':
      return { of, field: 'pilot', value: act.partner }
    case 'close':
      return { of, field: 'closed', value: { why: act.why, note: act.note } }
    case 'reopen':
      return { of, field: 'closed', value: null }
    case 'delete':
      return { of, field: 'deleted', value: true }
    case 'restore':
      return { of, field: 'deleted', value: null }
  }
}
