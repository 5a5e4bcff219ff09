import { useEffect, useState } from 'preact/hooks'
import type { CpvModel } from '../../utils/matching/cpv/cpv-model'

/** Everything that judges, in files of its own: loaded once, when there is something to judge. */
export interface Engine {
  readonly judgeTender: typeof import('../../utils/matching/judge-tender')['judgeTender']
  readonly judgeRow: typeof import('../../utils/matching/judge-row')['judgeRow']
  readonly previewLesson: typeof import('../../utils/learning/preview-lesson')['previewLesson']
  /** Null where it couldn't be loaded: notices are judged all the same, by their printed codes alone. */
  readonly cpvModel: CpvModel | null
}

let settled: Engine | undefined

/** Loads the engine ahead of its use. Throws where its files are not there any more: the extension was updated. */
export async function settleEngine(): Promise<void> {
  const [{ judgeTender }, { judgeRow }, { previewLesson }, cpvModel] = await Promise.all([
    import('../../utils/matching/judge-tender'),
    import('../../utils/matching/judge-row'),
    import('../../utils/learning/preview-lesson'),
    import('../../utils/matching/cpv/load-model').then(({ loadCpvModel }) => loadCpvModel()).catch(() => null),
  ])
  settled ??= { judgeTender, judgeRow, previewLesson, cpvModel }
}

/** What judges; undefined while it is loaded, and where it is not `wanted` yet. */
export function useEngine(wanted = true): Engine | undefined {
  const [engine, setEngine] = useState(settled)
  useEffect(() => {
    // Where it fails, whoever shows the views says so.
    if (!engine && wanted)
      settleEngine().then(
        () => setEngine(settled),
        () => {},
      )
  }, [engine, wanted])
  return wanted ? engine : undefined
}
