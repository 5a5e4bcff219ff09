import type { LotSubject } from './notice'

/** What the place of a lot is for an answer, words apart: lots with the same are performed in the same départements, as surely. */
export const placeKey = ({ place: { territory, from } }: Pick<LotSubject, 'place'>): string =>
  `${territory.national} ${from} ${territory.departements.join()}`

/** The day that counts for what may run out, and the zone of its clock. */
export const dayKey = ({ deadline }: Pick<LotSubject, 'deadline'>): string =>
  deadline ? `${deadline.value.date} ${deadline.value.zone}` : ''
