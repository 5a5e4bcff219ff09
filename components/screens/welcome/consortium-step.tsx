import type { Consortium } from '../../../utils/consortium/consortium'
import { send } from '../../../utils/messaging/send'
import type { Problem } from '../../../utils/problems/problem'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { StartConsortium } from '../../parts/start/start-consortium'
import { ProblemNotice } from '../../shell/problem-notice'
import { useQuery } from '../../shell/use-query'

/** Who answers together: create, import or take the example; what is stored already is kept. */
export function ConsortiumStep({ next }: { next: () => void }) {
  const [stored, askAgain] = useQuery('consortium', null, 'consortium')
  const keep = async (consortium: Consortium): Promise<Problem | null> => {
    const answer = await send('consortium-save', { consortium, basedOn: 0 })
    if (!answer.ok) return answer.problem
    next()
    return null
  }
  if (stored.state === 'loading') return <p aria-busy="true" />
  if (stored.state === 'failed') return <ProblemNotice problem={stored.problem} retry={askAgain} />
  if (stored.value) {
    const { name, partners } = stored.value.consortium
    return (
      <div class="stack">
        <p>
          {t('welcome_consortium_known', { name })} {plural('consortium_partners', partners.length)}.
        </p>
        <div>
          <button type="button" class="button button-main" onClick={next}>
            {t('welcome_next')}
          </button>
        </div>
      </div>
    )
  }
  return (
    <div class="stack stack-large">
      <p>{t('welcome_consortium_why')}</p>
      <StartConsortium keep={keep} />
      <div>
        <button type="button" class="button" onClick={next}>
          {t('welcome_skip')}
        </button>
      </div>
    </div>
  )
}
