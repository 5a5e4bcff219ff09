import { useId, useRef } from 'preact/hooks'
import type { Opportunity } from '../../../../utils/opportunities/opportunity'
import { OUTCOMES, type Outcome } from '../../../../utils/opportunities/stages'
import { watchChanges } from '../../../../utils/planning/watch-changes'
import { t } from '../../../../utils/words/t'
import { OUTCOME_WORDS } from '../../../parts/end-words'
import { fieldId, useDossier } from '../dossier'
import { SavedDay } from '../fields/saved-day'
import { SavedText } from '../fields/saved-text'
import { useSettled } from '../fields/use-settled'
import { Section } from '../section'
import { Watches } from './watches'

type Result = NonNullable<Opportunity['result']>

/** What came of it, until when the contract runs, and the day on which it comes back by itself. */
export function ResultSection() {
  const { opportunity, today, change } = useDossier()
  const { result, facts } = opportunity
  const keys = useRef(false)
  const group = useId()
  const save = (next: Result) => change({ result: next }, { also: watchChanges({ ...opportunity, result: next }, today, opportunity) })
  const outcome = useSettled<Outcome | null>(result?.outcome ?? null, async (chosen) =>
    chosen === null
      ? true
      : save(result ? { ...result, outcome: chosen } : { outcome: chosen, on: today, begins: null, months: facts.months }),
  )
  return (
    <Section name="result" title={t('dossier_result')} said={result ? t(OUTCOME_WORDS[result.outcome]) : undefined}>
      <fieldset
        class="dossier-choices"
        onPointerDown={() => {
          keys.current = false
        }}
        onKeyDown={({ key }) => {
          // The space bar chooses; arrows run through.
          keys.current = key !== ' '
        }}
        onFocusOut={({ relatedTarget, currentTarget }) => {
          if (!currentTarget.contains(relatedTarget as Node | null)) outcome.settle()
        }}
      >
        <legend class="small">{t('dossier_result_what')}</legend>
        {OUTCOMES.map((one, at) => (
          <label key={one} class="check">
            <input
              type="radio"
              id={at === 0 ? fieldId('result') : undefined}
              name={group}
              checked={outcome.value === one}
              onChange={() => outcome.choose(one, !keys.current)}
            />
            {t(OUTCOME_WORDS[one])}
          </label>
        ))}
      </fieldset>
      {result && (
        <div class="dossier-fields">
          <SavedDay label={t('dossier_result_on')} day={result.on} save={(on) => void save({ ...result, on })} />
          {result.outcome !== 'unsuccessful' && (
            <>
              <SavedDay
                label={t('dossier_contract_begins')}
                day={result.begins ?? ''}
                save={(begins) => void save({ ...result, begins })}
              />
              <SavedText
                name="contract months"
                label={t('dossier_contract_months')}
                hint={t('dossier_contract_months_hint')}
                inputMode="numeric"
                longest={3}
                value={result.months === null ? '' : String(result.months)}
                check={(text) => (/^(|[1-9]\d?|[1-5]\d\d|600)$/.test(text) ? null : t('dossier_contract_months_wrong'))}
                save={(text) => save({ ...result, months: text === '' ? null : Number(text) })}
              />
            </>
          )}
        </div>
      )}
      <Watches />
    </Section>
  )
}
