import { workingDaysLeft } from '../calendar/working-days'
import type { Consortium, Partner } from '../consortium/consortium'
import type { GroupQuestion } from './criterion'
import { cheapestChange } from './decide/change'
import { decideLot } from './decide/lot-decision'
import { lotGates } from './decide/lot-gates'
import { judgeCell } from './judge-cell'
import type { LotSubject, Notice } from './notice'
import { isPresent, namedPlaces } from './presence'
import { criteria } from './registry'
import { coverage } from './rows/coverage'
import { lotRows } from './rows/lot-rows'
import { scoreOf, weigh } from './score'
import { ablePartners, tradeOf } from './trade'
import type { Cell, GateResult, Judgement, LotVerdict, MatrixRow, Reason } from './verdict'

/** What a lot is judged on. */
export interface LotQuestion {
  readonly notice: Notice
  readonly lot: LotSubject
  readonly consortium: Consortium
  /** The notice's. */
  readonly gates: readonly GateResult[]
  readonly now: number
}

/** A lot seen partner by partner, before what they make together is known of the whole notice. */
export interface LotStudy extends LotQuestion {
  readonly rows: readonly MatrixRow[]
  readonly cells: readonly Cell[]
  readonly lotGates: readonly GateResult[]
  /** Partners whose trade it may be. */
  readonly able: GroupQuestion['able']
}

/** Looks at a lot partner by partner: what it asks for, how each stands to it, what may rule it out. */
export function studyLot(question: LotQuestion): LotStudy {
  const { notice, lot, consortium, now } = question
  const able = ablePartners(question)
  const rows = lotRows({ notice, lot, consortium, able, now })
  const cells = consortium.partners.map((partner) => judgeCell({ notice, lot, partner, consortium, rows, now }, consortium.weights))
  return { ...question, rows, cells, lotGates: able.length > 0 ? lotGates(question, rows) : [], able }
}

/** What all partners make of a lot together, the number of those who may take part in the notice known. */
export function judgeLot(study: LotStudy, takingPart: number): Omit<LotVerdict, 'team'> {
  const { notice, lot, consortium, rows, cells, able, now } = study
  const ids = new Set(able.map(({ id }) => id))
  const ableCells = cells.filter(({ partner }) => ids.has(partner))
  const lines = criteria.map(({ id, of, together }, at): Judgement => {
    // Lines of a cell stand in the order of the criteria.
    const own = ableCells.flatMap(({ judgements }) => judgements[at] ?? [])
    const joint = together?.({ notice, lot, consortium, rows, able, own, takingPart, now })
    const best = own.reduce<Judgement | null>((first, one) => (first && first.points >= one.points ? first : one), null)
    return joint
      ? weigh(id, of, joint, consortium.weights)
      : (best ?? weigh(id, of, { points: 0, verdict: 'against', reason: { key: 'reason_nobody' }, evidence: [] }, consortium.weights))
  })
  const score = scoreOf(lines)
  const share = coverage(rows, ({ together }) => together)
  const trades = (able.length > 0 ? able : consortium.partners).map((partner) => tradeOf({ notice, lot, partner }))
  const daysLeft = lot.deadline ? workingDaysLeft(lot.deadline.value, now) : null
  const decide = (rows: readonly MatrixRow[], share: number, score: number, gates: readonly GateResult[]) =>
    decideLot({ trades, rows, gates: [...study.gates, ...gates], score, coverage: share, daysLeft })
  const decision = decide(rows, share, score, study.lotGates)
  return {
    lot: lot.number,
    title: lot.title,
    decision,
    score,
    lines,
    gates: study.lotGates,
    rows,
    cells,
    missing: missingOf(study),
    change: cheapestChange({
      decision,
      rows,
      lines,
      decide: (met, share, score) => decide(met, share, score, lotGates(study, met)),
    }),
  }
}

/** What nobody brings to a lot which is the trade of one of them at least. */
function missingOf({ lot, consortium, able, cells, rows }: LotStudy): Reason[] {
  if (able.length === 0) return []
  const { territory, from } = lot.place
  const bare =
    from === 'stated' && !territory.national
      ? territory.departements.filter((code) => !consortium.partners.some((partner) => isPresent(partner, code)))
      : []
  const places = bare.length > 0 ? [{ key: 'reason_missing_places', params: { places: namedPlaces(bare) } }] : []
  const asked = rows.filter(({ kind, together, level }) => kind !== 'place' && kind !== 'trade' && level !== 'wished' && together === 'no')
  return [...together({ lot, consortium, able, cells }), ...places, ...asked.map(({ label }) => label)]
}

/** Where nobody can take a lot alone: who has the trade and who is on the spot. */
function together({ lot, consortium, able, cells }: Pick<LotStudy, 'lot' | 'consortium' | 'able' | 'cells'>): Reason[] {
  const placed = consortium.partners.filter((partner) => lot.place.territory.departements.some((code) => isPresent(partner, code)))
  if (placed.length === 0 || cells.some(({ state }) => state !== 'no')) return []
  const names = (partners: readonly Partner[]) => partners.map(({ name }) => name)
  return [{ key: 'reason_missing_together', params: { skilled: names(able), placed: names(placed) } }]
}
