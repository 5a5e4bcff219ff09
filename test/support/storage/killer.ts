import { forceCloseDatabase } from 'fake-indexeddb'
import { wrap } from 'idb'

const REQUESTS = ['add', 'put', 'delete', 'get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const

type Method = (this: IDBObjectStore | IDBIndex, ...given: unknown[]) => unknown

/** How whoever writes dies: the disk refuses at once, or takes the request and refuses the whole later, the transaction is thrown away with its process, or the database is closed under it. */
export type Death = 'full' | 'late' | 'killed' | 'closed'

/** Makes whoever uses the database die at a given request; once dead, it does nothing more until it is revived. */
export interface Killer {
  /** Dies at the n-th request from now, the first being 0. */
  readonly arm: (after: number, how: Death) => void
  /** Whether it has died since it was armed. */
  readonly revive: () => boolean
  readonly uninstall: () => void
}

/** Stands between the code and the database. */
export function installKiller(): Killer {
  let left = Number.POSITIVE_INFINITY
  let how: Death = 'killed'
  let dead = false
  const undo: (() => void)[] = []
  for (const holder of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, Method>[]) {
    for (const name of REQUESTS) {
      const original = holder[name]
      if (!original) continue
      undo.push(() => {
        holder[name] = original
      })
      holder[name] = function (...given) {
        if (dead) throw new DOMException('dead', 'InvalidStateError')
        if (left-- === 0) {
          dead = true
          const { transaction } = this instanceof IDBIndex ? this.objectStore : this
          // Who only read waits for no end of the transaction, and nobody is left to hear of it.
          wrap(transaction as IDBTransaction).done.catch(() => {})
          if (how === 'late') {
            const request = original.apply(this, given)
            ;(transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError')
            return request
          }
          if (how === 'closed') forceCloseDatabase(transaction.db as never)
          // As the browser does: the transaction fails by itself, and says why.
          else if (how === 'full') (transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError')
          else transaction.abort()
          throw new DOMException('died', how === 'full' ? 'QuotaExceededError' : 'AbortError')
        }
        return original.apply(this, given)
      }
    }
  }
  return {
    arm: (after, death) => {
      ;[left, how, dead] = [after, death, false]
    },
    revive: () => {
      const died = dead
      ;[left, dead] = [Number.POSITIVE_INFINITY, false]
      return died
    },
    uninstall: () => {
      for (const put of undo) put()
    },
  }
}
