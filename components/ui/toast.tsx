import { useEffect, useRef } from 'preact/hooks'
import './styles/toast.css'

interface ToastProps {
  words: string
  /** It says that something was refused. */
  refused?: boolean
  action?: { words: string; run: () => void } | undefined
  /** The action takes the focus: what held it is gone. */
  focus?: boolean
  close: () => void
  closeWords: string
}

/** Says what was done and offers to take it back. It stays until it is dismissed: nobody is hurried. */
export function Toast({ words, refused = false, action, focus = false, close, closeWords }: ToastProps) {
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focus || refused) first.current?.focus()
  }, [focus, refused])
  return (
    <div class="toast" role="status" data-refused={refused}>
      <p>{words}</p>
      <div class="row">
        {action && (
          <button type="button" class="button button-small" ref={first} onClick={action.run}>
            {action.words}
          </button>
        )}
        <button type="button" class="button button-small button-plain" ref={action ? null : first} onClick={close}>
          {closeWords}
        </button>
      </div>
    </div>
  )
}
