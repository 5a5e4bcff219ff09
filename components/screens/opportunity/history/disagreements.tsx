import { useMemo } from 'preact/hooks'
import type { Operation } from '../../../../utils/opportunities/operation'
import { standing } from '../../../../utils/opportunities/rivals'
import { momentOf } from '../../../../utils/opportunities/stamp'
import { t } from '../../../../utils/words/t'
import { changeWords } from '../../../parts/change-words'
import { momentWords } from '../../../parts/moment-words'
import { useQuery } from '../../../shell/use-query'
import { useDossier } from '../dossier'
import { authorWords } from './author-words'

/** What two people wrote without having seen each other: both, until somebody writes again. */
export function Disagreements() {
  const { opportunity, names, change } = useDossier()
  const { id } = opportunity
  const [query] = useQuery('history', { of: id }, 'opportunities', ({ ids }) => ids === null || ids.includes(id))
  const rivals = useMemo(() => (query.state === 'ready' ? rivalsOf(query.value) : []), [query])
  if (rivals.length === 0) return null
  return (
    <section class="notice notice-warning" aria-labelledby="dossier-rivals">
      <h2 id="dossier-rivals">{t('dossier_rivals')}</h2>
      <p class="small">{t('dossier_rivals_how')}</p>
      <ul class="stack">
        {rivals.map((values) => (
          <li key={values[0]?.field}>
            <ul class="stack">
              {values.map((one, at) => (
                <li key={one.stamp} class="row">
                  <span>
                    {changeWords(one, names)}{' '}
                    <span class="small muted">
                      {[authorWords(one.by, names), momentWords(momentOf(one.stamp)), at === 0 && t('dossier_rivals_stands')]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                  <button type="button" class="button button-small" onClick={() => change({ [one.field]: one.value }, { focus: true })}>
                    {t('dossier_rivals_keep')}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Fields on which more than one value stands, the one that wins first. */
function rivalsOf(operations: readonly Operation[]): Operation[][] {
  const fields = new Map<string, Operation[]>()
  for (const operation of operations) fields.set(operation.field, [...(fields.get(operation.field) ?? []), operation])
  return [...fields.values()].map(standing).filter((values) => values.length > 1)
}
