import type { Operation } from '../../../../utils/opportunities/operation'
import { momentOf } from '../../../../utils/opportunities/stamp'

/** What one gesture did to this opportunity. */
export interface GestureDone {
  readonly gesture: string
  readonly operations: readonly Operation[]
  /** Milliseconds since the epoch. */
  readonly at: number
  /** It takes another one back. */
  readonly undoes: boolean
  /** It was taken back since, and that was not. */
  readonly undone: boolean
}

/** The gestures of a history, the latest first. */
export function gesturesOf(operations: readonly Operation[]): GestureDone[] {
  const gestures = new Map<string, Operation[]>()
  for (const operation of operations) gestures.set(operation.gesture, [...(gestures.get(operation.gesture) ?? []), operation])
  const undoneBy = new Map(operations.flatMap(({ gesture, undoes }) => (undoes ? [[undoes, gesture] as const] : [])))
  const isUndone = (gesture: string): boolean => {
    const by = undoneBy.get(gesture)
    return by !== undefined && !isUndone(by)
  }
  return [...gestures]
    .map(([gesture, done]): GestureDone => {
      const [first] = done
      return {
        gesture,
        operations: done,
        at: first ? momentOf(first.stamp) : 0,
        undoes: first?.undoes !== undefined,
        undone: isUndone(gesture),
      }
    })
    .reverse()
}
