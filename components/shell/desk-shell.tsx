import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { language } from '../../utils/words/language'
import { t } from '../../utils/words/t'
import { LiveRegion } from './live-region'
import { Name } from './name'
import './styles/base.css'
import './styles/controls.css'
import './styles/frame.css'
import './styles/desk-shell.css'

/** One entry of the desk's navigation. */
export interface DeskEntry {
  readonly id: string
  readonly words: string
  readonly href: string
}

/** What a screen of the desk knows of where it stands; null: it stands alone. `led`: a link or the history led here, not a fresh page. */
const InDesk = createContext<{ readonly led: boolean } | null>(null)

/** Where a screen stands: in the desk, which has the name, the navigation and the live region already, or alone. */
export const useInDesk = () => useContext(InDesk)

interface DeskShellProps {
  entries: readonly DeskEntry[]
  current: string
  /** A page below the current entry is shown, not the entry's own. */
  below?: boolean
  children: ComponentChildren
}

/** What all of the desk's screens stand in: the product's name, a link past it, and the ways to the screens. */
export function DeskShell({ entries, current, below = false, children }: DeskShellProps) {
  const [desk] = useState({ led: false })
  useEffect(() => {
    document.documentElement.lang = language().slice(0, 2)
    // Screens know where one stood in them.
    history.scrollRestoration = 'manual'
    const lead = () => {
      desk.led = true
    }
    addEventListener('hashchange', lead)
    return () => removeEventListener('hashchange', lead)
  }, [desk])
  return (
    <LiveRegion>
      <button
        type="button"
        class="skip button button-small"
        onClick={() => document.querySelector<HTMLElement>('main:not([hidden] *)')?.focus()}
      >
        {t('desk_skip')}
      </button>
      <header class="frame-head">
        <div class="frame-bar frame-full">
          <Name />
          <nav class="desk-nav" aria-label={t('desk_nav')}>
            <ul>
              {entries.map(({ id, words, href }) => (
                <li key={id}>
                  <a href={href} aria-current={id !== current ? undefined : below ? 'true' : 'page'}>
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <InDesk.Provider value={desk}>{children}</InDesk.Provider>
    </LiveRegion>
  )
}
