import { useMemo } from 'preact/hooks'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import { readOpportunity } from '../../../utils/opportunities/read-opportunity'
import { t } from '../../../utils/words/t'
import { Kept } from '../../parts/kept'
import type { NotificationRight } from '../../parts/remind-me'
import { Frame } from '../../shell/frame'
import { ProblemNotice } from '../../shell/problem-notice'
import { useLate } from '../../shell/use-late'
import { useQuery } from '../../shell/use-query'
import { memoryOf } from './memory-of'
import { OpportunityView } from './opportunity-view'
import { Back } from './states/back'
import './styles/opportunity.css'
import './styles/stages.css'
import './styles/sections.css'
import '../../parts/styles/marks.css'
import '../../ui/styles/form.css'

interface OpportunityProps {
  /** See `Opportunity.id`. */
  id: string
  /** Leads back to the list. */
  back: () => void
  /** Milliseconds since the epoch. */
  now: () => number
  /** The right to show notifications; absent: it isn't spoken of. */
  right?: NotificationRight
}

/** One opportunity: what it is, where it stands, and all that people do about it. */
export function OpportunityScreen(props: OpportunityProps) {
  const { id, back } = props
  const [query, again] = useQuery('opportunities', { ids: [id] }, 'opportunities', ({ ids }) => ids === null || ids.includes(id))
  const record = query.state === 'ready' ? query.value[0] : undefined
  const opportunity = useMemo(() => (record ? readOpportunity(record) : null), [record])
  // Its key may be another than the one that it was asked by: the same tender on another portal.
  const memory = useMemo(() => memoryOf(id), [id])
  if (query.state === 'loading') return <Waiting />
  if (query.state === 'failed')
    return (
      <Frame title={t('desk_nav_opportunity')} full of={id}>
        <div class="dossier stack">
          <Back back={back} />
          <ProblemNotice alone problem={query.problem} retry={again} />
        </div>
      </Frame>
    )
  if (!opportunity)
    return (
      <Frame title={t('desk_nav_opportunity')} full of={id}>
        <div class="dossier stack">
          <Back back={back} />
          <div class="notice">
            <h1>{t('dossier_unknown')}</h1>
            <p>{t('dossier_unknown_why')}</p>
          </div>
        </div>
      </Frame>
    )
  return (
    <Frame title={titleOf(opportunity)} full of={id}>
      <Kept.Provider key={id} value={memory}>
        <OpportunityView {...props} opportunity={opportunity} />
      </Kept.Provider>
    </Frame>
  )
}

const titleOf = ({ facts }: Opportunity) => facts.title || t('dossier_untitled')

function Waiting() {
  const late = useLate()
  return (
    <Frame title={t('desk_nav_opportunity')} full busy>
      <div class="dossier stack">
        <h1 class={late ? 'muted' : 'visually-hidden'}>{t('dossier_loading')}</h1>
        {late && <progress class="dossier-wait" aria-label={t('dossier_loading')} />}
      </div>
    </Frame>
  )
}
