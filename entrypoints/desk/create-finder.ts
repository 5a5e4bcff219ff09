import type { FinderCall, FromWorker, ToWorker } from '../../utils/finding/call'
import { FinderProblem } from '../../utils/finding/finder-problem'
import type { Finder, Found } from '../../utils/finding/table'
import { onChange } from '../../utils/messaging/send'

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (problem: FinderProblem) => void
}

/**
 * A finder that asks a worker beside this page, where the index is: a long search never holds up the screen. It is told
 * of every change that the background announces. `close` ends the worker.
 */
export function createFinder(): Finder & { close(): void } {
  const worker = new Worker(new URL('./find.worker.ts', import.meta.url), { type: 'module' })
  const changes = new Set<() => void>()
  const steps = new Set<(share: number | null) => void>()
  const waiting = new Map<number, Waiting>()
  let progress: number | null = null
  let last = 0
  let finding = false
  let next: (() => void) | null = null

  const tell = (message: ToWorker) => worker.postMessage(message)
  const ask = <T>(call: FinderCall) =>
    new Promise<T>((resolve, reject) => {
      waiting.set(++last, { resolve, reject })
      tell({ number: last, call })
    })
  const stop = onChange('opportunities', ({ ids }) => tell({ changed: ids }))

  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if ('changed' in data) for (const callback of changes) callback()
    else if ('progress' in data) {
      progress = data.progress
      for (const callback of steps) callback(progress)
    } else {
      const asked = waiting.get(data.number)
      waiting.delete(data.number)
      if ('problem' in data) asked?.reject(new FinderProblem(data.problem))
      else asked?.resolve(data.value as never)
    }
  }
  // The worker could not start, or broke: whoever waits is told.
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new FinderProblem({ code: 'unexpected', params: { detail: message.slice(0, 200) } }))
    waiting.clear()
  }

  return {
    // One search at a time: of those typed meanwhile, only the latest is worth an answer.
    find: (query, window) =>
      new Promise<Found>((resolve, reject) => {
        const run = () => {
          finding = true
          ask<Found>({ name: 'find', given: [query, window] })
            .then(resolve, reject)
            .finally(() => {
              finding = false
              const waited = next
              next = null
              waited?.()
            })
        }
        if (finding) next = run
        else run()
      }),
    ids: (query) => ask({ name: 'ids', given: [query] }),
    between: (from, to) => ask({ name: 'between', given: [from, to] }),
    onChange(callback) {
      changes.add(callback)
      return () => changes.delete(callback)
    },
    onProgress(callback) {
      steps.add(callback)
      callback(progress)
      return () => steps.delete(callback)
    },
    close() {
      stop()
      worker.terminate()
    },
  }
}
