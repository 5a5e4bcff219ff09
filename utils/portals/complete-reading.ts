import { readAmounts } from './complete/read-amounts'
import { readConditions } from './complete/read-conditions'
import { readDocuments } from './complete/read-documents'
import { readWinners } from './complete/read-winners'
import type { Reading } from './portal'

/**
 * Understands what a page's script has left unread: amounts, winners, the documents' address, and what the notice's
 * sentences say of reservations and of groups. Apart from the readers, since it needs no page: a page's script doesn't
 * carry it. Pure; readings of other pages are returned as they are, and a completed one is not completed again.
 */
export function completeReading(reading: Reading): Reading {
  if ((reading.kind !== 'notice' && reading.kind !== 'documents') || !reading.tender.unread) return reading
  const { unread, ...tender } = reading.tender
  const results = tender.noticeType?.value === 'award'
  const own = unread.filter(({ lot }) => lot === null)
  return {
    ...reading,
    tender: {
      ...tender,
      ...readConditions(tender.text, reading.portal),
      amounts: readAmounts(own, results),
      winners: readWinners(own),
      documentsUrl: tender.documentsUrl ?? readDocuments(unread),
      lots: tender.lots.map((lot) => ({
        ...lot,
        amounts: readAmounts(
          unread.filter((words) => words.lot === lot.number),
          results,
        ),
      })),
    },
  }
}
