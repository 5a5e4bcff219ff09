import type { Partner } from '../consortium/consortium'
import { namedPlaces, type Presence, presenceOf, saysWhere } from './presence'
import type { RequirementAnswer, RequirementOf, RequirementQuestion } from './requirement-kind'
import { bestState, ROW_WORTH } from './rows/coverage'
import type { RowState } from './verdict'

type PlaceRequirement = RequirementOf<'on-site' | 'proximity' | 'premises'>
type Asked = Omit<RequirementQuestion<PlaceRequirement>, 'partner'>
/** What a presence in a département is worth for a requirement. */
type Worth = (presence: Presence, partner: Partner, code: string) => RowState

/** How a partner stands to a département, and what that is worth: its site or an area that it declares, whichever is worth more. */
function standingAt(partner: Partner, code: string, worth: Worth): { readonly presence: Presence; readonly state: RowState } {
  const presence = presenceOf(partner, code)
  const areas = partner.areas
    .filter(({ departements }) => departements.includes(code))
    .map(({ standing }): Presence => ({ kind: 'area', standing, town: null }))
  return [presence, ...areas]
    .map((one) => ({ presence: one, state: worth(one, partner, code) }))
    .reduce((best, one) => (ROW_WORTH[one.state] > ROW_WORTH[best.state] ? one : best))
}

const isHeld = (state: RowState) => state === 'covers' || state === 'declared'

/** Where one has to be: as the requirement says, else where the lot is performed; `sure` where the notice states it. */
function placesOf({ requirement, lot }: Asked): { readonly codes: readonly string[]; readonly sure: boolean } {
  const own = requirement.kind === 'proximity' ? [] : requirement.departements
  if (own.length > 0) return { codes: own, sure: true }
  return { codes: lot.place.territory.national ? [] : lot.place.territory.departements, sure: lot.place.from === 'stated' }
}

/** How a partner stands to a requirement of being somewhere, each département apart: all of them, a part, or what is to be seen. */
export function answerWhere(question: RequirementQuestion<PlaceRequirement>, worth: Worth): RequirementAnswer {
  const { partner } = question
  const { codes, sure } = placesOf(question)
  if (codes.length === 0) return { state: 'check', reason: { key: 'requirement_place_unread' } }
  if (!saysWhere(partner)) return { state: 'check', reason: { key: 'requirement_place_unsaid' } }
  const standings = codes.map((code) => ({ code, ...standingAt(partner, code, worth) }))
  const held = standings.filter(({ state }) => isHeld(state))
  const params = { places: namedPlaces(codes) }
  const heldCodes = held.map(({ code }) => code)
  if (held.length > 0 && held.length < codes.length) return { state: 'partial', reason: partly(codes, heldCodes) }
  const [first] = held.filter(({ presence }) => presence.kind === 'site')
  if (held.length > 0) {
    const state = held.every((one) => one.state === 'covers') ? 'covers' : 'declared'
    const town = first?.presence.town
    return {
      state,
      reason: town ? { key: 'requirement_place_site', params: { ...params, town } } : { key: 'requirement_place_area', params },
    }
  }
  const open = standings.filter(({ state }) => state === 'check')
  if (open.length > 0) {
    const kind = open.find(({ presence }) => presence.kind !== 'near')?.presence.kind ?? 'near'
    const places = namedPlaces(open.map(({ code }) => code))
    if (kind === 'site') return { state: 'check', reason: { key: 'requirement_place_to_check', params: { places } } }
    if (question.requirement.kind === 'premises')
      return { state: 'check', reason: { key: 'requirement_premises_room', params: { places } } }
    const key =
      question.requirement.kind === 'proximity'
        ? 'requirement_place_room'
        : kind === 'area'
          ? 'requirement_place_to_check'
          : 'requirement_place_near'
    return { state: 'check', reason: { key, params: { places } } }
  }
  // A place that is only likely is not enough to refuse.
  return { state: sure ? 'no' : 'check', reason: { key: sure ? 'requirement_place_none' : 'requirement_place_likely', params } }
}

/** What all partners make together: the best of them in each département. */
export function answerWhereTogether(question: Asked, worth: Worth): RequirementAnswer {
  const { partners } = question.consortium
  const { codes, sure } = placesOf(question)
  if (codes.length === 0 || !partners.some(saysWhere)) {
    return { state: 'check', reason: { key: codes.length === 0 ? 'requirement_place_unread' : 'requirement_place_unsaid' } }
  }
  const least: RowState = sure && partners.every(saysWhere) ? 'no' : 'check'
  const states = codes.map((code) =>
    bestState([least, ...partners.filter(saysWhere).map((partner) => standingAt(partner, code, worth).state)]),
  )
  const held = codes.filter((_, at) => isHeld(states[at] ?? 'no'))
  const params = { places: namedPlaces(codes) }
  if (held.length === codes.length) {
    return {
      state: states.every((state) => state === 'covers') ? 'covers' : 'declared',
      reason: { key: 'requirement_place_together', params },
    }
  }
  if (held.length > 0) return { state: 'partial', reason: partly(codes, held) }
  const state = bestState(states)
  return { state, reason: { key: state === 'check' ? 'requirement_place_to_check' : 'requirement_place_none', params } }
}

const partly = (codes: readonly string[], held: readonly string[]) => ({
  key: 'requirement_place_part',
  params: { held: namedPlaces(held), missing: namedPlaces(codes.filter((code) => !held.includes(code))) },
})
