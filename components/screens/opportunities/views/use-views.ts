import { useMemo } from 'preact/hooks'
import { DESK, fieldName } from '../../../../utils/opportunities/field'
import { kindOf, valueIn } from '../../../../utils/opportunities/field-values'
import type { Change } from '../../../../utils/opportunities/operation'
import type { Audience } from '../../../../utils/opportunities/opportunity'
import { language } from '../../../../utils/words/language'
import { deskFragment, type Listing, type Look, readDeskFragment } from '../../../parts/desk-address'
import { useQuery } from '../../../shell/use-query'

/** A list that somebody named. */
export interface View {
  readonly id: string
  readonly audience: Audience
  readonly name: string
  readonly look: Look
  readonly listing: Listing
}

/** The saved views, by name. */
export function useViews(): readonly View[] {
  const [desk] = useQuery('opportunities', { ids: [DESK] }, 'opportunities', ({ ids }) => ids === null || ids.includes(DESK))
  return useMemo(() => {
    const fields = desk.state === 'ready' ? (desk.value[0]?.fields ?? {}) : {}
    const views = Object.entries(fields).flatMap(([field, { value }]): View[] => {
      const kind = kindOf(field)
      const view = kind?.kind === 'view' ? valueIn('view', value) : null
      if (!kind || !view) return []
      const [audience = 'me', id = ''] = kind.parts
      // What was stored may come from another version: it is read as an address is.
      const fragment = typeof view.query.at === 'string' ? view.query.at : ''
      const at = readDeskFragment(fragment)
      return at.screen === 'opportunities'
        ? [{ id, audience: audience as Audience, name: view.name, look: at.look, listing: at.listing }]
        : []
    })
    return views.sort((one, other) => one.name.localeCompare(other.name, language()))
  }, [desk])
}

/** The change that stores a view, under a new name or its own. */
export const keepView = ({ id, audience, name, look, listing }: View): Change => ({
  of: DESK,
  field: fieldName('view', audience, id),
  value: { name, query: { at: deskFragment({ screen: 'opportunities', look, listing, view: null }) } },
})

/** The change that takes a view away. */
export const dropView = ({ id, audience }: View): Change => ({ of: DESK, field: fieldName('view', audience, id), value: null })
