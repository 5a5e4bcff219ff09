import type { Folded } from '../opportunities/fold'
import { lookupKeys } from '../opportunities/lookup-keys'
import { openOrder } from '../opportunities/open-order'
import type { Opportunity } from '../opportunities/opportunity'
import { readOpportunity } from '../opportunities/read-opportunity'
import { wakeDays } from '../planning/dues'
import type { StoredRecord } from './database'

/** A record with what it is found by. */
export function asStored(record: Folded, turn: number): StoredRecord {
  const { id, fields } = record
  const opportunity = readOpportunity(record)
  const open = opportunity ? openOrder(opportunity) : undefined
  const wake = opportunity ? wakeDays(opportunity) : []
  const proposed = opportunity ? latestProposal(opportunity) : undefined
  return {
    id,
    fields,
    turn,
    keys: opportunity ? [...opportunity.keys, ...lookupKeys(opportunity.facts)] : [],
    ...(open !== undefined && { open }),
    ...(wake.length > 0 && { wake }),
    ...(proposed !== undefined && { proposed }),
  }
}

function latestProposal({ proposals, withdrawn, closed, deleted, cancelled }: Opportunity): number | undefined {
  if (closed || deleted || cancelled) return undefined
  const moments = proposals.flatMap(({ id, at }) => (Object.hasOwn(withdrawn, id) ? [] : [at]))
  return moments.length > 0 ? Math.max(...moments) : undefined
}
