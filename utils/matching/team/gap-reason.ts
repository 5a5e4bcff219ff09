import type { Terms } from '../../terms/terms'
import { departementOf } from '../../territory/departements'
import type { MatrixRow, Reason } from '../verdict'
import { lotNumbers } from './lot-numbers'
import type { TeamLot } from './open-lots'

/** A row that a member doesn't bring as well as the team does. */
export interface Gap {
  readonly lot: TeamLot
  readonly row: MatrixRow
  /** The member is known to hold too little of it: not that one doesn't know. */
  readonly sure: boolean
  /** It holds a part of it. */
  readonly part: boolean
  readonly lack: number
}

/** Départements that a sentence bears; of more, it names two. */
const NAMED = 3

/** What a member lacks, as a clause: « ITSRA ne couvre pas le département 69 (Rhône) ». `gaps` are of the kind of `first`. */
export function gapReason(partner: string, first: Gap, gaps: readonly Gap[], lots: readonly TeamLot[], terms: Terms): Reason {
  const { row, sure, part } = first
  if (row.kind === 'place') {
    const codes = gaps.flatMap((gap) => placesOf(gap.row))
    const places = placeParams(codes)
    if (places.count > NAMED) return { key: sure ? 'team_gap_places' : 'team_gap_places_check', params: { partner, ...places } }
    return { key: sure ? 'team_gap_place' : 'team_gap_place_check', params: { partner, ...places } }
  }
  const concerned = lots.filter((lot) => gaps.some((gap) => gap.lot.lot === lot.lot))
  if (row.kind === 'trade') {
    const numbers = lotNumbers(concerned.map(({ lot }) => lot))
    const key = sure ? 'team_gap_trade' : 'team_gap_trade_check'
    return numbers.length > 0
      ? { key, params: { partner, lots: numbers, count: concerned.length } }
      : { key: sure ? 'team_gap_trade_whole' : 'team_gap_trade_check_whole', params: { partner } }
  }
  if (!sure) return { key: 'team_gap_check', params: { partner }, parts: [row.label] }
  if (part) return { key: 'team_gap_other', params: { partner }, parts: [row.label] }
  const requirement = terms.requirements.find(({ id }) => id === row.id)
  if (requirement?.kind === 'approval' && requirement.diploma) {
    const { diploma } = requirement
    const codes = concerned.flatMap((lot) => lot.rows.filter(({ kind }) => kind === 'place').flatMap(placesOf))
    const places = placeParams(codes)
    if (places.count === 1) return { key: 'team_gap_approval_place', params: { partner, diploma, places: places.places } }
    const numbers = lotNumbers(concerned.map(({ lot }) => lot))
    return numbers.length > 0
      ? { key: 'team_gap_approval_lots', params: { partner, diploma, lots: numbers, count: concerned.length } }
      : { key: 'team_gap_approval', params: { partner, diploma } }
  }
  if (row.kind === 'qualiopi') return { key: 'team_gap_qualiopi', params: { partner } }
  if (row.kind === 'turnover') return { key: 'team_gap_turnover', params: { partner } }
  return { key: 'team_gap_other', params: { partner }, parts: [row.label] }
}

/** INSEE codes of a place's row: `place:01+69`. */
const placesOf = ({ id }: MatrixRow) => id.replace(/^place:/, '').split('+')

function placeParams(codes: readonly string[]): { readonly places: readonly string[]; readonly count: number } {
  const distinct = [...new Set(codes)].sort()
  const named = distinct.map((code) => `${code} (${departementOf(code)?.name ?? code})`)
  return { places: distinct.length > NAMED ? named.slice(0, 2) : named, count: distinct.length }
}
