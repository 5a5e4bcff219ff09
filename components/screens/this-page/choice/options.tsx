import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface OptionsProps<T extends string> {
  legend: string
  hint?: string
  /** Null: none is chosen yet. */
  value: T | null
  change: (value: T) => void
  options: readonly (readonly [T, ComponentChildren])[]
}

/** One of a few, all in view. */
export function Options<T extends string>({ legend, hint, value, change, options }: OptionsProps<T>) {
  const id = useId()
  return (
    <fieldset class="options" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p class="small muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {options.map(([option, words]) => (
        <label class="option" key={option}>
          <input type="radio" name={id} value={option} checked={option === value} onChange={() => change(option)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
