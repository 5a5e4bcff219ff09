import { freePartners } from '../conflict-with'
import { isOutOfReach } from '../is-out-of-reach'
import { isRemote } from '../is-remote'
import { ofPartner } from '../of-partner'
import { isPresent, namedPlaces, presenceOf } from '../presence'
import { requirementKinds } from '../registry'
import { bestState, ROW_WORTH } from '../rows/coverage'
import type { RowsQuestion } from '../rows/lot-rows'
import type { GateResult, MatrixRow, Quote, RowState } from '../verdict'

/** The share of a lot's départements from which the rest is a matter of organisation, not of a missing partner. */
const ENOUGH = 0.75

/** What may rule out one lot: nobody on the spot, or something it demands that nobody has. */
export function lotGates(question: Pick<RowsQuestion, 'notice' | 'lot' | 'consortium'>, rows: readonly MatrixRow[]): GateResult[] {
  return [
    placeGate(question, rows),
    ...rows.filter(({ settling, kind }) => settling && kind !== 'place').map((row) => requirementGate(row, rows, question)),
  ]
}

/** The gates of rows of which one is no more what it was: only what that row settles is looked at again. `before`: the gates as they were. */
export function lotGatesWith(
  question: Pick<RowsQuestion, 'notice' | 'lot' | 'consortium'>,
  rows: readonly MatrixRow[],
  changed: number,
  before: readonly GateResult[],
): readonly GateResult[] {
  const row = rows[changed]
  if (row?.kind === 'place') return [placeGate(question, rows), ...before.slice(1)]
  if (!row?.settling) return before
  // After the place's, one gate a settling row, in their order.
  const own = 1 + rows.slice(0, changed).filter(({ settling, kind }) => settling && kind !== 'place').length
  return before.map((gate, at) => (at === own ? requirementGate(row, rows, question) : gate))
}

const codesOf = ({ id }: MatrixRow) => id.replace(/^place:/, '').split('+')

function placeGate(
  { notice, lot, consortium }: Pick<RowsQuestion, 'notice' | 'lot' | 'consortium'>,
  rows: readonly MatrixRow[],
): GateResult {
  const quote = lot.place.quote ? notice.quote(lot.place.quote) : null
  const evidence: Quote[] = quote ? [quote] : []
  const gate = (state: GateResult['state'], key: string, places?: readonly string[]): GateResult => ({
    gate: 'place',
    state,
    reason: places ? { key, params: { places: namedPlaces(places) } } : { key },
    evidence,
  })
  if (isRemote(notice, lot)) return gate('ok', 'reason_territory_remote')
  if (lot.place.territory.national) return gate('check', 'reason_territory_national')
  const places = rows.filter(({ kind }) => kind === 'place')
  if (places.length === 0) return gate('check', 'reason_territory_unknown')
  const where = (...states: RowState[]) => places.filter(({ together }) => states.includes(together)).flatMap(codesOf)
  const all = places.flatMap(codesOf)
  const [held, none] = [where('covers', 'declared'), where('no')]
  if (none.length === all.length) return gate('blocking', 'reason_missing_places', all)
  if (held.length >= ENOUGH * all.length) return gate('ok', 'reason_places_held', held)
  const open = all.filter((code) => !held.includes(code))
  // Likely to be where nobody is: to keep an eye on, since the notice doesn't say it.
  if (lot.place.from === 'likely' && all.every((code) => consortium.partners.every((partner) => presenceOf(partner, code).kind === 'none')))
    return { ...gate('check', 'reason_territory_likely', all), atBest: 'watch' }
  const alone = (code: string) => !consortium.partners.some((partner) => isPresent(partner, code))
  if (isOutOfReach({ notice, lot, consortium })) return gate('blocking', 'reason_missing_places', all)
  const bare = open.filter(alone)
  return bare.length > 0 ? gate('check', 'reason_missing_places', bare) : gate('check', 'reason_places_confirm', open)
}

/** The state of a row, in the words of what adds up, else of the partner who stands best, the one on the spot before the others. */
function requirementGate(
  row: MatrixRow,
  rows: readonly MatrixRow[],
  { notice, consortium }: Pick<RowsQuestion, 'notice' | 'consortium'>,
): GateResult {
  const absent = (partner: string) =>
    rows.some(({ kind, cells }) => kind === 'place' && cells.some((cell) => cell.partner === partner && cell.state === 'no'))
  const free = freePartners(consortium, notice.tender)
  const some = free === consortium.partners ? row.cells : row.cells.filter((cell) => free.some(({ id }) => id === cell.partner))
  const cells = some.length > 0 ? some : row.cells
  const most = bestOf(row, cells)
  const level = cells.filter(({ state }) => state === most)
  const best = level.find(({ partner }) => !absent(partner)) ?? level[0] ?? cells[0]
  const name = consortium.partners.find(({ id }) => id === best?.partner)?.name
  const needsProof = requirementKinds.get(row.kind)?.needsProof === true
  return {
    gate: row.id,
    state: gateState(row.together, needsProof),
    reason: row.why ?? (best ? ofPartner(best.reason, name) : row.label),
    evidence: row.evidence,
  }
}

const bestOf = (row: MatrixRow, cells: MatrixRow['cells']): RowState => {
  const best = bestState(cells.map(({ state }) => state))
  return ROW_WORTH[best] > ROW_WORTH[row.together] ? row.together : best
}

function gateState(together: RowState, needsProof: boolean): GateResult['state'] {
  if (together === 'no') return 'blocking'
  return together === 'covers' || (together === 'declared' && !needsProof) ? 'ok' : 'check'
}
