import { useState } from 'preact/hooks'
import { STAGES } from '../../../../utils/opportunities/stages'
import { t } from '../../../../utils/words/t'
import { STAGE_WORDS } from '../../../parts/stage-words'
import { useDossier } from '../dossier'
import { StageCharge } from './stage-charge'

/** Who sees to each stage, and by when. */
export function EveryStage() {
  const { stage: current } = useDossier().opportunity
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="small">{t('dossier_every_stage')}</summary>
      <ol class="stack">
        {open &&
          STAGES.filter((stage) => stage !== current).map((stage) => (
            <li key={stage} class="stack every-stage">
              <h3>{t(STAGE_WORDS[stage])}</h3>
              <StageCharge stage={stage} named />
            </li>
          ))}
      </ol>
    </details>
  )
}
