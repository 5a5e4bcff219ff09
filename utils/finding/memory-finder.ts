import type { Folded } from '../opportunities/fold'
import { readOpportunity } from '../opportunities/read-opportunity'
import { Collection } from './collection'
import { entryOf } from './entry'
import type { Finder } from './table'

/** A finder over records in memory, without a worker: for what has no database. `change` puts records in the place of those of the same ids. */
export function memoryFinder(records: readonly Folded[]): Finder & { change(records: readonly Folded[]): void } {
  const collection = new Collection()
  const changes = new Set<() => void>()
  const put = (changed: readonly Folded[]) => {
    const entries = changed.flatMap((record) => {
      const opportunity = readOpportunity(record)
      return opportunity ? [entryOf(opportunity)] : []
    })
    const read = new Set(entries.map(({ line }) => line.id))
    collection.drop(changed.map(({ id }) => id).filter((id) => !read.has(id)))
    collection.put(entries)
  }
  put(records)
  return {
    find: async (query, window) => collection.find(query, window),
    ids: async (query) => collection.ids(query),
    between: async (from, to) => collection.between(from, to),
    onChange(callback) {
      changes.add(callback)
      return () => changes.delete(callback)
    },
    onProgress(callback) {
      callback(null)
      return () => {}
    },
    change(changed) {
      put(changed)
      for (const callback of changes) callback()
    },
  }
}
