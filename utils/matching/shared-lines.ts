import type { Partner } from '../consortium/consortium'
import type { Question } from './criterion'
import { perNotice } from './per-notice'
import { criteria } from './registry'
import type { Weigh } from './score'

/** Lines of partners' scores that a lot shares with others of its notice, by the criterion's place; null where it shares none. */
export type SharedLines = readonly (Map<Partner, Weigh> | null)[]

const known = perNotice(() => criteria.map(() => new Map<unknown, Map<Partner, Weigh>>()))

/** The lines that lots like this one share, filled as partners are judged: most lots of a notice differ by their subject alone. */
export function sharedLines(question: Omit<Question, 'partner' | 'rows'>): SharedLines {
  const all = known(question)
  return criteria.map(({ alike }, at) => {
    const shared = all[at]
    if (!alike || !shared) return null
    const key = alike(question)
    const lines = shared.get(key) ?? new Map<Partner, Weigh>()
    shared.set(key, lines)
    return lines
  })
}
