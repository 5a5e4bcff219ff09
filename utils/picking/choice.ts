/** One thing that can be picked, and the words by which a person may ask for it. */
export interface Choice {
  /** What is kept: a code, an id, a name. */
  readonly value: string
  readonly label: string
  /** Said beside the label: a code, a département. */
  readonly more: string
  /** Other words that lead to it: synonyms, acronyms, old names, other languages. */
  readonly words: readonly string[]
}

/** Finds choices by typed words, the likeliest first; errors of typing are forgiven. Nothing typed: the first choices. */
export type Search = (typed: string) => readonly Choice[]
