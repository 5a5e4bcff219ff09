import { useId, useRef } from 'preact/hooks'
import { useSettled } from './use-settled'

interface SavedChoiceProps {
  label: string
  hint?: string | undefined
  value: string
  options: readonly (readonly [value: string, words: string])[]
  save: (value: string) => Promise<boolean>
  id?: string
  /** The label is heard and not seen. */
  quiet?: boolean
}

/** A choice among several that is stored when it is made: at once by a pointer, at rest or on leaving by the keyboard. */
export function SavedChoice({ label, hint, value, options, save, id, quiet = false }: SavedChoiceProps) {
  const settled = useSettled(value, save)
  const keys = useRef(false)
  const own = useId()
  const field = id ?? own
  return (
    <div class="field">
      <label for={field} class={quiet ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={field}
        value={settled.value}
        aria-describedby={hint ? `${field}-hint` : undefined}
        onPointerDown={() => {
          keys.current = false
        }}
        onKeyDown={({ key }) => {
          keys.current = true
          if (key === 'Enter') settled.settle()
        }}
        onChange={({ currentTarget }) => settled.choose(currentTarget.value, !keys.current)}
        onBlur={() => settled.settle()}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option} selected={option === settled.value}>
            {words}
          </option>
        ))}
      </select>
      {hint && (
        <span class="small muted" id={`${field}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
