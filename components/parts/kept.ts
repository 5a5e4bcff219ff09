import { createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'

/** What a part of the screen keeps of how it was left, by its own names, to be found again when it comes back. */
export const Kept = createContext<Map<string, unknown>>(new Map())

/** A state that outlives the part that holds it. `name` is the part's own. */
export function useKept<T>(name: string, first: () => T): [T, (value: T) => void] {
  const kept = useContext(Kept)
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : first()))
  const keep = (next: T) => {
    kept.set(name, next)
    setValue(next)
  }
  return [value, keep]
}
