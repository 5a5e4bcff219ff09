import { deadlineAt, deadlineMoment } from '../../tenders/parse-deadline'
import { findMoments } from '../../tenders/parse-moment'
import type { Row } from '../portal'
import { buyerName } from '../read/buyer-name'
import { clean, found } from '../read/found'
import { httpsLink } from '../read/https-link'
import { attribute, pageLines } from '../read/lines'
import { referenceIn } from '../read/read-names'
import { readRow } from '../read/read-row'
import { placeInWords } from '../read/read-values'

/** A row of the engine's new list. A notice's recap has the same class but not the hidden fields. */
export const CARD = '.item_consultation:has(input[name$="refCons"])'

type Words = { readonly text: string; readonly element: string }

/** An element's words: its `title` or popover where the visible text is cut or only a placeholder. */
function wordsOf(card: Element, selector: string): Words | null {
  for (const element of card.querySelectorAll(selector)) {
    for (const name of ['data-content', 'title', 'data-original-title']) {
      const whole = clean(attribute(element, name) ?? '')
      if (whole.length > 2) return { text: whole, element: `@${name}` }
    }
    const visible = clean(element.textContent ?? '').replace(/^(?:objet|organisme|intitulé)\s*:\s*/i, '')
    if (visible.length > 2) return { text: visible, element: selector }
  }
  return null
}

/** Rows of the engine's new list, "Toutes les consultations". */
export function readCards(page: Document, url: URL): Row[] {
  return [...page.querySelectorAll(CARD)].slice(0, 200).flatMap((card) => {
    const field = (name: string) =>
      (attribute(card.querySelector(`input[name$="${name}"]`) ?? card, 'value') ?? '').replace(/[^\w-]/g, '').slice(0, 40)
    const [id, organisation] = [field('refCons'), field('orgCons')]
    const noticeId = id && organisation ? `${id}-${organisation}` : null
    const title =
      wordsOf(card, '.truncate [title], [id$="panelBlocIntitule"] [title]') ??
      wordsOf(card, '[id$="panelBlocObjet"], .objet-line [title], .truncate-700')
    if (!title) return []
    const place = wordsOf(card, '.lieux-exe [data-content]') ?? wordsOf(card, '.lieux-exe, [id$="panelBlocLieuxExec"]')
    const buyer = wordsOf(card, '[id$="panelBlocDenomination"] [title], [id$="panelBlocDenomination"][title]') ?? organisme(card)
    const printed = [...card.querySelectorAll('.small.pull-left')].flatMap((element) => referenceIn(element.textContent ?? '') ?? [])[0]
    const link = noticeId && httpsLink(`/entreprise/consultation/${id}?orgAcronyme=${organisation}`, url)
    const closing = card.querySelector('.cons_dateEnd, .cloture-line')
    const day = closing ? pageLines(closing, page).map(({ text }) => text) : []
    const moment = deadlineMoment(day.join(' '))
    const published = clean(card.querySelector('.date.date-min')?.textContent ?? '', 60)
    const [out] = findMoments(published)
    return [
      {
        noticeId,
        title: found(title.text, 'atexo', title.element, title.text),
        buyer: buyer && found(buyerName(buyer.text), 'atexo', buyer.element, buyer.text),
        reference: printed ? found(printed, 'atexo', '.small', printed) : null,
        deadline: moment && found(deadlineAt(moment), 'atexo', '.cons_dateEnd', day.join(' ')),
        published: out ? found(out.date, 'atexo', '.date-min', published) : null,
        noticeType: null,
        places: place ? [placeInWords(place.text, 'atexo', place.element, place.text)] : [],
        href: link || null,
      },
    ]
  })
}

/** "Organisme : " followed by a title attribute, where the block has no name of its own. */
function organisme(card: Element): Words | null {
  const block = [...card.querySelectorAll('[title]')].find((element) => /organisme/i.test(element.textContent ?? ''))
  const text = clean(attribute(block ?? card, 'title') ?? '')
  return block && text ? { text, element: '@title' } : null
}

/** Rows of the engine's old list: a table's row around each cell named `…_tableauResultSearch_ctlN_reference`. */
export function readTable(page: Document, url: URL): Row[] {
  return [...page.querySelectorAll('[id*="tableauResultSearch"][id$="_reference"]')].slice(0, 200).flatMap((cell) => {
    const row = readRow(cell.closest('tr, li') ?? cell, page, url, 'atexo')
    const printed = clean(cell.textContent ?? '', 200)
    const reference = referenceIn(printed)
    return row ? [{ ...row, reference: reference ? found(reference, 'atexo', 'reference', printed) : row.reference }] : []
  })
}
