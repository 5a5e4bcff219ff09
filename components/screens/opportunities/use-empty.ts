import { useEffect, useState } from 'preact/hooks'
import type { Finder } from '../../../utils/finding/table'

/** Whether nothing at all was ever kept: asked where nothing is open. */
export function useEmpty(finder: Finder, ask: boolean): boolean {
  const [empty, setEmpty] = useState(false)
  useEffect(() => {
    if (!ask) return setEmpty(false)
    let gone = false
    const count = async () => {
      const all = await finder.ids({ which: 'all' })
      const deleted = all.length > 0 ? all : await finder.ids({ which: 'deleted' })
      if (!gone) setEmpty(deleted.length === 0)
    }
    count().catch(() => {})
    return () => {
      gone = true
    }
  }, [finder, ask])
  return empty && ask
}
