import type { LotStudy } from './judge-lot'
import { tradeOf } from './trade'

/** Partners whose trade it is and who may take part in a lot that nothing rules out. */
export function takingPart(studies: readonly LotStudy[]): number {
  const open = studies.filter(({ gates, lotGates }) => [...gates, ...lotGates].every(({ state }) => state !== 'blocking'))
  const taking = open.flatMap(({ notice, lot, consortium, cells, able }) =>
    consortium.partners.filter(
      (partner, at) => cells[at]?.state !== 'no' && able.includes(partner) && tradeOf({ notice, lot, partner }).verdict === 'for',
    ),
  )
  return new Set(taking).size
}
