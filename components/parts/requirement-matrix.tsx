import { useId, useState } from 'preact/hooks'
import type { MatrixRow } from '../../utils/matching/verdict'
import { say } from '../../utils/words/say'
import { t } from '../../utils/words/t'
import { useKept } from './kept'
import { lotWords } from './lot-words'
import { Mark } from './mark'
import { type Column, usePartnersShown } from './partners-shown'
import { Quote } from './quote'
import { RowExplanation } from './row-explanation'
import { LEVEL_WORDS, ROW_SHAPES, ROW_WORDS } from './row-words'
import { useArrowKeys } from './use-arrow-keys'
import { cellKey, openCellOf, useAskProof, useProofAsked } from './use-proof-asked'
import './styles/coverage-matrix.css'
import './styles/requirement-matrix.css'

interface RequirementMatrixProps {
  rows: readonly MatrixRow[]
  /** In the order of the cells. */
  partners: readonly Column[]
  /** Its number. */
  lot: string
}

/** What a lot asks for, requirement by requirement, against every partner. Each cell is a button that opens why. */
export function RequirementMatrix({ rows, partners, lot }: RequirementMatrixProps) {
  const id = useId()
  const [open, setOpen] = useKept<string | null>(openCellOf(lot), () => null)
  const [reached, setReached] = useState<string | null>(null)
  const keys = useArrowKeys('.matrix-states', setReached)
  const { columns, toggle, scrolls } = usePartnersShown(partners, ({ id }) =>
    rows.some(({ kind, cells }) => kind !== 'place' && cells.some(({ partner, state }) => partner === id && state !== 'no')),
  )
  const caption = t('panel_rows_caption', { lot: lotWords(lot) })
  const keyOf = (row: MatrixRow, partner: Column) => cellKey(row.id, partner.id)
  const cellAt = (key: string) => keys.ref.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`)
  const ask = useAskProof(lot)
  const changed = useProofAsked(lot, open, rows, partners, cellAt)
  const first = rows[0] && columns[0] ? keyOf(rows[0], columns[0]) : null
  // A folded column may have held the only stop.
  const stop = columns.some(({ id }) => reached?.endsWith(` ${id}`)) ? reached : first

  const cellOf = (row: MatrixRow, partner: Column) => {
    const cell = row.cells.find((one) => one.partner === partner.id)
    if (!cell) return <td key={partner.id} />
    const key = keyOf(row, partner)
    const expanded = open === key
    return (
      <td key={partner.id}>
        <button
          type="button"
          class="matrix-cell"
          data-cell={key}
          data-state={cell.state}
          tabIndex={scrolls && key !== stop ? -1 : undefined}
          aria-expanded={expanded}
          aria-controls={expanded ? `${id}-why` : undefined}
          aria-label={t('panel_row_label', { state: t(ROW_WORDS[cell.state]), partner: partner.name, row: say(row.label) })}
          onFocus={() => setReached(key)}
          onClick={() => setOpen(expanded ? null : key)}
        >
          <Mark shape={ROW_SHAPES[cell.state]} />
          <span>{t(ROW_WORDS[cell.state])}</span>
        </button>
      </td>
    )
  }

  const why = (row: MatrixRow) => {
    const partner = columns.find((one) => keyOf(row, one) === open)
    const cell = row.cells.find((one) => one.partner === partner?.id)
    if (!partner || !cell) return null
    return (
      <tr class="matrix-why">
        <td id={`${id}-why`} colSpan={columns.length + 1}>
          <RowExplanation
            {...{ row, cell, rows }}
            partner={partner.name}
            was={changed?.key === open && changed.was !== cell.state ? changed.was : null}
            leave={() => ask(row, partner.id)}
            close={() => close(keyOf(row, partner))}
          />
        </td>
      </tr>
    )
  }

  // What closes takes the focus with it: back to the cell.
  const close = (key: string) => {
    setOpen(null)
    cellAt(key)?.focus()
  }

  const table = (
    <table class="requirements" data-scrolls={scrolls} {...keys}>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((partner) => (
            <th scope="col" key={partner.id}>
              {partner.name}
            </th>
          ))}
          <th scope="col">{t('panel_row_together')}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.id}>
          <tr class="matrix-asked">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              <div class="matrix-asked-words">
                <p>
                  <strong>{say(row.label)}</strong>{' '}
                  <span class="level" data-level={row.level}>
                    {t(LEVEL_WORDS[row.level])}
                  </span>
                </p>
                {row.evidence[0] && <Quote text={row.evidence[0].text} />}
              </div>
            </th>
          </tr>
          <tr class="matrix-states">
            {columns.map((partner) => cellOf(row, partner))}
            <td class="matrix-together" data-state={row.together}>
              <Mark shape={ROW_SHAPES[row.together]} />
              <span>{t(ROW_WORDS[row.together])}</span>
            </td>
          </tr>
          {why(row)}
        </tbody>
      ))}
    </table>
  )
  return (
    <div class="stack">
      {scrolls ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section class="matrix-scroll" aria-label={caption} tabIndex={0}>
          {table}
        </section>
      ) : (
        table
      )}
      {toggle}
    </div>
  )
}
