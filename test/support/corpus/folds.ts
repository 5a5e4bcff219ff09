import { fold } from '../../../utils/tenders/fold'

/** How many parts the buyers are dealt into. */
export const FOLDS = 5
/** Their numbers. */
export const ALL_FOLDS = [0, 1, 2, 3, 4]

/** The part that a buyer belongs to, by its letters: the same on every machine, so that no buyer is both learned from and measured on. */
export function foldOf(buyer: string): number {
  let hash = 2166136261
  for (const character of fold(buyer).replace(/[^a-z0-9]/g, '')) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619)
  return (hash >>> 0) % FOLDS
}
