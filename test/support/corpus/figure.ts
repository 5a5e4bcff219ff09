/** One measured thing, and what it should reach; null: nothing is asked of it. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly target: number | null
}

/** A figure as one line: `name value (target)`. */
export const lineOf = ({ name, value, target }: Figure) =>
  `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}${target === null ? '' : ` (≥ ${target}${value < target ? ', MISSED' : ''})`}`

/** The share of some things that are so; 0 of none. */
export const shareOf = <T>(things: readonly T[], isSo: (thing: T) => boolean) =>
  things.length === 0 ? 0 : things.filter(isSo).length / things.length
