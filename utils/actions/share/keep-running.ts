import { isSyncing, syncNoMore, syncSoon } from '../../browser/alarms'
import { loadSpace } from '../../storage/space-store'

/** Sees to it that a shared space is run now and then, and that nothing wakes where none is. */
export async function keepRunning(): Promise<void> {
  if (!(await loadSpace())) await syncNoMore()
  else if (!(await isSyncing())) await syncSoon()
}
