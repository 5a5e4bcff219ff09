import { useId } from 'preact/hooks'
import { DayField } from '../../../parts/day-field'

interface SavedDayProps {
  label: string
  hint?: string | undefined
  /** `YYYY-MM-DD`; empty: none. */
  day: string
  save: (day: string) => void
  id?: string
  /** The label is heard and not seen. */
  quiet?: boolean
}

/** A labelled day that is stored when it is picked, or when what was typed is left. */
export function SavedDay({ label, hint, day, save, id, quiet = false }: SavedDayProps) {
  const own = useId()
  const field = id ?? own
  return (
    <div class="field">
      <label for={field} class={quiet ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <DayField id={field} day={day} choose={save} describedBy={hint ? `${field}-hint` : undefined} />
      {hint && (
        <span class="small muted" id={`${field}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
