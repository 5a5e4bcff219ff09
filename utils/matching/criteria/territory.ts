import type { Partner } from '../../consortium/consortium'
import { departementOf } from '../../territory/departements'
import { neighboursOf } from '../../territory/neighbours'
import type { Answer, Criterion, Question } from '../criterion'
import type { LotSubject } from '../notice'

const OF = 20
const [SITE, AREA, NEAR] = [20, 14, 8]

type Presence = 'site' | 'area' | 'near' | 'none'
const POINTS: Readonly<Record<Presence, number>> = { site: SITE, area: AREA, near: NEAR, none: 0 }

/** How a partner stands to one département: a site in it, an area it declares, next door to either, or nothing. */
function presence(partner: Partner, code: string): Presence {
  if (partner.sites.some((site) => site.departement === code)) return 'site'
  const areas = new Set(partner.areas.flatMap((area) => area.departements))
  if (areas.has(code)) return 'area'
  const around = neighboursOf(code)
  return around.some((other) => areas.has(other) || partner.sites.some((site) => site.departement === other)) ? 'near' : 'none'
}

/** Départements by name and number, as many as a sentence bears. */
function named(codes: readonly string[]): string {
  const names = codes.slice(0, 4).map((code) => `${departementOf(code)?.name ?? ''} (${code})`)
  return names.join(', ') + (codes.length > 4 ? '…' : '')
}

function evidenceOf({ notice, lot }: Question): Answer['evidence'] {
  const quote = lot.place.quote ? notice.quote(lot.place.quote) : null
  return quote ? [quote] : []
}

/** Whether the partner is where the lot is performed. Sites count most, then declared areas, then next door. */
const criterion: Criterion = {
  of: OF,
  essential: true,
  judge(question) {
    const { lot, partner } = question
    const evidence = evidenceOf(question)
    const { territory } = lot.place
    const unknown = (key: string): Answer => ({ points: OF / 2, verdict: 'unknown', reason: { key }, evidence })
    if (territory.national) return unknown('reason_territory_national')
    if (territory.departements.length === 0) return unknown('reason_territory_unknown')
    if (partner.sites.length === 0 && partner.areas.every((area) => area.departements.length === 0))
      return unknown('reason_territory_unsaid')

    const standings = territory.departements.map((code) => ({ code, presence: presence(partner, code) }))
    const held = (kind: Presence) => standings.filter((one) => one.presence === kind).map(({ code }) => code)
    const points = standings.reduce((sum, one) => sum + POINTS[one.presence], 0) / standings.length
    const [sites, areas, near] = [held('site'), held('area'), held('near')]
    const partly = sites.length + areas.length < standings.length
    const first = partner.sites.find((site) => site.departement === sites[0])
    if (first) {
      const unconfirmed = partner.sites.every((site) => !sites.includes(site.departement) || site.standing === 'to-check')
      const reason = {
        key: partly ? 'reason_territory_site_partly' : 'reason_territory_site',
        params: { town: first.town || first.name, code: first.departement },
      }
      // A site in the lot is worth more than knowing nothing, however wide the lot.
      return { points: Math.max(points, OF / 2), verdict: 'for', partly, unconfirmed, reason, evidence }
    }
    if (areas.length > 0) {
      const unconfirmed = partner.areas.every(
        (area) => area.standing === 'to-check' || !area.departements.some((code) => areas.includes(code)),
      )
      return {
        points: Math.max(points, OF / 2),
        verdict: 'for',
        partly,
        unconfirmed,
        reason: { key: 'reason_territory_area', params: { places: named(areas) } },
        evidence,
      }
    }
    // A place that is only likely is not enough to refuse.
    if (lot.place.from === 'likely' && near.length === 0)
      return {
        ...unknown('reason_territory_likely'),
        reason: { key: 'reason_territory_likely', params: { places: named(territory.departements) } },
      }
    // Next door: whether they would go is theirs to say.
    if (near.length > 0)
      return { ...unknown('reason_territory_near'), reason: { key: 'reason_territory_near', params: { places: named(near) } } }
    return {
      points: 0,
      verdict: 'against',
      reason: { key: 'reason_territory_outside', params: { places: named(territory.departements) } },
      evidence,
    }
  },
  missing({ place }: LotSubject, partners) {
    if (place.from !== 'stated' || place.territory.national) return []
    const bare = place.territory.departements.filter((code) =>
      partners.every((partner) => !['site', 'area'].includes(presence(partner, code))),
    )
    return bare.length > 0 && partners.length > 0 ? [{ key: 'reason_missing_places', params: { places: named(bare) } }] : []
  },
}

export default criterion
