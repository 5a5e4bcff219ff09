import type { FromWorker, ToWorker } from '../../utils/finding/call'
import { LiveCollection } from '../../utils/finding/live-collection'
import { storedRecords } from '../../utils/storage/snapshot-store'
import { problemOf } from '../../utils/storage/storage-problem'

// Finds beside the desk, so that no search holds up its screen: a worker of the page, ended with it.

/** Milliseconds without a call after which the snapshot is looked after, and what a first error would need is made. */
const [REST, WARM] = [3_000, 400]

const tell = (message: FromWorker) => postMessage(message)
const live = new LiveCollection(storedRecords, {
  progress: (progress) => tell({ progress }),
  changed: () => tell({ changed: true }),
})
let [resting, warming] = [0, 0]

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  clearTimeout(resting)
  clearTimeout(warming)
  const work =
    'changed' in data
      ? live.refresh().catch(() => {}) // Whoever asks next is told why.
      : live.answer(data.call).then(
          (value) => tell({ number: data.number, value }),
          (error) => tell({ number: data.number, problem: problemOf(error) }),
        )
  void work.then(() => {
    clearTimeout(resting)
    clearTimeout(warming)
    resting = setTimeout(() => void live.rest().catch(() => {}), REST) as unknown as number
    warming = setTimeout(() => live.warm(), WARM) as unknown as number
  })
})
