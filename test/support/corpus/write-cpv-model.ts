import { type CpvModelFile, GAP_BASE, SIGNS, STEPS, type Trust } from '../../../utils/matching/cpv/cpv-model'
import type { CpvTrained } from './train-cpv-model'

/** How far each level is to be trusted. */
export interface CpvTrust {
  readonly divisions: Trust
  readonly groups: Trust
}

/** Weights under this share of the greatest are left out: they make the file longer and nothing better. */
const LEAST = { divisions: 0.06, groups: 0.13 }

const sign = (value: number) => SIGNS[value] ?? ''
const stepOf = (most: number) => Number((most / STEPS).toPrecision(4))
const only = ({ scale, doubt }: Trust): Trust => ({ scale, doubt })
const rounded = (bias: Iterable<number>) => Array.from(bias, (value) => Math.round(value * 1_000) / 1_000).join(' ')

const steps = (weight: number, step: number) => sign(Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step))) + STEPS)

/** Writes what was learned: weights in steps, small ones left out. */
export function writeCpvModel(
  { vocabulary, divisions, head, groups }: CpvTrained,
  trust: CpvTrust,
  about: readonly string[],
): CpvModelFile {
  const most = greatest(head.weights)
  const mostOfGroups = greatest(groups.columns.flatMap((column) => column.map(({ weight }) => weight)))
  const step = stepOf(most)
  const groupStep = stepOf(mostOfGroups)
  const rows = vocabulary.map((_, word) =>
    divisions
      .map((_code, division) => {
        const weight = head.weights[word * divisions.length + division] ?? 0
        return Math.abs(weight) < LEAST.divisions * most ? '' : sign(division) + steps(weight, step)
      })
      .join(''),
  )
  return {
    version: 1,
    about,
    divisions: { codes: divisions.join(' '), bias: rounded(head.bias), ...only(trust.divisions), step },
    groups: { codes: groups.codes.join(' '), bias: rounded(groups.bias), ...only(trust.groups), step: groupStep },
    vocabulary: vocabulary.join(','),
    divisionWeights: rows.join(' '),
    groupWeights: groups.columns
      .map((column) =>
        writeColumn(
          column.filter(({ weight }) => Math.abs(weight) >= LEAST.groups * mostOfGroups),
          groupStep,
        ),
      )
      .join(' '),
  }
}

function greatest(weights: Iterable<number>): number {
  return Array.from(weights, Math.abs).reduce((most, weight) => Math.max(most, weight), 1e-9)
}

function writeColumn(column: readonly { readonly word: number; readonly weight: number }[], step: number): string {
  let last = -1
  let text = ''
  for (const { word, weight } of [...column].sort((one, other) => one.word - other.word)) {
    const gap = word - last - 1
    last = word
    const [low, middle, high] = [gap % GAP_BASE, Math.floor(gap / GAP_BASE) % GAP_BASE, Math.floor(gap / GAP_BASE ** 2)]
    if (high > 0) text += sign(high + GAP_BASE)
    if (high > 0 || middle > 0) text += sign(middle + GAP_BASE)
    text += sign(low) + steps(weight, step)
  }
  return text
}
