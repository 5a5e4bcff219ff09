import { useEffect, useRef, useState } from 'preact/hooks'

/** How long a choice made by the arrow keys rests before it counts: each step on the way is no choice. */
const REST = 700

/** A choice on its way to being stored: shown at once, stored when it rests or its field is left. */
export interface Settled<T> {
  /** What is chosen, stored or not. */
  readonly value: T
  /** `soon`: made by a pointer, and counts at once. */
  choose(value: T, soon: boolean): void
  /** The field is left, or Enter was pressed. */
  settle(): void
}

/** Holds a choice that arrow keys run through until it is made. `save`: whether it was stored. */
export function useSettled<T>(stored: T, save: (value: T) => Promise<boolean>): Settled<T> {
  const [held, setHeld] = useState<{ readonly value: T } | null>(null)
  const pending = useRef<{ readonly value: T; readonly timer: ReturnType<typeof setTimeout> } | null>(null)
  const latest = useRef({ stored, save })
  latest.current = { stored, save }
  const same = (one: T, other: T) => JSON.stringify(one) === JSON.stringify(other)
  const settle = () => {
    const waiting = pending.current
    if (!waiting) return
    clearTimeout(waiting.timer)
    pending.current = null
    if (same(waiting.value, latest.current.stored)) return setHeld(null)
    void latest.current.save(waiting.value).then(() => {
      if (!pending.current) setHeld(null)
    })
  }
  useEffect(() => settle, [])
  return {
    value: held ? held.value : stored,
    choose(value, soon) {
      if (pending.current) clearTimeout(pending.current.timer)
      setHeld({ value })
      pending.current = { value, timer: setTimeout(settle, REST) }
      if (soon) settle()
    },
    settle,
  }
}
