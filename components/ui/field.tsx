import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useChecks } from './form'

interface Shown {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  onBlur: () => void
}

/** What every field is given. */
export interface FieldProps {
  /** The field's place in its form. */
  path: string
  label: string
  hint?: string | undefined
  children: (attributes: Shown) => ComponentChildren
}

/** A label, its control, a hint and what is wrong, tied together. */
export function Field({ path, label, hint, children }: FieldProps) {
  const id = useId()
  const { errorOf, leave } = useChecks()
  const error = errorOf(path)
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="field" data-wrong={error !== undefined}>
      <label for={id}>{label}</label>
      {hint && (
        <span class="field-hint small muted" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined, onBlur: () => leave(path) })}
      {error && (
        <span class="field-error small" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  )
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  value: string
  change: (value: string) => void
  type?: 'text' | 'date' | 'email' | 'tel'
  inputMode?: 'numeric'
  required?: boolean
  /** Several lines. */
  lines?: number
}

/** A line of text, or several. */
export function TextField({ value, change, type = 'text', inputMode, required, lines, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(attributes) =>
        lines ? (
          <textarea {...attributes} rows={lines} value={value} onInput={(event) => change(event.currentTarget.value)} />
        ) : (
          <input
            {...attributes}
            // Preact types each kind of input apart; these four take the same attributes.
            type={type as 'text'}
            inputmode={inputMode}
            required={required}
            autocomplete="off"
            value={value}
            onInput={(event) => change(event.currentTarget.value)}
          />
        )
      }
    </Field>
  )
}

interface SelectFieldProps<T extends string> extends Omit<FieldProps, 'children'> {
  value: T
  change: (value: T) => void
  options: readonly (readonly [T, string])[]
  required?: boolean
}

/** A choice of one among several. */
export function SelectField<T extends string>({ value, change, options, required, ...field }: SelectFieldProps<T>) {
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...attributes} required={required} value={value} onChange={(event) => change(event.currentTarget.value as T)}>
          {options.map(([option, words]) => (
            <option key={option} value={option} selected={option === value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
