import type { Migration } from './registry'

/** What is done together: finds the opportunities that were proposed, and keeps what passes between devices. */
export const together: Migration = (database, transaction) => {
  transaction.objectStore('records').createIndex('proposed', 'proposed')
  database.createObjectStore('spaces', { keyPath: 'id' })
  database.createObjectStore('outbox', { keyPath: 'stamp' })
  database.createObjectStore('sent')
  database.createObjectStore('own-files', { keyPath: ['space', 'folder', 'name'] })
  database.createObjectStore('known-files', { keyPath: ['space', 'folder', 'name'] })
  database.createObjectStore('held', { autoIncrement: true })
}
