import type { Tender } from '../../tenders/tender'
import type { Portal } from '../portal'
import { assemble } from '../read/assemble'
import { entriesOf } from '../read/entries'
import { found } from '../read/found'
import { httpsLink } from '../read/https-link'
import { idInAddress } from '../read/id-in-address'
import { attribute, pageLines } from '../read/lines'
import { CARD, readCards, readTable } from './rows'

const ENGINE =
  '#recap-consultation, #PRADO_PAGESTATE, [id^="ctl0_CONTENU_PAGE_"], link[href*="/themes/css/ng-style"], script[src*="atexo.common.js"]'
const RECAP = '#recap-consultation, #collapseHeading, [id*="idEntrepriseConsultationSummary"]'
const TABLE = '[id*="tableauResultSearch"]'

/** PLACE and every other portal of the MPE engine: the same pages under some sixty hosts. */
const atexo: Portal = {
  id: 'atexo',

  detect(url, page) {
    const address = `${url.pathname}${url.search}`
    const known = /\/entreprise\/consultation\/\d+|[?&]page=(?:entreprise|commun)\./i.test(address)
    if (!known && !page.querySelector(ENGINE)) return null
    if (/DemandeTelechargementDce/i.test(address)) return 'documents'
    if (page.querySelector(RECAP))
      return /DemandeTelechargementDce/i.test(attribute(page.forms[0] ?? page.body, 'action') ?? '') ? 'documents' : 'notice'
    return page.querySelector(`${CARD}, ${TABLE}`) || /AllCons|AdvancedSearch/i.test(address) ? 'list' : null
  },

  read(page, url) {
    const recap = page.querySelector('#recap-consultation, #collapseHeading')
    const root = recap?.closest('main, #middle') ?? recap?.parentElement ?? page.createElement('div')
    const lines = pageLines(root, page)
    const tender = assemble(lines, entriesOf(lines), { reader: 'atexo', url, pageTitle: '' })
    return { ...tender, noticeId: identifier(page, url), documentsUrl: documents(page, url) ?? tender.documentsUrl }
  },

  rows(page, url) {
    const cards = readCards(page, url)
    return cards.length > 0 ? cards : readTable(page, url)
  },
}

/** Consultation and organisation, from the address, else from the page's own links to its documents. */
function identifier(page: Document, url: URL): Tender['noticeId'] {
  const here = idInAddress(url.href)
  if (here) return found(here, 'atexo', 'url', here)
  for (const element of page.querySelectorAll(
    '#linkDownloadDce, #linkDownloadReglement, form[action*="onsultation"], a[href*="orgAcronyme="]',
  )) {
    const address = attribute(element, 'href') ?? attribute(element, 'action') ?? ''
    const id = idInAddress(address)
    if (id) return found(id, 'atexo', element.id || 'a', id)
  }
  return null
}

function documents(page: Document, url: URL): Tender['documentsUrl'] {
  const link = page.querySelector('#linkDownloadDce')
  const address = link && httpsLink(attribute(link, 'href') ?? '', url)
  return link && address ? found(address, 'atexo', '#linkDownloadDce', link.textContent ?? '') : null
}

export default atexo
