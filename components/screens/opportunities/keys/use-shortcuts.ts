import { useEffect, useRef, useState } from 'preact/hooks'

const STORED = 'maillage-desk-keys'

/** Whether keys of one character act by themselves, and how to change that: who speaks to the computer turns them off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => read() !== 'off')
  const set = (next: boolean) => {
    setOn(next)
    try {
      localStorage.setItem(STORED, next ? 'on' : 'off')
    } catch {
      // Where nothing may be stored, the choice lasts as long as the page.
    }
  }
  return [on, set]
}

function read(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}

/** What a key does; true: it was for us, and the browser does nothing else with it. */
export type Keys = (key: string, event: KeyboardEvent) => boolean

/** Listens to keys that nobody else wants: not while one types, chooses in a list, or answers a window. */
export function useShortcuts(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || isTyping(event.target)) return
      if (latest.current(event.key, event)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('dialog')) return true
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target.matches('select, textarea')
}
