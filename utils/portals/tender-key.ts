import type { Tender } from '../tenders/tender'
import type { Row } from './portal'

/** By what a tender is known again on the page of one portal: its number there, else its address, fragment apart. */
export function tenderKey(portal: string | null, { noticeId }: Pick<Tender, 'noticeId'>, url: string): string {
  return noticeId ? `${portal ?? ''}:${noticeId.value}` : url.replace(/#.*$/, '')
}

/** The same of a row of results; null where it has neither number nor address. */
export function rowKey(portal: string | null, { noticeId, href }: Pick<Row, 'noticeId' | 'href'>): string | null {
  return noticeId ? `${portal ?? ''}:${noticeId}` : (href?.replace(/#.*$/, '') ?? null)
}
