import { useState } from 'preact/hooks'
import { useAnnounce } from '../shell/live-region'

interface CopyButtonProps {
  /** What is copied. */
  text: string
  words: string
  /** Said and shown once it is done. */
  done: string
  /** Said and shown where the browser refuses. */
  failed: string
}

/** Copies a text, and says so. */
export function CopyButton({ text, words, done, failed }: CopyButtonProps) {
  const announce = useAnnounce()
  const [said, setSaid] = useState<string | null>(null)
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    const outcome = copied ? done : failed
    setSaid(outcome)
    announce(outcome)
  }
  return (
    <div class="row">
      <button type="button" class="button button-small" onClick={copy}>
        {words}
      </button>
      {said && (
        <span class="small muted" aria-hidden="true">
          {said}
        </span>
      )}
    </div>
  )
}
