import { useId, useState } from 'preact/hooks'
import { t } from '../../../utils/words/t'
import { useHands } from './hands'
import { Refusal } from './refusal'

/** Comes back with a recovery file, where every computer was lost. */
export function Restore() {
  const { sharing, busy, run } = useHands()
  const [file, setFile] = useState<File | null>(null)
  const [phrase, setPhrase] = useState('')
  const id = useId()
  const restore = async (event: Event) => {
    event.preventDefault()
    if (file) await run('restore', () => sharing.restore(file, phrase))
  }
  return (
    <details>
      <summary class="small">{t('space_restore')}</summary>
      <form class="stack" onSubmit={restore}>
        <div class="field">
          <label for={`${id}-file`}>{t('space_restore_file')}</label>
          <input
            id={`${id}-file`}
            type="file"
            required
            accept=".json"
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
          />
        </div>
        <div class="field">
          <label for={`${id}-phrase`}>{t('space_phrase')}</label>
          <input
            id={`${id}-phrase`}
            type="password"
            required
            autocomplete="off"
            value={phrase}
            onInput={({ currentTarget }) => setPhrase(currentTarget.value)}
          />
        </div>
        <div>
          <button type="submit" class="button button-small" aria-busy={busy}>
            {t('space_restore_do')}
          </button>
        </div>
        <Refusal place="restore" />
      </form>
    </details>
  )
}
