import { fieldName } from '../../../../utils/opportunities/field'
import type { Stage } from '../../../../utils/opportunities/stages'
import { dueOf } from '../../../../utils/planning/plan-of'
import { stageDates } from '../../../../utils/planning/stage-dates'
import { dayWords } from '../../../../utils/words/dates'
import { t } from '../../../../utils/words/t'
import { STAGE_WORDS } from '../../../parts/stage-words'
import { useDossier } from '../dossier'
import { SavedChoice } from '../fields/saved-choice'
import { SavedDay } from '../fields/saved-day'

/** Who sees to a stage and by when; the day is the plan's until somebody sets another. `named`: the labels say which stage. */
export function StageCharge({ stage, named = false }: { stage: Stage; named?: boolean }) {
  const { opportunity, partners, plan, change } = useDossier()
  const { owners, dates } = opportunity
  const words = { stage: t(STAGE_WORDS[stage]) }
  const planned = plan ? (stageDates(plan)[stage] ?? null) : null
  const set = dates[stage]
  const owner = owners[stage] ?? ''
  const known = owner !== '' && !partners.some(({ id }) => id === owner)
  return (
    <div class="dossier-fields">
      <SavedChoice
        label={named ? t('dossier_field_owner', words) : t('dossier_owner')}
        value={owner}
        options={[
          ['', t('plan_nobody')],
          ...partners.map(({ id, name }) => [id, name] as const),
          ...(known ? [[owner, owner] as const] : []),
        ]}
        save={(partner) => change({ [fieldName('owner', stage)]: partner || null }, { signing: 'owner' })}
      />
      <div>
        <SavedDay
          label={named ? t('dossier_field_date', words) : t('dossier_date')}
          day={dueOf(opportunity, stage) ?? ''}
          hint={
            set
              ? planned && planned !== set
                ? t('dossier_date_plan_says', { day: dayWords(planned) })
                : undefined
              : planned
                ? t('dossier_date_of_plan')
                : undefined
          }
          save={(day) => void change({ [fieldName('date', stage)]: day === planned ? null : day })}
        />
        {set && (
          <button
            type="button"
            class="button button-small button-plain"
            onClick={() => change({ [fieldName('date', stage)]: null }, { focus: true })}
          >
            {t(planned ? 'dossier_date_follow_plan' : 'dossier_date_drop')}
          </button>
        )}
      </div>
    </div>
  )
}
