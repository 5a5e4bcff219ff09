import type { FinderCall, FromWorker, ToWorker } from '../../utils/finding/call'
import { FinderProblem } from '../../utils/finding/finder-problem'
import { openingFor } from '../../utils/finding/opening'
import type { Finder, Found, Query, Window } from '../../utils/finding/table'
import { onChange } from '../../utils/messaging/send'
import { keptOpening } from '../../utils/storage/kept-opening'

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (problem: FinderProblem) => void
}

/** Milliseconds after which the worker starts where no frame is drawn: a tab in the background. */
const UNSEEN = 500

/**
 * A finder that asks a worker beside this page, where the index is: a long search never holds up the screen. It is told
 * of every change that the background announces. What it shows first is read here, where it was kept and nothing has
 * changed since: a worker takes longer to start, and what it costs to start one comes after the first frame. `opened`:
 * that has been tried. `close` ends the worker.
 */
export function createFinder(): Finder & { readonly opened: Promise<unknown>; close(): void } {
  const changes = new Set<() => void>()
  const steps = new Set<(share: number | null) => void>()
  const waiting = new Map<number, Waiting>()
  const first = keptOpening()
  let kept: typeof first | null = first
  let worker: Worker | null = null
  let progress: number | null = null
  let last = 0
  let finding = false
  let opened = false
  let next: (() => void) | null = null

  const tell = (message: ToWorker) => {
    worker ??= start()
    worker.postMessage(message)
  }
  const ask = <T>(call: FinderCall) =>
    new Promise<T>((resolve, reject) => {
      waiting.set(++last, { resolve, reject })
      tell({ number: last, call })
    })
  const stop = onChange('opportunities', ({ ids }) => {
    kept = null
    if (worker) tell({ changed: ids })
  })

  function start(): Worker {
    const started = new Worker(new URL('./find.worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
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
    started.onerror = ({ message }) => {
      for (const { reject } of waiting.values())
        reject(new FinderProblem({ code: 'unexpected', params: { detail: message.slice(0, 200) } }))
      waiting.clear()
    }
    return started
  }

  /** The first answer, where it was kept; then the worker is told to take in what there is. */
  const opening = async (query: Query, window: Window): Promise<Found | null> => {
    if (opened) return null
    opened = true
    const known = await (kept ?? keptOpening())
    const found = known && openingFor(known.opening, known.turn, query, window)
    if (found) {
      const begin = () => {
        if (begun) return
        begun = true
        tell({ changed: [] })
      }
      let begun = false
      requestAnimationFrame(() => setTimeout(begin))
      setTimeout(begin, UNSEEN)
    }
    return found
  }

  return {
    opened: first,
    // One search at a time: of those typed meanwhile, only the latest is worth an answer.
    find: (query, window) =>
      new Promise<Found>((resolve, reject) => {
        const run = () => {
          finding = true
          opening(query, window)
            .then((known) => known ?? ask<Found>({ name: 'find', given: [query, window] }))
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
      worker?.terminate()
    },
  }
}
