import { useEffect, useRef } from 'preact/hooks'

/** Brings what has just opened into view, as little as needed. */
export function useInView<E extends HTMLElement>() {
  const opened = useRef<E>(null)
  useEffect(() => opened.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [])
  return opened
}
