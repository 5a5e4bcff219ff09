import type { Operation } from './operation'

/**
 * Of all the operations of one field, those that stand without having seen each other, the one that wins first: more than
 * one is a disagreement, shown until somebody writes again. Two that say the same don't disagree.
 */
export function standing(operations: readonly Operation[]): Operation[] {
  const seen = new Set(operations.flatMap(({ before }) => (before === null ? [] : [before])))
  const heads = operations.filter(({ stamp }) => !seen.has(stamp)).sort((one, other) => (one.stamp < other.stamp ? 1 : -1))
  const values = new Map<string, Operation>()
  for (const head of heads) {
    const value = JSON.stringify(head.value)
    if (!values.has(value)) values.set(value, head)
  }
  return [...values.values()]
}
