import { useEffect, useState } from 'preact/hooks'
import type { CpvModel } from '../../../utils/matching/cpv/cpv-model'
import { loadCpvModel } from '../../../utils/matching/cpv/load-model'

/** Undefined until it is known whether it can be had. */
let settled: CpvModel | null | undefined

/** Loads the classifier ahead of its use. Without it notices are judged all the same, by their printed codes alone. */
export async function settleCpvModel(): Promise<void> {
  settled = await loadCpvModel().catch(() => null)
}

/** What deduces codes; null where it couldn't be loaded, undefined while it is: a verdict shown is not to change by itself. */
export function useCpvModel(): CpvModel | null | undefined {
  const [model, setModel] = useState(settled)
  useEffect(() => {
    if (model === undefined) settleCpvModel().then(() => setModel(settled))
  }, [model])
  return model
}
