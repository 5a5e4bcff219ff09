import { useId } from 'preact/hooks'
import { NEUTRAL_REASONS, type NeutralReason } from '../../../../utils/opportunities/stages'
import { watchChanges } from '../../../../utils/planning/watch-changes'
import { t } from '../../../../utils/words/t'
import { useKept } from '../../../parts/kept'
import { REASON_WORDS } from '../../../parts/stage-words'
import { useDossier } from '../dossier'

/** Leaves the tender, for a reason that blames nobody. Where the next call is worth waiting for, it comes back by itself. */
export function LeaveForm() {
  const { opportunity, change, today } = useDossier()
  const [why, setWhy] = useKept<NeutralReason | ''>('leave why', () => '')
  const [note, setNote] = useKept('leave note', () => '')
  const id = useId()
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!why) return
    const closed = { why, note: note.trim() }
    const left = await change(
      { closed },
      {
        words: t('dossier_left', { reason: t(REASON_WORDS[why]) }),
        focus: true,
        also: watchChanges({ ...opportunity, closed }, today, opportunity),
      },
    )
    if (!left) return
    setWhy('')
    setNote('')
  }
  return (
    <details>
      <summary class="small">{t('desk_bulk_close')}</summary>
      <form class="stack" onSubmit={submit}>
        <fieldset class="dossier-choices">
          <legend class="small">{t('dossier_leave_why')}</legend>
          {NEUTRAL_REASONS.map((reason) => (
            <label key={reason} class="check">
              <input type="radio" name={id} required checked={why === reason} onChange={() => setWhy(reason)} />
              {t(REASON_WORDS[reason])}
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for={`${id}-note`}>{t('dossier_leave_note')}</label>
          <input
            id={`${id}-note`}
            type="text"
            maxLength={1_000}
            autocomplete="off"
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </div>
        <div>
          <button type="submit" class="button button-small">
            {t('desk_bulk_close')}
          </button>
        </div>
      </form>
    </details>
  )
}
