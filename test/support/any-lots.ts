import fc from 'fast-check'
import type { Consortium } from '../../utils/consortium/consortium'
import type { TeamNotice } from '../../utils/matching/team/team-notice'
import type { Cell, LotVerdict, MatrixRow, RowState } from '../../utils/matching/verdict'
import { NO_TERMS, type Requirement } from '../../utils/terms/terms'
import { aConsortium, aPartner, aTender } from './tender'

/** Lots judged for a consortium, as composing a team takes them. */
export interface Judged {
  readonly lots: readonly LotVerdict[]
  readonly consortium: Consortium
  readonly notice: TeamNotice
}

const STATES: readonly RowState[] = ['covers', 'declared', 'partial', 'check', 'no']
const TURNOVER = 500_000

/** A row with the states of partners `p0`, `p1`…. */
export function aRow(id: string, states: readonly RowState[], known: Partial<MatrixRow> = {}): MatrixRow {
  return {
    id,
    kind: id.replace(/:.*/, ''),
    level: 'mandatory',
    settling: true,
    label: { key: 'row_trade' },
    evidence: [],
    weight: 1,
    cells: states.map((state, at) => ({ partner: `p${at}`, state, reason: { key: 'row_trade' } })),
    together: [...states].sort((one, other) => STATES.indexOf(one) - STATES.indexOf(other))[0] ?? 'no',
    ...known,
  }
}

/** An open lot with these rows and the scores of partners `p0`, `p1`…. */
export function aLotVerdict(
  lot: string,
  rows: readonly MatrixRow[],
  scores: readonly number[],
  known: Partial<LotVerdict> = {},
): LotVerdict {
  const cells = scores.map((score, at): Cell => ({ partner: `p${at}`, state: score >= 50 ? 'covers' : 'no', score, judgements: [] }))
  const rest = { title: null, lines: [], gates: [], missing: [], team: [], change: null }
  return { ...rest, lot, decision: 'go', score: Math.max(0, ...scores), rows, cells, ...known }
}

/** A notice that imposes nothing but these requirements. */
export const aTeamNotice = (requirements: readonly Requirement[] = [], tender = aTender()): TeamNotice => ({
  tender,
  terms: { ...NO_TERMS, requirements },
  quote: (text) => ({ text }),
})

/** Partners `p0`, `p1`… with these turnovers. */
export const partnersWith = (turnovers: readonly (number | null)[]): Consortium =>
  aConsortium(
    ...turnovers.map((turnover, at) =>
      aPartner(`P${at}`, '69', [], { id: `p${at}`, capacity: { learners: null, turnover, answeringDays: null } }),
    ),
  )

const anyState = fc.oneof({ weight: 4, arbitrary: fc.constant<RowState>('no') }, fc.constantFrom(...STATES))

const anyRow = (partners: number, at: number) =>
  fc
    .record({
      states: fc.array(anyState, { minLength: partners, maxLength: partners }),
      kind: fc.constantFrom('place', 'approval', 'qualiopi', 'references', at === 0 ? 'trade' : 'turnover'),
      level: fc.constantFrom('mandatory' as const, 'implied' as const, 'wished' as const),
      settling: fc.boolean(),
      weight: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ states, kind, ...known }) => {
      const row = aRow(kind === 'trade' || kind === 'turnover' ? kind : `${kind}:${at}`, states, { ...known, kind })
      return kind === 'turnover' ? { ...row, together: 'declared' as const } : row
    })

/** Lots with up to so many rows each, judged for so many partners: most cells empty, turnovers that may add up. */
export const anyJudged = (most: { readonly partners: number; readonly lots: number; readonly rows: number; readonly least?: number }) =>
  fc.integer({ min: most.least ?? 1, max: most.partners }).chain((partners) => {
    const lot = fc.integer({ min: 1, max: most.rows }).chain((rows) =>
      fc.record({
        rows: fc.tuple(...Array.from({ length: rows }, (_, at) => anyRow(partners, at))),
        scores: fc.array(fc.nat(100), { minLength: partners, maxLength: partners }),
      }),
    )
    return fc
      .record({
        lots: fc.array(lot, { minLength: 1, maxLength: most.lots }),
        turnovers: fc.array(fc.option(fc.constantFrom(100_000, 200_000, 400_000, 600_000)), { minLength: partners, maxLength: partners }),
      })
      .map(
        ({ lots, turnovers }): Judged => ({
          lots: lots.map(({ rows, scores }, at) => aLotVerdict(String(at + 1), rows, scores)),
          consortium: partnersWith(turnovers),
          notice: aTeamNotice([{ kind: 'turnover', id: 'turnover', lots: null, level: 'mandatory', quote: '', amount: TURNOVER }]),
        }),
      )
  })
