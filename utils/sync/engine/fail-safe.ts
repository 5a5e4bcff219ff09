import { fieldParts } from '../../opportunities/field'
import type { Folded } from '../../opportunities/fold'
import type { Change, Operation } from '../../opportunities/operation'
import type { Kept, Ledger } from '../ledger'

/** From so many opportunities on, what makes them disappear at once is held for a person's word. */
const MANY = 50
/** Or from this share of those that are followed here, where that is not next to nothing. */
const SHARE = 0.2
const FEW = 5

/** How many opportunities may disappear in one go without a word, of so many that are followed. */
export const largeFrom = (followed: number): number => Math.min(MANY, Math.max(FEW, Math.ceil(followed * SHARE)))

/** Whether an operation makes an opportunity disappear, as its record stands: deleted, left, or shared no more. */
export function isRemoval({ field, value, stamp }: Operation, { fields }: Folded): boolean {
  const [kind] = fieldParts(field) ?? ['']
  const stands = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (stands && stands.stamp >= stamp) return false
  const was = stands?.value ?? null
  if (kind === 'deleted' || kind === 'closed') return value !== null && was === null
  return kind === 'shared' && value === null && was !== null
}

/** Counts what one member makes disappear in one run, and holds it from the point on where it is large. */
export interface FailSafe {
  /** The operations of a member that are to be held, of some that are lawful. */
  large(member: string, operations: readonly Operation[]): Promise<ReadonlySet<Operation>>
}

/** A fail-safe for a run; `held`: what is held already: a member whose large removal waits has the rest of it wait too. */
export function failSafe(ledger: Pick<Ledger, 'records' | 'followed'>, waiting: ReadonlySet<string>): FailSafe {
  const gone = new Map<string, Set<string>>()
  let most: number | null = null
  return {
    async large(member, operations) {
      const asked = operations.filter(({ field }) => ['deleted', 'closed', 'shared'].includes(fieldParts(field)?.[0] ?? ''))
      if (asked.length === 0) return NONE
      const records = new Map((await ledger.records([...new Set(asked.map(({ of }) => of))])).map((record) => [record.id, record]))
      const removals = asked.filter((operation) => {
        const record = records.get(operation.of)
        return record !== undefined && isRemoval(operation, record)
      })
      const all = gone.get(member) ?? new Set()
      for (const { of } of removals) all.add(of)
      gone.set(member, all)
      most ??= largeFrom(await ledger.followed())
      return all.size >= most || waiting.has(member) ? new Set(removals) : NONE
    },
  }
}

const NONE: ReadonlySet<Operation> = new Set()

/**
 * The changes that put back what held operations would take away, from the records as they stand before: to be made as a
 * gesture once these operations are applied, so that they come after them for everybody.
 */
export function puttingBack(held: readonly Pick<Kept, 'operation'>[], records: readonly Folded[]): Change[] {
  const known = new Map(records.map((record) => [record.id, record]))
  const changes = new Map<string, Change>()
  for (const { operation } of held) {
    const { of, field } = operation
    const stands = known.get(of)?.fields[field]
    changes.set(JSON.stringify([of, field]), { of, field, value: stands?.value ?? null })
  }
  return [...changes.values()]
}
