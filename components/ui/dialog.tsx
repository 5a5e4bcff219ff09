import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../utils/words/t'
import './styles/dialog.css'

interface DialogProps {
  title: string
  /** Called once it is closed: by its button, by Escape. */
  close: () => void
  children: ComponentChildren
}

/** A modal window of the browser's own: it holds the focus, closes on Escape, and gives the focus back. */
export function Dialog({ title, close, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Before anything is drawn: what is typed at once is typed there.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <div class="stack">
        <header class="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" class="button button-small button-plain" onClick={close}>
            {t('ui_close')}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
