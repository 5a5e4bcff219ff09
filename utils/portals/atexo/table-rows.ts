import type { Row } from '../portal'
import { clean, found } from '../read/found'
import { attribute } from '../read/lines'
import { buyerName, referenceIn } from '../read/read-names'
import { readRow } from '../read/read-row'

const REFERENCES = '[id*="tableauResultSearch"][id$="_reference"]'

/** Rows of the engine's old list, a table whose cells carry `…_tableauResultSearch_ctlN_` and their part's name. */
export function readTableRows(page: Document, url: URL): Row[] {
  return [...page.querySelectorAll(REFERENCES)].slice(0, 200).flatMap((cell) => {
    const prefix = (attribute(cell, 'id') ?? '').replace(/reference$/, '')
    const part = (name: string) => wordsOf(page.getElementById(prefix + name))
    const around = cell.closest('tr, .item_consultation, li') ?? cell.parentElement
    const row = around && readRow(around, page, url, 'atexo')
    const title = part('panelBlocIntitule') || part('panelBlocObjet')
    if (!row) return []
    const buyer = part('panelBlocDenomination')
    const reference = referenceIn(wordsOf(cell))
    return [
      {
        ...row,
        title: title ? found(title, 'atexo', 'panelBlocObjet', title) : row.title,
        buyer: buyer ? found(buyerName(buyer), 'atexo', 'panelBlocDenomination', buyer) : row.buyer,
        reference: reference ? found(reference, 'atexo', 'reference', reference) : row.reference,
      },
    ]
  })
}

/** A part's words without the label that opens it: its tooltip where the visible text is cut. */
function wordsOf(element: Element | null): string {
  const tip = element && (element.querySelector('[title]') ?? element)
  const whole = clean((tip && attribute(tip, 'title')) ?? '')
  const shown = clean(element?.textContent ?? '')
  return (whole && /…/.test(shown) ? whole : shown).replace(/^[^:]{5,20}: ?/, '')
}
