import { Field, type FieldProps } from './field'

interface RangeFieldProps extends Omit<FieldProps, 'children'> {
  value: number
  change: (value: number) => void
  /** From 0 to this. */
  most: number
  /** The value as a person reads it beside the range. */
  shown: string
  /** The value as it is said. */
  said: string
}

/** A whole number set on a scale, by hand or by the arrows. */
export function RangeField({ value, change, most, shown, said, ...field }: RangeFieldProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <div class="range">
          <input
            {...attributes}
            type="range"
            min={0}
            max={most}
            step={1}
            value={value}
            aria-valuetext={said}
            onInput={(event) => change(event.currentTarget.valueAsNumber)}
          />
          <span class="range-value" aria-hidden="true">
            {shown}
          </span>
        </div>
      )}
    </Field>
  )
}
