import { useMemo } from 'preact/hooks'
import { fieldName } from '../../../../utils/opportunities/field'
import { completeReading } from '../../../../utils/portals/complete-reading'
import { routesOf } from '../../../../utils/sharing/routes-of'
import type { GroupRule } from '../../../../utils/tenders/tender'
import { language } from '../../../../utils/words/language'
import { type MessageKey, t } from '../../../../utils/words/t'
import { momentWords } from '../../../parts/moment-words'
import { useQuery } from '../../../shell/use-query'
import { useDossier } from '../dossier'

const BOTH: Readonly<Record<'forbidden' | 'allowed' | 'unsaid', MessageKey>> = {
  forbidden: 'alone_both_forbidden',
  allowed: 'alone_both_allowed',
  unsaid: 'alone_both_unsaid',
}

/** What the kept notice says of answering alone and in a group. */
function useGroupRules(copy: string): readonly GroupRule[] {
  const [query] = useQuery('copy', { id: copy }, 'opportunities', () => false)
  return useMemo(() => {
    const reading = query.state === 'ready' && query.value ? completeReading(query.value.reading) : null
    return reading?.kind === 'notice' || reading?.kind === 'documents' ? reading.tender.groupRules.map(({ value }) => value) : []
  }, [query])
}

/** « Nous répondons seuls »: leaves the group for this tender, or comes back; who else does so, and what the notice says of it. */
export function Alone() {
  const { opportunity, me, now, change, names, gestures } = useDossier()
  const rules = useGroupRules(opportunity.copy ?? '')
  const member = me?.partner ?? null
  if (member === null) return null
  const { both, mayGoAlone, frozenSince } = routesOf(opportunity, rules, member, now())
  const others = Object.keys(opportunity.solo).filter((one) => one !== member)
  const say = (alone: boolean) =>
    change({ [fieldName('solo', member)]: alone || null }, { words: t(alone ? 'alone_done' : 'alone_back_done') })
  return (
    <details class="card" open={frozenSince !== null || others.length > 0}>
      <summary>{t('alone_title')}</summary>
      <div class="stack">
        {others.length > 0 && (
          <p class="notice">
            {t('alone_others', { members: new Intl.ListFormat(language(), { type: 'conjunction' }).format(others.map(names.partner)) })}
          </p>
        )}
        {frozenSince === null ? (
          <>
            <p class="small">{t('alone_what')}</p>
            <p class="small">{t(BOTH[both])}</p>
            {mayGoAlone ? (
              <div>
                <button type="button" class="button button-small" aria-busy={gestures.busy} onClick={() => say(true)}>
                  {t('alone_do')}
                </button>
              </div>
            ) : (
              <p class="notice notice-warning">{t('alone_locked')}</p>
            )}
          </>
        ) : (
          <>
            <p>{t('alone_since', { moment: momentWords(frozenSince) })}</p>
            {both === 'forbidden' && <p class="notice notice-warning">{t('alone_locks_group')}</p>}
            <div>
              <button type="button" class="button button-small" aria-busy={gestures.busy} onClick={() => say(false)}>
                {t('alone_back')}
              </button>
            </div>
          </>
        )}
      </div>
    </details>
  )
}
