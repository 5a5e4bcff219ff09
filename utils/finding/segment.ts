/** Words of a run of rows, and the rows in which each stands: typed arrays, so that it is stored and read back as it is. */
export interface Segment {
  /** Its rows: from this one, so many. */
  readonly from: number
  readonly count: number
  /** Stems, ascending by code unit. */
  readonly stems: readonly string[]
  /** Where the rows of each stem begin in `rows`; one more at the end. */
  readonly starts: Uint32Array
  /** Ascending within a stem. */
  readonly rows: Uint32Array
  /** How much the stem tells of the row: {@link UNIT} for a word once in a title's middle. */
  readonly weights: Uint8Array
}

/** What stands for a weight of one. */
export const UNIT = 64

/** The first place in a sorted list at or after which a text would stand. */
export function lowerBound(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of a stem in a segment, or -1. */
export function stemNumber({ stems }: Segment, stem: string): number {
  const at = lowerBound(stems, stem)
  return stems[at] === stem ? at : -1
}
