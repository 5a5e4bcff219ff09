import type { Migration } from './registry'

/** Finds the opportunities that were proposed: none was before. */
export const proposals: Migration = (_database, transaction) => {
  transaction.objectStore('records').createIndex('proposed', 'proposed')
}
