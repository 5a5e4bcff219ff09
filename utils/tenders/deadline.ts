/**
 * A moment as a notice prints it: wall-clock time and the zone in which that clock stands.
 * Never converted to the reader's own zone: a buyer in Saint-Denis de La Réunion closes at its own noon.
 */
export interface Deadline {
  /** `YYYY-MM-DD`, a date that exists. */
  readonly date: string
  /** `HH:MM`, 24 hours; null where the page prints a day without an hour. */
  readonly time: string | null
  /** IANA name: `Europe/Paris`, `Indian/Reunion`. */
  readonly zone: string
  /** Whether the page names the zone, or it is inferred from the portal and the place. */
  readonly zoneFrom: 'stated' | 'assumed'
  /** No word says that it is one: the only day that a short page prints alone with an hour. To be checked on the page. */
  readonly unlabelled?: true
}
