import { useId, useState } from 'preact/hooks'
import type { Cell, LotVerdict } from '../../utils/matching/verdict'
import { t } from '../../utils/words/t'
import { CellExplanation } from './cell-explanation'
import { CELL_WORDS } from './cell-words'
import { lotWords } from './lot-words'
import { Mark } from './mark'
import './styles/coverage-matrix.css'

interface CoverageMatrixProps {
  lots: readonly LotVerdict[]
  /** In the order of the cells. */
  partners: readonly { readonly id: string; readonly name: string }[]
}

/** More partners than this, and the table scrolls within itself rather than shrink. */
const FITS = 4

/** Lots by partners. Each cell is a button that opens, under its row, why it says what it says. */
export function CoverageMatrix({ lots, partners }: CoverageMatrixProps) {
  const id = useId()
  const [open, setOpen] = useState<{ lot: string; partner: string } | null>(null)
  const scrolls = partners.length > FITS

  const cell = (lot: LotVerdict, partner: { id: string; name: string }) => {
    const cell = lot.cells.find((one) => one.partner === partner.id)
    if (!cell) return <td key={partner.id} />
    const expanded = open?.lot === lot.lot && open.partner === partner.id
    return (
      <td key={partner.id}>
        <button
          type="button"
          class="matrix-cell"
          data-state={cell.state}
          aria-expanded={expanded}
          aria-controls={expanded ? `${id}-why` : undefined}
          aria-label={t('panel_cell_label', { state: t(CELL_WORDS[cell.state]), partner: partner.name, lot: lotWords(lot.lot) })}
          onClick={() => setOpen(expanded ? null : { lot: lot.lot, partner: partner.id })}
        >
          <Mark shape={cell.state} />
          <span>{t(CELL_WORDS[cell.state])}</span>
        </button>
      </td>
    )
  }

  const why = (lot: LotVerdict) => {
    const partner = open?.lot === lot.lot ? partners.find((one) => one.id === open.partner) : undefined
    const cell = lot.cells.find((one: Cell) => one.partner === partner?.id)
    if (!partner || !cell) return null
    return (
      <tr class="matrix-why">
        <td id={`${id}-why`} colSpan={partners.length + 1}>
          <CellExplanation cell={cell} partner={partner.name} lot={lotWords(lot.lot)} close={() => setOpen(null)} />
        </td>
      </tr>
    )
  }

  const table = (
    <table class="matrix" data-scrolls={scrolls}>
      <caption class="visually-hidden">{t('panel_matrix_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('panel_lot')}</th>
          {partners.map((partner) => (
            <th scope="col" key={partner.id}>
              {partner.name}
            </th>
          ))}
        </tr>
      </thead>
      {lots.map((lot) => (
        <tbody key={lot.lot}>
          <tr>
            <th scope="row">
              <span class="matrix-lot">{lotWords(lot.lot)}</span>
              {lot.title && <span class="matrix-title">{lot.title}</span>}
            </th>
            {partners.map((partner) => cell(lot, partner))}
          </tr>
          {why(lot)}
        </tbody>
      ))}
    </table>
  )
  if (!scrolls) return table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="matrix-scroll" aria-label={t('panel_matrix_caption')} tabIndex={0}>
      {table}
    </section>
  )
}
