import type { Notice } from '../notice'

/** The facts of a notice that matter for judging it: each is known or not. */
const FACTS: readonly ((notice: Notice) => boolean)[] = [
  ({ tender }) => tender.title !== null,
  ({ tender }) => tender.buyer !== null,
  ({ tender }) => tender.deadline !== null,
  ({ tender }) => tender.noticeType !== null,
  ({ tender }) => tender.lots.length > 0 || tender.lotsCount?.value === 0,
  ({ lots }) => lots.every(({ place }) => place.from === 'stated'),
  ({ lots }) => lots.every(({ cpv }) => cpv.length > 0),
  ({ tender }) => tender.procedure !== null,
  ({ tender }) => tender.amounts.length > 0 || tender.lots.some((lot) => lot.amounts.length > 0),
  ({ tender }) => tender.text.length > 500,
]

/** 0 to 1: the share of the facts that matter which the notice states. */
export function confidence(notice: Notice): number {
  return FACTS.filter((known) => known(notice)).length / FACTS.length
}
