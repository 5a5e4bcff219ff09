import { FinderProblem } from '../../../utils/finding/finder-problem'
import { memoryFinder } from '../../../utils/finding/memory-finder'
import type { Finder } from '../../../utils/finding/table'
import type { Folded } from '../../../utils/opportunities/fold'
import { onChange } from './fake-send'
import type { Scenario } from './scenario'

/** The desk's finder over what a state's background keeps; or one that never answers, or always refuses. */
export function galleryFinder({ answers, finder }: Scenario): Finder {
  const records = 'records' in answers ? (answers.records as () => Folded[]) : () => []
  const found = memoryFinder(records())
  onChange('opportunities', ({ ids }) => found.change(records().filter(({ id }) => ids === null || ids.includes(id))))
  if (!finder) return found
  const answer = () => (finder === 'waits' ? new Promise<never>(() => {}) : Promise.reject(new FinderProblem({ code: 'storage-blocked' })))
  return { ...found, find: answer, ids: answer, between: answer }
}
