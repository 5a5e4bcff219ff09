import { useMemo } from 'preact/hooks'
import type { NoticeCopy } from '../../../../utils/opportunities/notice-copy'
import { completeReading } from '../../../../utils/portals/complete-reading'
import { deadlineWords } from '../../../../utils/words/dates'
import { t } from '../../../../utils/words/t'
import { lotWords } from '../../../parts/lot-words'
import { momentWords } from '../../../parts/moment-words'
import { ProblemNotice } from '../../../shell/problem-notice'
import { useQuery } from '../../../shell/use-query'
import { useDossier } from '../dossier'
import { Section } from '../section'

/** The notice as its page said it on the day it was kept: portals take notices down. */
export function NoticeText() {
  const { opportunity, opened } = useDossier()
  const { copy } = opportunity
  return (
    <Section name="copy" title={t('dossier_copy')} said={copy ? undefined : t('dossier_copy_none_said')}>
      {copy === null ? <p class="muted">{t('dossier_copy_none')}</p> : opened.has('copy') && <Kept id={copy} />}
    </Section>
  )
}

function Kept({ id }: { id: string }) {
  const [query, again] = useQuery('copy', { id }, 'opportunities', () => false)
  if (query.state === 'loading') return <p class="muted">{t('dossier_loading')}</p>
  if (query.state === 'failed') return <ProblemNotice problem={query.problem} retry={again} />
  return query.value ? <Text copy={query.value} /> : <p class="muted">{t('dossier_copy_lost')}</p>
}

function Text({ copy }: { copy: NoticeCopy }) {
  const { names } = useDossier()
  const reading = useMemo(() => completeReading(copy.reading), [copy])
  if (reading.kind !== 'notice' && reading.kind !== 'documents') return null
  const { title, deadline, lots, text } = reading.tender
  return (
    <article class="stack">
      <p class="small muted">{t('dossier_copy_of', { day: momentWords(copy.at), portal: names.portal(reading.portal) })}</p>
      {title && <h3>{title.value}</h3>}
      {deadline && <p>{t('dossier_said', { what: t('dossier_field_deadline'), value: deadlineWords(deadline.value) })}</p>}
      {lots.length > 0 && (
        <ul class="bullets">
          {lots.map((lot) => (
            <li key={lot.number}>
              {lotWords(lot.number)}
              {lot.title && ` : ${lot.title.value}`}
            </li>
          ))}
        </ul>
      )}
      {text.trim() ? (
        // It scrolls within itself: whoever has no mouse must be able to stand in it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus
        <section class="notice-text" tabIndex={0} aria-label={t('dossier_copy_text')}>
          {text.trim()}
        </section>
      ) : (
        <p class="muted">{t('dossier_copy_no_text')}</p>
      )}
    </article>
  )
}
