import { PROPOSED_WEIGHTS, type ScoreLine } from '../../../../utils/consortium/proposed-weights'

/** Points by line of the score. */
export type Points = Readonly<Record<ScoreLine, number>>

/** The lines of the score, in the order in which they are shown. */
export const LINES = Object.keys(PROPOSED_WEIGHTS) as ScoreLine[]

/** What the lines' points add up to. */
export const totalOf = (points: Points): number => LINES.reduce((sum, line) => sum + points[line], 0)

/** Whether two give every line the same points. */
export const samePoints = (one: Points, other: Points): boolean => LINES.every((line) => one[line] === other[line])

/** Whole percents by line, 100 in all: what rounding leaves goes to the lines that lost most. All nought where there are no points. */
export function sharesOf(points: Points): Points {
  const total = totalOf(points)
  const exact = LINES.map((line) => (total === 0 ? 0 : (100 * points[line]) / total))
  const whole = exact.map(Math.floor)
  const left = total === 0 ? 0 : 100 - whole.reduce((sum, share) => sum + share, 0)
  const neediest = exact
    .map((share, index) => ({ index, lost: share - Math.floor(share) }))
    .sort((one, other) => other.lost - one.lost || one.index - other.index)
  for (const { index } of neediest.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1
  return Object.fromEntries(LINES.map((line, index) => [line, whole[index] ?? 0])) as Record<ScoreLine, number>
}
