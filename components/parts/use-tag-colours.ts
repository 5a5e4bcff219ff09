import { useMemo } from 'preact/hooks'
import { DESK } from '../../utils/opportunities/field'
import { kindOf, valueIn } from '../../utils/opportunities/field-values'
import { useQuery } from '../shell/use-query'

/** The colours that somebody gave to tags, by their names. */
export function useTagColours(): ReadonlyMap<string, number> {
  const [desk] = useQuery('opportunities', { ids: [DESK] }, 'opportunities', ({ ids }) => ids === null || ids.includes(DESK))
  return useMemo(() => {
    const colours = new Map<string, number>()
    for (const [field, { value }] of Object.entries((desk.state === 'ready' && desk.value[0]?.fields) || {})) {
      const kind = kindOf(field)
      const colour = kind?.kind === 'colour' ? valueIn('colour', value) : null
      if (colour !== null) colours.set(kind?.parts[0] ?? '', colour)
    }
    return colours
  }, [desk])
}
