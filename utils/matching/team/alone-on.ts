import type { LotVerdict } from '../verdict'
import { openLots } from './open-lots'

/** The partner who covers every open lot alone, the best of them where several do (the first id where they are as good); null: nobody. `free`: ids of those who may answer this buyer. */
export function aloneOn(lots: readonly Pick<LotVerdict, 'decision' | 'cells'>[], free?: readonly string[]): string | null {
  const totals = new Map<string, { covered: number; score: number }>()
  const open = openLots(lots)
  for (const { partner, state, score } of open.flatMap(({ cells }) => cells)) {
    const total = totals.get(partner) ?? { covered: 0, score: 0 }
    totals.set(partner, { covered: total.covered + (state === 'covers' ? 1 : 0), score: total.score + score })
  }
  const able = [...totals].filter(([partner, { covered }]) => covered === open.length && (free?.includes(partner) ?? true))
  able.sort(([one, a], [other, b]) => b.score - a.score || (one < other ? -1 : 1))
  return able[0]?.[0] ?? null
}
