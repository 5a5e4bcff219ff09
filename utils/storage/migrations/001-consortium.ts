import type { Migration } from './registry'

/** The consortium, as a list of versions. */
export const consortium: Migration = (database) => {
  database.createObjectStore('consortium-versions', { keyPath: 'version' })
}
