import { fold } from '../tenders/fold'
import type { Tender } from '../tenders/tender'
import type { Facts } from './opportunity'

const bare = (printed: string) => fold(printed).replace(/[^a-z0-9]+/g, '')

/** Shortest number that may be told from others, in letters and digits. */
const TELLING = 5
/** Numbers looked up of one notice: its text may hold prices and dates by the hundred. */
const MOST = 300

/**
 * By what an opportunity is found besides the keys of its tender, when another page speaks of it: its notice's number,
 * the buyer's reference, the buyer. `number:2641049`, `buyer:mairiedelyon`.
 */
export function lookupKeys({ noticeId, reference, buyer }: Pick<Facts, 'noticeId' | 'reference' | 'buyer'>): string[] {
  const numbers = [noticeId, reference].flatMap((printed) =>
    printed && bare(printed).length >= TELLING ? [`number:${bare(printed)}`] : [],
  )
  return [...new Set([...numbers, ...(buyer ? [`buyer:${bare(buyer).slice(0, 100)}`] : [])])]
}

/** By what the opportunities that a notice may speak of are looked up: every number that it prints, and its buyer. */
export function keysSpokenOf({ noticeId, reference, buyer, buyerAlso, text }: Tender): string[] {
  const numbers = new Set([noticeId?.value, reference?.value].flatMap((printed) => (printed ? [bare(printed)] : [])))
  for (const [printed] of fold(text).matchAll(/[a-z0-9][a-z0-9\-_/.]*\d[a-z0-9\-_/.]*/g)) {
    if (numbers.size >= MOST) break
    const number = bare(printed)
    if (number.length >= TELLING && number.length <= 60) numbers.add(number)
  }
  const buyers = [buyer, ...buyerAlso].flatMap((name) => (name ? [`buyer:${bare(name.value).slice(0, 100)}`] : []))
  return [...new Set([...[...numbers].filter((number) => number.length >= TELLING).map((number) => `number:${number}`), ...buyers])]
}

/** Whether a page is about the same consultation as an opportunity though another portal shows it: the same buyer and a number in common. */
export function sameConsultation(facts: Facts, { noticeId, reference, buyer }: Tender): boolean {
  const own = lookupKeys(facts)
  const page = lookupKeys({ noticeId: noticeId?.value ?? null, reference: reference?.value ?? null, buyer: buyer?.value ?? null })
  const shared = page.filter((key) => own.includes(key))
  return shared.some((key) => key.startsWith('buyer:')) && shared.some((key) => key.startsWith('number:'))
}
