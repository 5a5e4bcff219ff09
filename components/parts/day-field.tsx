import { useRef } from 'preact/hooks'

interface DayFieldProps {
  /** `YYYY-MM-DD`; empty: none. */
  day: string
  choose: (day: string) => void
  /** Where no label names it. */
  label?: string
  id?: string
  /** The last day that may be chosen. */
  last?: string
  describedBy?: string | undefined
}

/** A native day field. A day that is picked counts at once, one that is typed when the field is left or Enter is pressed: its figures make days on the way. */
export function DayField({ day, choose, label, id, last, describedBy }: DayFieldProps) {
  const typing = useRef(false)
  const take = (field: HTMLInputElement) => {
    typing.current = false
    if (field.value && field.value !== day && field.validity.valid) choose(field.value)
    else field.value = day
  }
  return (
    <input
      type="date"
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      value={day}
      max={last ?? '2199-12-31'}
      min="2000-01-01"
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') take(currentTarget)
        else if (key !== 'Tab') typing.current = true
      }}
      onChange={({ currentTarget }) => {
        if (!typing.current) take(currentTarget)
      }}
      onBlur={({ currentTarget }) => take(currentTarget)}
    />
  )
}
