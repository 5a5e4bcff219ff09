import { useEffect, useState } from 'preact/hooks'

/** The same value one frame later: what matters less is drawn after what matters most. */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value)
  useEffect(() => setLater(() => value), [value])
  return later
}
