import type { NoticeType, Tender } from './tender'

/** Notices that tell the end of a procedure, or what became of its contract. */
const OVER: ReadonlySet<NoticeType | undefined> = new Set<NoticeType>(['award', 'modification', 'cancellation'])

/** Whether a notice says that nobody can answer any more: awarded, modified since, cancelled. Of unknown type: no. */
export const isOver = ({ noticeType }: Pick<Tender, 'noticeType'>): boolean => OVER.has(noticeType?.value)
