import type { Folded } from '../opportunities/fold'
import { lookupKeys } from '../opportunities/lookup-keys'
import { openOrder } from '../opportunities/open-order'
import { readOpportunity } from '../opportunities/read-opportunity'
import { wakeDays } from '../planning/dues'
import type { StoredRecord } from './database'

/** A record with what it is found by. */
export function asStored(record: Folded, turn: number): StoredRecord {
  const { id, fields } = record
  const opportunity = readOpportunity(record)
  const open = opportunity ? openOrder(opportunity) : undefined
  const wake = opportunity ? wakeDays(opportunity) : []
  return {
    id,
    fields,
    turn,
    keys: opportunity ? [...opportunity.keys, ...lookupKeys(opportunity.facts)] : [],
    ...(open !== undefined && { open }),
    ...(wake.length > 0 && { wake }),
  }
}
