import { type Hindrance, standingVetoes } from '../../../../utils/opportunities/leave-stage'
import type { Opportunity } from '../../../../utils/opportunities/opportunity'
import type { Stage } from '../../../../utils/opportunities/stages'
import { t } from '../../../../utils/words/t'
import { lackWords, STAGE_WORDS } from '../../../parts/stage-words'
import { type SectionName, useDossier } from '../dossier'

/** The id of the list of what is missing. */
export const lacksId = 'dossier-lacks'

/** Where what is missing is given. */
const PLACES: Readonly<Record<Hindrance, (of: Opportunity) => readonly [SectionName, field: string]>> = {
  'needs-go': () => ['decide', 'go'],
  'needs-pilot': () => ['decide', 'pilot'],
  'needs-together': () => ['decide', 'together'],
  veto: (of) => ['decide', `veto-${standingVetoes(of)[0] ?? ''}`],
  'needs-lots': () => ['shares', 'shares'],
  'needs-deposit': () => ['deposit', 'deposit'],
  'needs-result': () => ['result', 'result'],
}

/** What is missing before a stage, each thing one click away. */
export function Lacks({ lacking, to }: { lacking: readonly Hindrance[]; to: Stage }) {
  const { opportunity, reach } = useDossier()
  return (
    <div id={lacksId} class="stage-lacks">
      <p class="small">{t('dossier_lacks', { stage: t(STAGE_WORDS[to]) })}</p>
      <ul class="row">
        {lacking.map((lack) => (
          <li key={lack}>
            <button type="button" class="button button-small" onClick={() => reach(...PLACES[lack](opportunity))}>
              {lackWords([lack])}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
