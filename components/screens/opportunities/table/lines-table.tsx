import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Found, Query } from '../../../../utils/finding/table'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import type { Listing } from '../../../parts/desk-address'
import { still } from '../../../shell/still'
import { count } from '../line-words'
import type { Names } from '../names'
import { COLUMNS, type Column } from './columns'
import { LineRow } from './line-row'
import { useVisibleRows, type VisibleRows } from './use-visible-rows'

interface LinesTableProps {
  found: Found
  query: Query
  offset: number
  turn: number
  /** By what the rows are sorted. */
  sort: NonNullable<Query['sort']>
  descending: boolean
  change: (part: Partial<Listing>) => void
  /** Row that the keys act on. */
  row: number
  /** The row takes the focus as soon as it is there. */
  focusRow: boolean
  focused: () => void
  selected: ReadonlySet<string>
  select: (row: number, range: boolean) => void
  selectAll: () => void
  look: (rows: VisibleRows) => void
  reach: (row: number) => void
  names: Names
  now: number
  today: string
}

/** The table: as many rows as can be seen, laid out where they belong among all. */
export const LinesTable = still(function Lines(props: LinesTableProps) {
  const { found, offset, turn, query, row, focusRow, focused, selected, look, names, now, today } = props
  const table = useRef<HTMLTableElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const rows = useVisibleRows(body, found.total)
  useEffect(() => look(rows), [look, rows.first, rows.last])

  // An effect comes after its frame was painted: what was found is on screen by then.
  useEffect(() => {
    if (!table.current) return
    table.current.dataset.findReady = String(turn)
    table.current.dataset.findText = query.text ?? ''
  }, [turn, query])

  useLayoutEffect(() => {
    if (!focusRow) return
    const link = body.current?.querySelector<HTMLElement>(`[data-link="${row}"]`)
    if (!link) return
    link.focus({ preventScroll: true })
    link.closest('tr')?.scrollIntoView({ block: 'nearest' })
    focused()
  })

  const drawn: number[] = []
  for (let index = rows.first; index < rows.last; index++) drawn.push(index)
  // The row that has the focus is never taken away.
  if (row < found.total && row < rows.first) drawn.unshift(row)
  if (row < found.total && row >= rows.last) drawn.push(row)

  const rowOf = (event: Event) => Number((event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row ?? -1)
  // However the focus came there (a screen reader needs no key of ours), the keys act on the row that has it.
  const onFocusIn = (event: FocusEvent) => {
    const at = rowOf(event)
    if (at >= 0 && at !== row) props.reach(at)
  }
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element
    const at = rowOf(event)
    if (at < 0) return
    props.reach(at)
    if (target.matches('[data-check]')) return props.select(at, event.shiftKey)
    if (target.closest('a') || getSelection()?.toString()) return
    // Anywhere else on the row opens it, as its link does.
    if (target.closest('.line-check')) return
    body.current?.querySelector<HTMLElement>(`[data-link="${at}"]`)?.click()
  }
  const all = selected.size > 0 && selected.size >= found.total
  return (
    <table class="lines" ref={table} aria-rowcount={found.total + 1}>
      <caption class="visually-hidden">{plural('desk_found', found.total)}</caption>
      <thead>
        <tr class="lines-head" aria-rowindex={1}>
          <th scope="col" class="line-check">
            <input
              type="checkbox"
              checked={all}
              ref={(element) => {
                if (element) element.indeterminate = selected.size > 0 && !all
              }}
              aria-label={t('desk_select_all', { count: count(found.total) })}
              onClick={(event) => {
                event.preventDefault()
                props.selectAll()
              }}
            />
          </th>
          {COLUMNS.map((column) => (
            <Heading key={column.id} column={column} sorted={props.sort} descending={props.descending} change={props.change} />
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the row's link and its box have the keys; a click beside them is a larger target */}
      <tbody ref={body} style={{ '--rows': found.total }} onClick={onClick} onFocusIn={onFocusIn}>
        {drawn.map((index) => {
          const line = found.lines[index - offset]
          return (
            <LineRow
              key={index}
              line={line}
              marks={found.marks[index - offset]}
              index={index}
              selected={line !== undefined && selected.has(line.id)}
              current={index === row}
              parted={found.passed !== undefined && index === found.total - found.passed && index > 0}
              {...{ names, now, today }}
            />
          )
        })}
      </tbody>
    </table>
  )
})

interface HeadingProps extends Pick<LinesTableProps, 'descending' | 'change'> {
  column: Column
  sorted: LinesTableProps['sort']
}

/** A column's heading: pressed, it sorts; pressed again, the other way round. */
function Heading({ column, sorted, descending, change }: HeadingProps) {
  const { sort } = column
  const here = sort === sorted
  const order = here ? (descending ? 'descending' : 'ascending') : undefined
  const press = () => change({ sort, descending: here ? !descending : column.greatest })
  return (
    <th scope="col" class={`line-${column.id}`} aria-sort={order}>
      {sort ? (
        <button type="button" class="lines-sort" onClick={press}>
          {t(column.words)}
        </button>
      ) : (
        t(column.words)
      )}
    </th>
  )
}
