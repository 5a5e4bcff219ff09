import type { Skill } from '../../consortium/consortium'
import type { InferredCpv } from '../verdict'
import type { CpvModel } from './cpv-model'
import { knownCodes } from './known-trades'
import { probabilities } from './probabilities'

/** Less likely than this is not worth proposing. */
const LEAST = 0.3
const MOST = 5
/** A trade of the table is as sure as the classifier ever is. */
const KNOWN = 0.9

/** Codes and groups that a skill in plain words is likely to be bought under, the likeliest first, five at most: proposed, for its owner to accept. */
export function proposeCpv(model: CpvModel | null, { name, words }: Pick<Skill, 'name' | 'words'>): InferredCpv[] {
  const best = new Map<string, number>()
  const add = (code: string, probability: number) => best.set(code, Math.max(best.get(code) ?? 0, probability))
  for (const text of [name, ...words]) {
    for (const code of knownCodes(text)) add(code, KNOWN)
    const found = model && probabilities(model, text)
    for (const [at, probability] of found?.groups.entries() ?? []) {
      const group = model?.groups[at]
      if (group && probability >= LEAST) add(group, probability)
    }
  }
  // A group says nothing beside a code of it.
  const told = [...best].filter(
    ([code]) => code.length > 3 || ![...best.keys()].some((other) => other.length > 3 && other.startsWith(code)),
  )
  return told
    .map(([code, probability]) => ({ code, probability }))
    .sort((one, other) => other.probability - one.probability || (one.code < other.code ? -1 : 1))
    .slice(0, MOST)
}
