import { fold } from '../../tenders/fold'
import type { Found } from '../../tenders/provenance'
import type { Unread } from '../../tenders/tender'
import { buyerName } from '../read/buyer-name'
import { found } from '../read/found'

/** Names under "titulaire", and any name in the part of a notice that gives the results. */
export function readWinners(words: readonly Unread[]): Found<string>[] {
  const winners = new Map<string, Found<string>>()
  for (const { field, value, source } of words) {
    const name = field === 'winner' ? buyerName(value) : ''
    if (name.length > 2 && !/^(?:oui|non|section|yes|no)\b/i.test(name) && !winners.has(fold(name)))
      winners.set(fold(name), found(name, source.reader, source.element, source.quote, name))
  }
  return [...winners.values()].slice(0, 100)
}
