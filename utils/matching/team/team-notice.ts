import type { Consortium } from '../../consortium/consortium'
import { sameBuyer } from '../buyer'
import type { Notice } from '../notice'

/** What composing a team needs of a notice. */
export type TeamNotice = Pick<Notice, 'tender' | 'terms' | 'quote'>

/** The buyer's name; null: not read. */
export const buyerOf = ({ tender }: TeamNotice): string | null => tender.buyer?.value ?? null

/** Ids of the partners who may answer this buyer: not those whose sheet says that they are tied to it. */
export function freePartners({ partners }: Consortium, notice: TeamNotice): string[] {
  const buyer = buyerOf(notice)
  return partners.filter(({ conflicts }) => !buyer || !conflicts.some((name) => sameBuyer(name, buyer))).map(({ id }) => id)
}
