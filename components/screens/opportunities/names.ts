import { useMemo } from 'preact/hooks'
import { departementOf } from '../../../utils/territory/departements'
import { language } from '../../../utils/words/language'
import { t } from '../../../utils/words/t'
import { useTagColours } from '../../parts/use-tag-colours'
import { useQuery } from '../../shell/use-query'

/** What ids are called on screen. */
export interface Names {
  partner(id: string): string
  portal(id: string): string
  departement(code: string): string
  /** Colour that somebody gave to a tag. */
  colour(tag: string): number | undefined
  /** Partners of the consortium, in its order. */
  readonly partners: readonly { readonly id: string; readonly name: string }[]
}

/** The names of partners, portals and départements, and the colours of tags, as they are known. */
export function useNames(): Names {
  const [stored] = useQuery('consortium', null, 'consortium')
  const [portals] = useQuery('portals', null, 'portals')
  const colours = useTagColours()
  return useMemo(() => {
    const partners = stored.state === 'ready' ? (stored.value?.consortium.partners ?? []) : []
    const nameOf = new Map(partners.map(({ id, name }) => [id, name]))
    const portalOf = new Map(portals.state === 'ready' ? portals.value.map(({ id, name }) => [id, name]) : [])
    return {
      partner: (id) => (id === '' ? t('desk_pilot_none') : (nameOf.get(id) ?? id)),
      portal: (id) => (id === 'generic' ? t('desk_portal_generic') : (portalOf.get(id) ?? id)),
      departement: (code) => {
        const known = departementOf(code)
        return known ? `${known.name} (${code})` : code
      },
      colour: (tag) => colours.get(tag),
      partners: partners.map(({ id, name }) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name, language())),
    }
  }, [stored, portals, colours])
}
