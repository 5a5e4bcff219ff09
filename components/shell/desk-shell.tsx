import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect } from 'preact/hooks'
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

const InDesk = createContext(false)

/** Whether a screen stands in the desk, which has the name, the navigation and the live region already. */
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
  useEffect(() => {
    document.documentElement.lang = language().slice(0, 2)
  }, [])
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
      <InDesk.Provider value={true}>{children}</InDesk.Provider>
    </LiveRegion>
  )
}
