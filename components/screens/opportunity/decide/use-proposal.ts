import { useMemo } from 'preact/hooks'
import { completeReading } from '../../../../utils/portals/complete-reading'
import { say } from '../../../../utils/words/say'
import { useEngine } from '../../../parts/use-engine'
import { useQuery } from '../../../shell/use-query'
import { useDossier } from '../dossier'

/** Why together, as the engine says it of the kept copy on today's sheets; null while it isn't known, or where nothing is to be said. */
export function useProposal(wanted: boolean): string | null {
  const { opportunity, now } = useDossier()
  const { copy } = opportunity
  const [kept] = useQuery('copy', wanted && copy !== null ? { id: copy } : undefined, 'opportunities', () => false)
  const [stored] = useQuery('consortium', wanted ? null : undefined, 'consortium')
  const engine = useEngine(wanted && copy !== null)
  return useMemo(() => {
    const consortium = stored.state === 'ready' ? stored.value?.consortium : null
    if (!wanted || !engine || !consortium || kept.state !== 'ready' || !kept.value) return null
    const reading = completeReading(kept.value.reading)
    if (reading.kind !== 'notice' && reading.kind !== 'documents') return null
    const { team } = engine.judgeTender(reading.tender, consortium, { now: now(), cpvModel: engine.cpvModel })
    return team && team.members.length > 1 && team.justification ? say(team.justification) : null
  }, [wanted, engine, stored, kept])
}
