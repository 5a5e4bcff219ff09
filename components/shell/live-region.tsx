import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useState } from 'preact/hooks'

const Announce = createContext<(words: string) => void>(() => {})

/** Says words to a screen reader, and shows nothing. */
export const useAnnounce = (): ((words: string) => void) => useContext(Announce)

/** The one polite live region of a page. The same words said twice are heard twice. */
export function LiveRegion({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const announce = useCallback((words: string) => setSaid((before) => ({ words, turn: before.turn + 1 })), [])
  return (
    <Announce.Provider value={announce}>
      {children}
      <div class="visually-hidden" role="status" aria-live="polite">
        <span key={said.turn}>{said.words}</span>
      </div>
    </Announce.Provider>
  )
}
