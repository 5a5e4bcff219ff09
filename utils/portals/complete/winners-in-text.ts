import { fold } from '../../tenders/fold'
import type { Found } from '../../tenders/provenance'
import { buyerName } from '../read/buyer-name'
import { found } from '../read/found'
import type { Clause } from './clauses'

const AWARDED =
  /(?:\battribu[ée]e?s?|\bconfi[ée]e?s?|\bnotifi[ée]e?s?)\s+(?:à|au|aux)\s*:?\s*(?:la société |l['’]association |l['’]organisme )?([^,;:(]{3,160})|\b(?:titulaires?|attributaires?)(?:\s+(?:du lot \S+|retenus?|d[ue] march[ée]))?\s*:\s*([^,;:(]{3,160})/giu

/** Who was awarded a contract, by the sentences of a notice of results. */
export function winnersInText(clauses: readonly Clause[], reader: string): Found<string>[] {
  const winners = new Map<string, Found<string>>()
  for (const { text } of clauses) {
    for (const match of text.matchAll(AWARDED)) {
      const words = (match[1] ?? match[2] ?? '').split(/\s(?:pour|avec|le \d|à hauteur|au prix|sur)\s|\s[-–]\s/u)[0] ?? ''
      const name = buyerName(words)
      if (name.length < 3 || !/^\p{Lu}/u.test(name) || winners.has(fold(name))) continue
      winners.set(fold(name), found(name, reader, 'text', text, name))
    }
  }
  return [...winners.values()].slice(0, 100)
}
