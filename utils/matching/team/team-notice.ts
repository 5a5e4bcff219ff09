import type { Consortium } from '../../consortium/consortium'
import { freePartners } from '../conflict-with'
import type { Notice } from '../notice'

/** What composing a team needs of a notice. */
export type TeamNotice = Pick<Notice, 'tender' | 'terms' | 'quote'>

/** The buyer's name; null: not read. */
export const buyerOf = ({ tender }: TeamNotice): string | null => tender.buyer?.value ?? null

/** Ids of the partners who may answer this buyer: not those whose sheet says that they are tied to it. */
export const freeIds = (consortium: Consortium, { tender }: TeamNotice): string[] => freePartners(consortium, tender).map(({ id }) => id)
