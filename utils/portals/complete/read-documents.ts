import type { Tender, Unread } from '../../tenders/tender'
import { found } from '../read/found'
import { httpsLink } from '../read/https-link'

/** Where the documents are: their address, else the buyer's profile. */
export function readDocuments(words: readonly Unread[]): Tender['documentsUrl'] {
  for (const wanted of ['documents', 'profile'] as const) {
    for (const { field, value, source } of words) {
      const link = field === wanted && /https:\/\//i.test(value) ? httpsLink(value) : null
      if (link) return found(link, source.reader, source.element, source.quote)
    }
  }
  return null
}
