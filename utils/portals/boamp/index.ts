import type { Portal, Row } from '../portal'
import { assemble } from '../read/assemble'
import { entriesOf } from '../read/entries'
import { found } from '../read/found'
import { idInAddress } from '../read/id-in-address'
import { pageLines } from '../read/lines'
import { readRow } from '../read/read-row'

const BODY = '#doc_titre, [id^="section_1_"], [id^="section_2_"]'
const CARD = '.card-notification'

/**
 * Bulletin officiel des annonces de marchés publics. The site draws its pages by script: until then a notice's
 * address shows an empty shell. The notice's body is a fragment made of `div.section` with a label in bold and its value.
 */
const boamp: Portal = {
  id: 'boamp',

  detect(url, page) {
    if (!/(?:^|\.)boamp\.fr$/.test(url.hostname)) return null
    if (/^\/(?:pages\/avis|avis\/detail|index\.php\/avis)/.test(url.pathname) || page.querySelector(BODY)) return 'notice'
    return /^\/pages\/recherche/.test(url.pathname) || page.querySelector(CARD) ? 'list' : null
  },

  read(page, url) {
    // The fragment has no wrapper of its own: its title's block stands beside its sections.
    const root =
      page.querySelector('#doc_titre')?.parentElement?.parentElement ?? page.querySelector(BODY)?.parentElement ?? page.createElement('div')
    const lines = pageLines(root, page)
    const tender = assemble(lines, entriesOf(lines), { reader: 'boamp', url, pageTitle: page.title.slice(0, 500) })
    const id = idInAddress(url.href)
    return { ...tender, noticeId: tender.noticeId ?? (id ? found(id, 'boamp', 'url', id) : null) }
  },

  rows(page, url): Row[] {
    return [...page.querySelectorAll(CARD)].slice(0, 200).flatMap((card) => readRow(card, page, url, 'boamp') ?? [])
  },
}

export default boamp
