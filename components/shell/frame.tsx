import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { language } from '../../utils/words/language'
import { t } from '../../utils/words/t'
import { LaunchError } from './launch-error'
import { LiveRegion } from './live-region'
import './styles/base.css'
import './styles/controls.css'
import './styles/frame.css'

interface FrameProps {
  /** Also the document's title. */
  title: string
  /** What stands at the right of the product's name. */
  aside?: ComponentChildren
  /** What the children speak of: a failure on one thing doesn't outlive it. */
  of?: number | null
  wide?: boolean
  busy?: boolean
  children: ComponentChildren
}

/** What every page of the extension stands in: a name, a main area, the live region, and a net under it. */
export function Frame({ title, aside, of = null, wide = false, busy = false, children }: FrameProps) {
  useEffect(() => {
    document.title = title
    document.documentElement.lang = language().slice(0, 2)
  }, [title])
  return (
    <LiveRegion>
      <header class="frame-head">
        <div class={wide ? 'frame-wide frame-bar' : 'frame-bar'}>
          <span class="frame-name">
            <svg class="frame-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <path d="M5 5h10M5 5v10M15 5v10M5 15h10M5 5l10 10" fill="none" stroke="currentColor" stroke-width="1.6" />
              <g fill="currentColor">
                <circle cx="5" cy="5" r="2.6" />
                <circle cx="15" cy="5" r="2.6" />
                <circle cx="5" cy="15" r="2.6" />
                <circle cx="15" cy="15" r="2.6" />
              </g>
            </svg>
            {t('extension_name')}
          </span>
          {aside}
        </div>
      </header>
      <LaunchError key={of}>
        <main class={wide ? 'frame-body frame-wide' : 'frame-body'} aria-busy={busy}>
          {children}
        </main>
      </LaunchError>
    </LiveRegion>
  )
}
