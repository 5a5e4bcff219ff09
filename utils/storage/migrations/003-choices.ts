import type { Migration } from './registry'

/** What people said of tenders, and what was learned from it. */
export const choices: Migration = (database) => {
  database.createObjectStore('choices', { keyPath: 'id' })
}
