import type { Partner } from '../../consortium/consortium'
import type { Lot } from '../../tenders/tender'
import type { Answer, Criterion } from '../criterion'
import type { LotSubject, Notice } from '../notice'
import type { Quote } from '../verdict'

const OF = 8
/** Yearly value of the lot over yearly turnover → points. */
const SCALE: readonly (readonly [most: number, points: number])[] = [
  [0.25, 8],
  [0.5, 5],
  [0.67, 3],
]

/** A yearly value, the words that say so, and whether it is that of all lots together. */
interface Yearly {
  readonly value: number
  readonly quote: Quote | null
  readonly whole: boolean
}

/** The amounts that are said of a lot; null: none. */
function ownAmounts({ tender }: Notice, lot: LotSubject): Lot['amounts'] | null {
  const own = tender.lots.find(({ number }) => number === lot.number)?.amounts ?? []
  return own.length > 0 ? own : null
}

/** Euros a year of a lot, else of all: the lot is worth no more. Without a duration it is taken for one year: no less. Null where nothing is said. */
function yearlyValue(notice: Notice, lot: LotSubject): Yearly | null {
  const { tender, terms } = notice
  const own = ownAmounts(notice, lot)
  const amounts = own ?? tender.amounts
  const found = ['estimate', 'maximum', 'minimum'].flatMap((role) => amounts.filter(({ value }) => value.role === role))[0]
  if (found?.value.currency !== 'EUR') return null
  const months = found.value.per === 'year' ? 12 : (terms.duration?.value.months ?? 12)
  return {
    value: found.value.amount / Math.max(1, months / 12),
    quote: notice.quote(found.source.quote),
    whole: own === null && notice.lots.length > 1,
  }
}

function answer(notice: Notice, lot: LotSubject, partners: readonly Partner[]): Answer {
  const unknown = (key: string): Answer => ({ points: OF / 2, verdict: 'unknown', reason: { key }, evidence: [] })
  const value = yearlyValue(notice, lot)
  const turnovers = partners.map(({ capacity }) => capacity.turnover)
  const sum = turnovers.reduce<number>((total, turnover) => total + (turnover ?? 0), 0)
  if (!value) return unknown('reason_size_value_unknown')
  if (sum === 0) return unknown(partners.length > 1 ? 'reason_size_turnovers_unknown' : 'reason_size_turnover_unknown')
  const share = value.value / sum
  const points = SCALE.find(([most]) => share <= most)?.[1] ?? 0
  // The sum may be more where what one makes is not known, and the lot is less than all.
  if (points < OF / 2 && value.whole) return unknown('reason_size_lot_unknown')
  if (points < OF / 2 && turnovers.includes(null)) return unknown('reason_size_turnovers_partly')
  return {
    points,
    verdict: points > 0 ? 'for' : 'against',
    reason: { key: value.whole ? 'reason_size_whole' : 'reason_size', params: { percent: Math.max(1, Math.round(share * 100)) } },
    evidence: value.quote ? [value.quote] : [],
  }
}

/** Whether the lot is of the partners' size: its yearly value beside their turnover. */
const criterion: Criterion = {
  of: OF,
  essential: false,
  alike: ({ notice, lot }) => ownAmounts(notice, lot),
  judge: ({ notice, lot, partner }) => answer(notice, lot, [partner]),
  together: ({ notice, lot, able }) => (able.length > 1 ? answer(notice, lot, able) : null),
}

export default criterion
