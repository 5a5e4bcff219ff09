import { useId, useState } from 'preact/hooks'
import type { Cell, LotVerdict } from '../../utils/matching/verdict'
import { t } from '../../utils/words/t'
import { bothEnds } from './both-ends'
import { CellExplanation } from './cell-explanation'
import { CELL_WORDS } from './cell-words'
import { DECISION_WORDS } from './decision-badge'
import { useKept } from './kept'
import { lotWords } from './lot-words'
import { Mark } from './mark'
import { type Column, usePartnersShown } from './partners-shown'
import { useArrowKeys } from './use-arrow-keys'
import './styles/coverage-matrix.css'

interface CoverageMatrixProps {
  lots: readonly LotVerdict[]
  /** In the order of the cells. */
  partners: readonly Column[]
  /** Leads to the sheet of a lot. */
  openLot: (lot: string) => void
}

/** More lots than this, and the table scrolls within itself under its own heads. */
const LONG = 12

/** Lots by partners. A lot's name leads to its sheet; each cell is a button that opens, under its row, why it says what it says. */
export function CoverageMatrix({ lots, partners, openLot }: CoverageMatrixProps) {
  const id = useId()
  const [open, setOpen] = useKept<{ lot: string; partner: string } | null>('coverage', () => null)
  const [reached, setReached] = useState<string | null>(null)
  const keys = useArrowKeys('.matrix-lots', setReached)
  const { columns, toggle, scrolls } = usePartnersShown(partners, ({ id }) =>
    lots.some(({ cells }) => cells.some(({ partner, state }) => partner === id && state !== 'no')),
  )
  const long = lots.length > LONG
  const first = lots[0] ? `${lots[0].lot} ` : null
  const stop =
    reached === null || reached.endsWith(' ') || columns.some(({ id }) => reached.endsWith(` ${id}`)) ? (reached ?? first) : first
  const stopOf = (key: string) => ((scrolls || long) && key !== stop ? -1 : undefined)

  const cell = (lot: LotVerdict, partner: Column) => {
    const cell = lot.cells.find((one) => one.partner === partner.id)
    if (!cell) return <td key={partner.id} />
    const key = `${lot.lot} ${partner.id}`
    const expanded = open?.lot === lot.lot && open.partner === partner.id
    return (
      <td key={partner.id}>
        <button
          type="button"
          class="matrix-cell"
          data-cell={key}
          data-state={cell.state}
          tabIndex={stopOf(key)}
          aria-expanded={expanded}
          aria-controls={expanded ? `${id}-why` : undefined}
          aria-label={t('panel_cell_label', { state: t(CELL_WORDS[cell.state]), partner: partner.name, lot: lotWords(lot.lot) })}
          onFocus={() => setReached(key)}
          onClick={() => setOpen(expanded ? null : { lot: lot.lot, partner: partner.id })}
        >
          <Mark shape={cell.state} />
          <span>{t(CELL_WORDS[cell.state])}</span>
        </button>
      </td>
    )
  }

  const why = (lot: LotVerdict) => {
    const partner = open?.lot === lot.lot ? columns.find((one) => one.id === open.partner) : undefined
    const cell = lot.cells.find((one: Cell) => one.partner === partner?.id)
    if (!partner || !cell) return null
    return (
      <tr class="matrix-why">
        <td id={`${id}-why`} colSpan={columns.length + 1}>
          <CellExplanation cell={cell} partner={partner.name} lot={lotWords(lot.lot)} close={() => close(`${lot.lot} ${partner.id}`)} />
        </td>
      </tr>
    )
  }

  // What closes takes the focus with it: back to the cell.
  const close = (key: string) => {
    setOpen(null)
    keys.ref.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`)?.focus()
  }

  const table = (
    <table class="matrix" data-scrolls={scrolls} {...keys}>
      <caption class="visually-hidden">{t('panel_matrix_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('panel_lot')}</th>
          {columns.map((partner) => (
            <th scope="col" key={partner.id}>
              {partner.name}
            </th>
          ))}
        </tr>
      </thead>
      {lots.map((lot) => (
        <tbody key={lot.lot}>
          <tr class="matrix-lots">
            <th scope="row">
              <button
                type="button"
                class="matrix-open"
                data-cell={`${lot.lot} `}
                tabIndex={stopOf(`${lot.lot} `)}
                onFocus={() => setReached(`${lot.lot} `)}
                onClick={() => openLot(lot.lot)}
              >
                <span class="matrix-lot matrix-lot-head" data-decision={lot.decision}>
                  <Mark shape={lot.decision} /> {lotWords(lot.lot)}
                </span>
                <span class="visually-hidden"> {t(DECISION_WORDS[lot.decision])} </span>
                {lot.title && <Title title={lot.title} />}
              </button>
            </th>
            {columns.map((partner) => cell(lot, partner))}
          </tr>
          {why(lot)}
        </tbody>
      ))}
    </table>
  )
  return (
    <div class="stack">
      {scrolls || long ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section class="matrix-scroll" aria-label={t('panel_matrix_caption')} tabIndex={0}>
          {table}
        </section>
      ) : (
        table
      )}
      {toggle}
    </div>
  )
}

/** A lot's title as its column holds it; a screen reader says it whole. */
function Title({ title }: { title: string }) {
  const ends = bothEnds(title)
  if (!ends) return <span class="matrix-title">{title}</span>
  return (
    <span class="matrix-title" title={title}>
      <span aria-hidden="true">
        {ends[0]}… {ends[1]}
      </span>
      <span class="visually-hidden">{title}</span>
    </span>
  )
}
