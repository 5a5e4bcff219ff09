import { useEffect, useState } from 'preact/hooks'

/** True once `delay` milliseconds have passed: what is quick shows no skeleton. */
export function useLate(delay = 150): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), delay)
    return () => clearTimeout(timer)
  }, [delay])
  return late
}
