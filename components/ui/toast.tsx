import { useEffect, useRef } from 'preact/hooks'
import './styles/toast.css'

interface ToastProps {
  words: string
  action?: { words: string; run: () => void } | undefined
  /** The action takes the focus: what held it is gone. */
  focus?: boolean
  close: () => void
  closeWords: string
}

/** Says what was done and offers to take it back. It stays until it is dismissed: nobody is hurried. */
export function Toast({ words, action, focus = false, close, closeWords }: ToastProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focus) button.current?.focus()
  }, [focus])
  return (
    <div class="toast" role="status">
      <p>{words}</p>
      <div class="row">
        {action && (
          <button type="button" class="button button-small" ref={button} onClick={action.run}>
            {action.words}
          </button>
        )}
        <button type="button" class="button button-small button-plain" onClick={close}>
          {closeWords}
        </button>
      </div>
    </div>
  )
}
