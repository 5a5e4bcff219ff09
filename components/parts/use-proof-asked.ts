import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { MatrixRow, RowState } from '../../utils/matching/verdict'
import { say } from '../../utils/words/say'
import { t } from '../../utils/words/t'
import { useAnnounce } from '../shell/live-region'
import { Kept } from './kept'
import { ROW_WORDS } from './row-words'

/** A cell whose owner's sheet was opened from it, and how it stood then. */
interface Asked {
  readonly lot: string
  readonly row: string
  readonly partner: string
  readonly state: RowState
}

const ASKED = 'proof-asked'

/** The name under which the table of a lot keeps its opened cell. */
export const openCellOf = (lot: string): string => `cell ${lot}`
/** The name of a cell among those of its table. */
export const cellKey = (row: string, partner: string): string => `${row} ${partner}`

/** Notes that somebody leaves for the sheet of a cell's owner; the cell will be open when they come back. */
export function useAskProof(lot: string): (row: MatrixRow, partner: string) => void {
  const kept = useContext(Kept)
  return (row, partner) => {
    const cell = row.cells.find((one) => one.partner === partner)
    if (!cell) return
    kept.set(ASKED, { lot, row: row.id, partner, state: cell.state } satisfies Asked)
    kept.set(openCellOf(lot), cellKey(row.id, partner))
  }
}

/**
 * Brings somebody who comes back from a sheet to the cell that led there, and says how it stands now: when the table
 * is shown again, or when what it shows has changed. Gives the cell that changed, and what it was before.
 */
export function useProofAsked(
  lot: string,
  open: string | null,
  rows: readonly MatrixRow[],
  partners: readonly { readonly id: string; readonly name: string }[],
  find: (key: string) => HTMLElement | null | undefined,
): { readonly key: string; readonly was: RowState } | null {
  const kept = useContext(Kept)
  const announce = useAnnounce()
  const [changed, setChanged] = useState<{ key: string; was: RowState } | null>(null)
  const shown = useRef(false)
  useEffect(() => {
    const comesBack = !shown.current
    shown.current = true
    const asked = kept.get(ASKED) as Asked | undefined
    if (asked?.lot !== lot) return
    const key = cellKey(asked.row, asked.partner)
    const row = rows.find(({ id }) => id === asked.row)
    const now = row?.cells.find(({ partner }) => partner === asked.partner)?.state
    // Whoever has closed the cell is busy with something else.
    if (!row || !now || open !== key) return void kept.delete(ASKED)
    if (!comesBack && now === asked.state) return
    find(key)?.focus()
    const words = { partner: partners.find(({ id }) => id === asked.partner)?.name ?? '', row: say(row.label), state: t(ROW_WORDS[now]) }
    if (now === asked.state) return announce(t('panel_row_same', words))
    announce(t('panel_row_changed', { ...words, before: t(ROW_WORDS[asked.state]) }))
    setChanged({ key, was: asked.state })
    kept.delete(ASKED)
  }, [rows, open, lot])
  return changed
}
