import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'

const Shown = createContext(true)

/** Whether the screen is the one that is looked at: one that is kept aside with what is typed in it is not. */
export const useShown = () => useContext(Shown)

/** A screen that may be kept aside: hidden, with what is typed in it. */
export function Aside({ shown, children }: { shown: boolean; children: ComponentChildren }) {
  return (
    <Shown.Provider value={shown}>
      <div hidden={!shown}>{children}</div>
    </Shown.Provider>
  )
}
