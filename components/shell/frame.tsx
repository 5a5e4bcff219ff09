import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { language } from '../../utils/words/language'
import { useInDesk } from './desk-shell'
import { LaunchError } from './launch-error'
import { LiveRegion } from './live-region'
import { Name } from './name'
import { useShown } from './shown'
import './styles/base.css'
import './styles/controls.css'
import './styles/frame.css'

interface FrameProps {
  /** Also the document's title. */
  title: string
  /** What stands at the right of the product's name; on the desk, above the screen. */
  aside?: ComponentChildren
  /** What the children speak of: a failure on one thing doesn't outlive it. */
  of?: number | string | null
  wide?: boolean
  /** As wide as the window: tables, boards, calendars. */
  full?: boolean
  busy?: boolean
  children: ComponentChildren
}

/** What every page of the extension stands in: a name, a main area, the live region, and a net under it. A screen of the desk has the desk's name and live region. */
export function Frame({ title, aside, of = null, wide = false, full = false, busy = false, children }: FrameProps) {
  const desk = useInDesk()
  const main = useRef<HTMLElement>(null)
  const shown = useShown()
  useEffect(() => {
    if (!shown) return
    document.title = title
    document.documentElement.lang = language().slice(0, 2)
  }, [title, shown])
  // A screen that one is led to is seen from its top, and has the focus where nothing else does.
  useLayoutEffect(() => {
    if (!shown || !desk?.led) return
    scrollTo({ top: 0 })
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [shown, desk])
  const width = full ? ' frame-full' : wide ? ' frame-wide' : ''
  const body = (
    <LaunchError key={of}>
      <main class={`frame-body${width}`} ref={main} aria-busy={busy} tabIndex={desk ? -1 : undefined}>
        {desk && aside && <div class="frame-aside">{aside}</div>}
        {children}
      </main>
    </LaunchError>
  )
  if (desk) return body
  return (
    <LiveRegion>
      <header class="frame-head">
        <div class={`frame-bar${width}`}>
          <Name />
          {aside}
        </div>
      </header>
      {body}
    </LiveRegion>
  )
}
