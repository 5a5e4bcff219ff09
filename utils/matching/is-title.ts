import type { Zone } from './notice'

/** Whether a part of a notice is a title: it says what is bought in few words, the first of which matter most. */
export const isTitle = ({ kind }: Pick<Zone, 'kind'>): boolean => kind === 'lot-title' || kind === 'notice-title'
