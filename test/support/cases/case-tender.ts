import { JSDOM } from 'jsdom'
import { completeReading } from '../../../utils/portals/complete-reading'
import { readByLabels } from '../../../utils/portals/generic/read-notice'
import type { Reading } from '../../../utils/portals/portal'
import { readPage } from '../../../utils/portals/read-page'
import { blankTender } from '../../../utils/tenders/blank-tender'
import type { Tender } from '../../../utils/tenders/tender'

/** A text as a page: one paragraph a line, its signs as they stand. */
export function casePage(text: string): Document {
  const { document } = new JSDOM('').window
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    document.body.append(paragraph)
  }
  return document
}

/**
 * What the extension makes of a notice's text: read as a page of an unknown site, then completed. Its reader may doubt
 * that a bare text is a tender's page; here one knows that it is, and its labels are read all the same.
 */
export function caseTender(text: string): Tender {
  const page = casePage(text)
  const read = readPage(page, null)
  const known: Reading = 'tender' in read ? read : { kind: 'notice', portal: 'generic', url: '', tender: readByLabels(page, null).tender }
  const complete = completeReading(known)
  return 'tender' in complete ? complete.tender : blankTender
}
