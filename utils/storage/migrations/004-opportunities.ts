import type { Migration } from './registry'

/** What people do about tenders, as operations, and what they make together. */
export const opportunities: Migration = (database) => {
  const operations = database.createObjectStore('operations', { keyPath: 'stamp' })
  operations.createIndex('of', 'of')
  operations.createIndex('gesture', 'gesture')
  const records = database.createObjectStore('records', { keyPath: 'id' })
  records.createIndex('keys', 'keys', { multiEntry: true })
  records.createIndex('turn', 'turn', { unique: true })
  records.createIndex('open', 'open')
  records.createIndex('wake', 'wake', { multiEntry: true })
  database.createObjectStore('copies', { keyPath: 'id' })
  database.createObjectStore('device')
  database.createObjectStore('snapshots')
}
