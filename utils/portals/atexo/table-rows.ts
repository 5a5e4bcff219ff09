import { fold } from '../../tenders/fold'
import type { Row } from '../portal'
import { clean, found } from '../read/found'
import { idInAddress } from '../read/id-in-address'
import { attribute } from '../read/lines'
import { buyerName, referenceIn } from '../read/read-names'
import { readRow } from '../read/read-row'
import { placesOf } from './rows'

const REFERENCES = '[id*="tableauResultSearch"][id$="_reference"]'

/** Rows of the engine's old list, a table whose cells carry `…_tableauResultSearch_ctlN_` and their part's name. */
export function readTableRows(page: Document, url: URL): Row[] {
  return [...page.querySelectorAll(REFERENCES)].slice(0, 200).flatMap((cell) => {
    const prefix = (attribute(cell, 'id') ?? '').replace(/reference$/, '')
    const part = (name: string) => page.getElementById(`${prefix}${name}`)
    const row = cell.closest('tr, .item_consultation, li') ?? cell.parentElement
    const read = row && readRow(row, page, url, 'atexo')
    const object = textOf(part('panelBlocIntitule') ?? part('panelBlocObjet'))
    const title = object ? found(object, 'atexo', 'panelBlocObjet', object) : read?.title
    if (!read || !title) return []
    const buyer = buyerName(textOf(part('panelBlocDenomination')))
    const places = placesOf({ text: textOf(part('infosLieuExecution') ?? part('panelBlocLieuxExec')), element: 'infosLieuExecution' })
    const reference = referenceIn(textOf(cell))
    const address = attribute(part('lienDetail') ?? cell, 'href') ?? ''
    return [
      {
        ...read,
        noticeId: idInAddress(address) ?? read.noticeId,
        title,
        buyer: buyer ? found(buyer, 'atexo', 'panelBlocDenomination', buyer) : read.buyer,
        reference: reference ? found(reference, 'atexo', 'reference', reference) : read.reference,
        places: places.length > 0 ? places : read.places,
      },
    ]
  })
}

/** A part's words without the label that opens it, whole where its `title` holds them whole. */
function textOf(element: Element | null): string {
  if (!element) return ''
  const whole = clean(attribute(element.querySelector('[title]') ?? element, 'title') ?? '')
  const shown = clean(element.textContent ?? '')
  const text = whole.length > shown.length || /…$/.test(shown) ? whole || shown : shown
  return /^(?:objet|organisme|intitule|lieux? d'execution) ?:/.test(fold(text)) ? text.slice(text.indexOf(':') + 1).trim() : text
}
