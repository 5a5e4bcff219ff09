import { dayWords } from '../../../../utils/words/dates'
import { t } from '../../../../utils/words/t'
import { Deadline } from '../../../parts/deadline'
import { SafeLink } from '../../../ui/safe-link'
import { useDossier } from '../dossier'
import { MendDeadline } from './mend-deadline'

/** When it closes: the date that is followed and where it comes from, those that disagree, and how to put it right. */
export function When() {
  const { opportunity, now } = useDossier()
  const { deadline, facts } = opportunity
  const found = <T,>(value: T, quote = '') => ({ value, source: { reader: 'kept', element: '', quote } })
  return (
    <div class="stack dossier-when">
      <Deadline
        deadline={deadline && found(deadline, deadline.quote)}
        others={facts.otherDeadlines.map((one) => found(one))}
        questions={facts.questions && found(facts.questions)}
        lots={[]}
        now={now()}
      />
      <div class="small muted">
        {deadline?.from === 'corrigendum' && (
          <p>
            <SafeLink href={deadline.url}>{t('dossier_deadline_corrigendum')}</SafeLink>
          </p>
        )}
        {deadline?.from === 'person' && <p>{t('dossier_deadline_person')}</p>}
        {facts.published && <p>{t('dossier_published', { day: dayWords(facts.published) })}</p>}
      </div>
      <MendDeadline />
    </div>
  )
}
