import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface RowsFieldProps<T extends { key: string }> {
  legend: string
  /** The name by which a link leads here. */
  name?: string
  hint?: string
  rows: readonly T[]
  change: (rows: T[]) => void
  blank: () => T
  addWords: string
  /** What to call row `number` (from 1): « Site 2 ». */
  nameOf: (number: number) => string
  removeWords: (name: string) => string
  children: (row: T, update: (part: Partial<T>) => void) => ComponentChildren
}

/** A list that grows and shrinks: a new row takes the focus, and when one goes the focus stands on the button that adds. */
export function RowsField<T extends { key: string }>({ rows, change, nameOf, children, ...words }: RowsFieldProps<T>) {
  const whole = useRef<HTMLFieldSetElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const added = useRef(false)
  const add = () => {
    added.current = true
    change([...rows, words.blank()])
  }
  // With the row itself, not after: a focus that comes later would take it from the field in which somebody types already.
  useLayoutEffect(() => {
    if (added.current) whole.current?.querySelector<HTMLElement>('fieldset:last-of-type :is(input, select)')?.focus()
    added.current = false
  }, [rows.length])
  const remove = (key: string) => {
    change(rows.filter((row) => row.key !== key))
    adder.current?.focus()
  }
  return (
    <fieldset class="rows-field stack" ref={whole} data-field={words.name}>
      <legend>{words.legend}</legend>
      {words.hint && <p class="small muted">{words.hint}</p>}
      {rows.map((row, index) => (
        <fieldset class="rows-row" key={row.key}>
          <legend class="small">{nameOf(index + 1)}</legend>
          <div class="rows-fields">
            {children(row, (part) => change(rows.map((each) => (each.key === row.key ? { ...each, ...part } : each))))}
          </div>
          <button type="button" class="button button-small button-plain button-danger" onClick={() => remove(row.key)}>
            {words.removeWords(nameOf(index + 1))}
          </button>
        </fieldset>
      ))}
      <div>
        <button type="button" class="button button-small" ref={adder} onClick={add}>
          {words.addWords}
        </button>
      </div>
    </fieldset>
  )
}
