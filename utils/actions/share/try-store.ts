import type { ProbeStep } from '../../sharing/sharing'
import { type Backend, StoreProblem } from '../../sync/backend'
import { sameBytes } from '../../sync/bytes'
import { problemThrown } from './space-problem'

/** A file that says nothing: written, listed, read and removed again. */
const NAME = 'essai.maillage'

/** Tries a store step by step, up to the first that fails: what works is said as well as what doesn't. */
export async function tryStore(backend: Backend): Promise<ProbeStep[]> {
  const bytes = crypto.getRandomValues(new Uint8Array(64))
  const works: readonly (readonly [ProbeStep['step'], () => Promise<boolean>])[] = [
    ['reach', async () => (await backend.list('join', null)).whole],
    ['write', () => backend.put('join', NAME, bytes).then(() => true)],
    ['list', async () => (await backend.list('join', null)).entries.some(({ name }) => name === NAME)],
    [
      'read',
      async () => {
        const read = await backend.get('join', NAME)
        return read !== null && sameBytes(read, bytes)
      },
    ],
    ['remove', () => backend.remove('join', NAME).then(() => true)],
  ]
  const steps: ProbeStep[] = []
  for (const [step, work] of works) {
    try {
      if (!(await work())) throw new StoreProblem('lost')
      steps.push({ step, problem: null })
    } catch (error) {
      return [...steps, { step, problem: problemThrown(error) }]
    }
  }
  return steps
}
