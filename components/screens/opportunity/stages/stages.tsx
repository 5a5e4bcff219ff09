import { useState } from 'preact/hooks'
import { hindrances } from '../../../../utils/opportunities/leave-stage'
import { STAGES, type Stage } from '../../../../utils/opportunities/stages'
import { t } from '../../../../utils/words/t'
import { STAGE_WORDS } from '../../../parts/stage-words'
import { useDossier } from '../dossier'
import { WhoSigns } from '../fields/who-signs'
import { EveryStage } from './every-stage'
import { Lacks, lacksId } from './lacks'
import { LeaveForm } from './leave-form'
import { StageCharge } from './stage-charge'

/** Where it stands among the eight stages, what leads to the next one, and who sees to it by when. */
export function Stages() {
  const { opportunity, change } = useDossier()
  const { stage, closed } = opportunity
  const [wanted, setWanted] = useState<Stage | null>(null)
  const at = STAGES.indexOf(stage)
  const next = STAGES[at + 1]
  const target = wanted && STAGES.indexOf(wanted) > at ? wanted : next
  const lacking = target ? hindrances(opportunity, target) : []

  const go = (to: Stage) => {
    if (to === stage) return
    setWanted(to)
    if (hindrances(opportunity, to).length === 0) return void change({ stage: to })
    setTimeout(() => document.querySelector<HTMLElement>(`#${lacksId} button`)?.focus())
  }
  return (
    <section class="card stack stages" aria-labelledby="dossier-stage">
      <h2 id="dossier-stage">{t('dossier_stage', { stage: t(STAGE_WORDS[stage]) })}</h2>
      <ol class="stage-bar" aria-label={t('dossier_stages')}>
        {STAGES.map((one, index) => (
          <li key={one} data-when={index < at ? 'past' : index === at ? 'now' : 'ahead'}>
            <button type="button" aria-current={index === at ? 'step' : undefined} onClick={() => go(one)}>
              <span class="stage-number" aria-hidden="true">
                {index < at ? '✓' : index + 1}
              </span>
              <span>{t(STAGE_WORDS[one])}</span>
              {index < at && <span class="visually-hidden"> {t('dossier_stage_past')}</span>}
            </button>
          </li>
        ))}
      </ol>
      {!closed && next ? (
        <div class="stage-next">
          <button
            type="button"
            class="button button-main"
            aria-disabled={hindrances(opportunity, next).length > 0}
            aria-describedby={lacking.length > 0 ? lacksId : undefined}
            onClick={() => go(next)}
          >
            {t('dossier_next', { stage: t(STAGE_WORDS[next]) })}
          </button>
          {target && lacking.length > 0 && <Lacks lacking={lacking} to={target} />}
        </div>
      ) : (
        !closed && <p class="muted">{t('dossier_last_stage')}</p>
      )}
      <StageCharge stage={stage} />
      <WhoSigns place="owner" />
      <div class="stage-more">
        <EveryStage />
        {!closed && <LeaveForm />}
      </div>
    </section>
  )
}
