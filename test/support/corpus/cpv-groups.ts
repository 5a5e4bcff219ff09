import { vectorOf } from '../../../utils/matching/cpv/features'
import type { Weighed } from './cpv-examples'
import { type Effort, type Example, trainSvm } from './svm'

/** What tells the groups of a division apart: a bias per group, and per group what each word weighs. */
export interface GroupHead {
  /** Three digits each, sorted. */
  readonly codes: readonly string[]
  readonly bias: readonly number[]
  readonly columns: readonly (readonly { readonly word: number; readonly weight: number }[])[]
}

/** Learns the groups of each division from the notices of that division alone. */
export function trainGroups(examples: readonly Weighed[], vocabulary: ReadonlyMap<string, number>, effort: Effort): GroupHead {
  const codes = [...new Set(examples.map(({ cpv }) => cpv.slice(0, 3)))].sort()
  const divisions = [...new Set(codes.map((code) => code.slice(0, 2)))]
  const learned = divisions.flatMap((division) => {
    const groups = codes.filter((code) => code.startsWith(division))
    const within = examples.filter(({ cpv }) => cpv.startsWith(division))
    return trainWithin(within, groups, vocabulary, effort)
  })
  return { codes, bias: learned.map(({ bias }) => bias), columns: learned.map(({ column }) => column) }
}

function trainWithin(within: readonly Weighed[], groups: readonly string[], vocabulary: ReadonlyMap<string, number>, effort: Effort) {
  if (groups.length === 1) return [{ bias: 0, column: [] }]
  const seen = new Map<number, number>()
  const number = (word: number) => {
    const place = seen.get(word) ?? seen.size
    seen.set(word, place)
    return place
  }
  const learned = within.map(({ title, text, cpv, weight }): Example => {
    const { features, values } = vectorOf(vocabulary, title, text)
    return { vector: { features: features.map(number), values }, label: groups.indexOf(cpv.slice(0, 3)), weight }
  })
  const { bias, weights } = trainSvm(learned, seen.size, groups.length, effort)
  return groups.map((_, group) => ({
    bias: bias[group] ?? 0,
    column: [...seen].map(([word, place]) => ({ word, weight: weights[place * groups.length + group] ?? 0 })),
  }))
}
