import { dayWords } from '../../../../utils/words/dates'
import { t } from '../../../../utils/words/t'
import { Mark } from '../../../parts/mark'
import { fieldId, useDossier } from '../dossier'
import { SavedText } from '../fields/saved-text'

/** What was decided, when, and why. */
export function GoNoGo() {
  const { opportunity, change, today } = useDossier()
  const { decision } = opportunity
  const decide = (go: boolean) => {
    if (decision?.go !== go) void change({ decision: { go, why: decision?.why ?? '', on: today } })
  }
  return (
    <div class="stack">
      <h3>{t('dossier_decision')}</h3>
      <div class="row">
        {([true, false] as const).map((go) => (
          <button
            key={String(go)}
            type="button"
            id={go ? fieldId('go') : undefined}
            class="button dossier-toggle"
            aria-pressed={decision?.go === go}
            onClick={() => decide(go)}
          >
            <Mark shape={go ? 'go' : 'no'} />
            {t(go ? 'dossier_go' : 'dossier_no_go')}
          </button>
        ))}
        {decision && <span class="small muted">{t('dossier_decided_on', { day: dayWords(decision.on) })}</span>}
      </div>
      {decision && (
        <SavedText
          name="decision why"
          label={t('dossier_decision_why')}
          value={decision.why}
          save={(why) => change({ decision: { ...decision, why } })}
        />
      )}
      {decision && !decision.go && <p class="small">{t('dossier_no_go_then')}</p>}
    </div>
  )
}
