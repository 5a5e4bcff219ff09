import { useEffect, useState } from 'preact/hooks'
import { wallClock } from '../../../utils/calendar/zoned-time'

/** The moment, told anew every minute, and its day in France. */
export function useMoment(now: () => number): readonly [number, string] {
  const [moment, setMoment] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), 60_000)
    return () => clearInterval(timer)
  }, [now])
  return [moment, wallClock(moment, 'Europe/Paris').slice(0, 10)]
}
