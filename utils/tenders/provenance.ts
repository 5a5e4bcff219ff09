/** Where a value was read, so that a person can check it on the page. */
export interface Source {
  /** The reader that took it: a portal's id, or `generic`. */
  readonly reader: string
  /** What it was taken from: a label as printed, a field's key, a short CSS path, or `url`. */
  readonly element: string
  /** The page's own words, white space folded, at most {@link QUOTE_LENGTH} characters. */
  readonly quote: string
}

/** A value together with the place it was read from. */
export interface Found<T> {
  readonly value: T
  readonly source: Source
}

/** Longest quote kept, in characters: enough to recognise, too short to copy a notice. */
export const QUOTE_LENGTH = 300
