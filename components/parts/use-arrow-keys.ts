import { useRef } from 'preact/hooks'

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * Moves the focus between the buttons of a table with the arrow keys, Home and End. `row` chooses the rows that count.
 * A table with many cells is one stop of the Tab key: its buttons but the one last reached get `tabIndex` -1 from the
 * caller, and `reached` says which that is.
 */
export function useArrowKeys(row: string, reached: (key: string) => void) {
  const table = useRef<HTMLTableElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const from = (event.target as Element).closest<HTMLButtonElement>('button[data-cell]')
    const step = STEPS[event.key]
    if (!from || !table.current || event.altKey || event.ctrlKey || event.metaKey) return
    const rows = [...table.current.querySelectorAll(row)].map((one) => [...one.querySelectorAll<HTMLButtonElement>('button[data-cell]')])
    const at = rows.findIndex((buttons) => buttons.includes(from))
    const own = rows[at] ?? []
    const column = own.indexOf(from)
    const to = step ? rows[at + step[0]]?.[column + step[1]] : event.key === 'Home' ? own[0] : event.key === 'End' ? own.at(-1) : undefined
    if (!to) return
    event.preventDefault()
    to.focus()
    reached(to.dataset.cell ?? '')
  }
  return { ref: table, onKeyDown }
}
