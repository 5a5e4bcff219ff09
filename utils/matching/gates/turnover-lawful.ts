import { wallClock } from '../../calendar/zoned-time'
import type { Amount } from '../../tenders/money'
import type { Found } from '../../tenders/provenance'
import type { Requirement } from '../../terms/terms'
import { thresholdOn } from '../../terms/thresholds'
import type { Gate, GateQuestion } from '../gate'
import { quotesOf } from '../quote-of'

type Turnover = Extract<Requirement, { kind: 'turnover' }>
interface Worth {
  readonly value: number
  readonly from: Found<Amount>
}

/**
 * Whether the turnover asked for is more than the law lets a buyer ask: so many times the estimated value of the
 * contract, or of the lot (CCP R2142-7, R2142-8), unless its documents say why. Told, with what to do: a question to the
 * buyer. The highest value known counts, so that nothing is called excessive on a doubt.
 */
const gate: Gate = {
  judge({ notice, now }): ReturnType<Gate['judge']> {
    const asked = notice.terms.requirements.filter((one): one is Turnover => one.kind === 'turnover')
    if (asked.length === 0) return { state: 'ok', reason: { key: 'gate_turnover_lawful_none' }, evidence: [] }
    const published = notice.tender.published?.value
    const day = published && /^\d{4}-\d\d-\d\d$/.test(published) ? published : wallClock(now, 'Europe/Paris').slice(0, 10)
    const times = thresholdOn('turnover-ceiling', day)?.value ?? null
    const known = asked.flatMap((one) => {
      const worth = worthFor(notice, one)
      return worth ? [{ one, worth }] : []
    })
    if (times === null || known.length === 0) return { state: 'ok', reason: { key: 'gate_turnover_lawful_unknown' }, evidence: [] }
    const excessive = known.find(({ one, worth }) => one.amount > times * worth.value)
    if (!excessive) return { state: 'ok', reason: { key: 'gate_turnover_lawful_kept', params: { times } }, evidence: [] }
    const { one, worth } = excessive
    return {
      state: 'check',
      atBest: 'go',
      reason: { key: 'gate_turnover_lawful_excessive', params: { amount: one.amount, times, value: Math.round(worth.value) } },
      evidence: quotesOf(notice, { source: { quote: one.quote } }, worth.from),
    }
  },
}

export default gate

/** What the ceiling is reckoned on: the lots that the requirement is about together, else the largest lot, else the contract; null where a value is wanting. */
function worthFor({ tender, terms }: GateQuestion['notice'], { lots }: Turnover): Worth | null {
  const years = terms.duration ? Math.max(1, terms.duration.value.months / 12) : null
  const highest = (amounts: readonly Found<Amount>[]) => worthOf(amounts, years)
  const concerned = tender.lots.filter(({ number }) => lots === null || lots.includes(number))
  const worths = concerned.flatMap(({ amounts }) => highest(amounts) ?? [])
  const [first, ...others] = worths
  if (!first || worths.length < concerned.length) return lots === null ? highest(tender.amounts) : null
  if (lots === null) return others.reduce((most, one) => (one.value > most.value ? one : most), first)
  return { value: worths.reduce((sum, { value }) => sum + value, 0), from: first.from }
}

/** The highest estimate or maximum in euros, over the whole duration; null where there is none, or a yearly one without a duration. */
function worthOf(amounts: readonly Found<Amount>[], years: number | null): Worth | null {
  const euros = amounts.filter(({ value }) => value.currency === 'EUR' && (value.role === 'estimate' || value.role === 'maximum'))
  const worths = euros.map((from): Worth | null => {
    const yearly = /par an\b|\/ ?an\b|annuel/i.test(from.source.quote)
    if (yearly && years === null) return null
    return { value: from.value.amount * (yearly && years !== null ? years : 1), from }
  })
  if (worths.includes(null)) return null
  return worths.reduce<Worth | null>((most, one) => (one && (!most || one.value > most.value) ? one : most), null)
}
