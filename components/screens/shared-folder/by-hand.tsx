import { useId, useState } from 'preact/hooks'
import { t } from '../../../utils/words/t'
import { saveFile } from '../../parts/save-file'
import { CopyButton } from '../../ui/copy-button'
import { useHands } from './hands'
import { Refusal } from './refusal'

/** Characters below which a phrase is soon guessed. */
const SHORT = 16

/** What goes by file: changes carried by hand, the recovery file, the log. */
export function ByHand() {
  const { sharing, busy, run } = useHands()
  const [phrase, setPhrase] = useState('')
  const [log, setLog] = useState<string | null>(null)
  const id = useId()
  const carry = async () => {
    const file = await run('carry', () => sharing.carry())
    if (file) saveFile(file.name, file.content)
  }
  const recover = async (event: Event) => {
    event.preventDefault()
    const file = await run('recovery', () => sharing.recovery(phrase))
    if (!file) return
    saveFile(file.name, file.content)
    setPhrase('')
  }
  return (
    <details class="card">
      <summary>
        <h2>{t('space_by_hand')}</h2>
      </summary>
      <div class="stack">
        <h3>{t('space_carry')}</h3>
        <p class="small">{t('space_carry_what')}</p>
        <div class="row">
          <button type="button" class="button button-small" aria-busy={busy} onClick={carry}>
            {t('space_carry_do')}
          </button>
        </div>
        <div class="field">
          <label for={`${id}-taken`}>{t('space_carry_take')}</label>
          <input
            id={`${id}-taken`}
            type="file"
            accept=".json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) void run('carry', () => sharing.takeCarried(file))
            }}
          />
        </div>
        <Refusal place="carry" />
        <form class="stack" onSubmit={recover}>
          <h3>{t('space_recovery')}</h3>
          <p class="small">{t('space_recovery_what')}</p>
          <div class="field">
            <label for={`${id}-phrase`}>{t('space_phrase')}</label>
            <input
              id={`${id}-phrase`}
              type="password"
              required
              minLength={SHORT}
              autocomplete="new-password"
              aria-describedby={`${id}-phrase-hint`}
              value={phrase}
              onInput={({ currentTarget }) => setPhrase(currentTarget.value)}
            />
            <span class="small muted" id={`${id}-phrase-hint`}>
              {t(phrase.length < SHORT ? 'space_phrase_short' : 'space_phrase_good')}
            </span>
          </div>
          <div>
            <button type="submit" class="button button-small" aria-busy={busy}>
              {t('space_recovery_do')}
            </button>
          </div>
          <Refusal place="recovery" />
        </form>
        <div class="row">
          <button type="button" class="button button-small button-plain" onClick={async () => setLog(await sharing.log())}>
            {t('space_log')}
          </button>
        </div>
        {log !== null && (
          <>
            <pre class="invite-code">{log}</pre>
            <CopyButton text={log} words={t('space_log_copy')} done={t('space_invite_copied')} failed={t('space_invite_not_copied')} />
          </>
        )}
      </div>
    </details>
  )
}
