import type { Partner } from '../../consortium/consortium'
import { placeKey } from '../alike-lots'
import { isRemote } from '../is-remote'
import { namedPlaces, presenceOf, saysWhere } from '../presence'
import type { MatrixRow, Reason, RowCell, RowState } from '../verdict'
import { bestState } from './coverage'
import type { RowsQuestion } from './lot-rows'
import type { SharedRows } from './shared-rows'

/** The most that all places together weigh: three requirements. */
const MOST = 3

/** The rows of a lot's places: départements where every partner stands alike make one row, and all of them weigh as three requirements at most. */
export function placeRows(question: RowsQuestion, shared: SharedRows): readonly MatrixRow[] {
  const { notice, lot } = question
  const { departements, national } = lot.place.territory
  if (national || departements.length === 0 || isRemote(notice, lot)) return []
  return shared.of('place', `${placeKey(lot)} ${lot.place.quote}`, () => makeRows(question))
}

function makeRows({ notice, lot, consortium, able }: RowsQuestion): MatrixRow[] {
  const { departements } = lot.place.territory
  const ids = new Set(able.map(({ id }) => id))
  const likely = lot.place.from === 'likely'
  const groups = new Map<string, { codes: string[]; states: RowState[] }>()
  for (const code of departements) {
    const states = consortium.partners.map((partner) => stateAt(partner, code, likely, ids.has(partner.id)))
    const group = groups.get(states.join())
    if (group) group.codes.push(code)
    else groups.set(states.join(), { codes: [code], states })
  }
  const quote = lot.place.quote ? notice.quote(lot.place.quote) : null
  const whole = Math.min(MOST, departements.length)
  return [...groups.values()].map(({ codes, states }) => {
    const params = { places: namedPlaces(codes) }
    return {
      id: `place:${codes.join('+')}`,
      kind: 'place',
      level: 'mandatory' as const,
      settling: true,
      label: { key: 'row_place', params },
      evidence: quote ? [quote] : [],
      weight: (whole * codes.length) / departements.length,
      cells: consortium.partners.map(
        (partner, at): RowCell => ({
          partner: partner.id,
          state: states[at] ?? 'check',
          reason: reasonAt(partner, codes, params, likely),
        }),
      ),
      together: bestState(states),
    }
  })
}

function stateAt(partner: Partner, code: string, likely: boolean, able: boolean): RowState {
  if (!saysWhere(partner)) return 'check'
  const { kind, standing } = presenceOf(partner, code)
  if (kind === 'none') return likely ? 'check' : 'no'
  if (kind === 'near' || standing === 'to-check') return 'check'
  // A place without the trade: others may work from there, if that is agreed.
  if (!able) return 'partial'
  return kind === 'site' && standing === 'verified' ? 'covers' : 'declared'
}

/** `params` name the places, made once for all partners. */
function reasonAt(partner: Partner, codes: readonly string[], params: { readonly places: string }, likely: boolean): Reason {
  if (!saysWhere(partner)) return { key: 'reason_territory_unsaid' }
  const [code = ''] = codes
  const { kind, town } = presenceOf(partner, code)
  if (kind === 'site') return { key: 'reason_territory_site', params: { town: town ?? '', code } }
  if (kind === 'area') return { key: 'reason_territory_area', params }
  if (kind === 'near') return { key: 'reason_territory_near', params }
  return { key: likely ? 'reason_territory_likely' : 'reason_territory_outside', params }
}
