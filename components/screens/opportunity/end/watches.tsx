import { useState } from 'preact/hooks'
import { fieldName } from '../../../../utils/opportunities/field'
import type { Watch } from '../../../../utils/opportunities/opportunity'
import { watchFor } from '../../../../utils/planning/watch-for'
import { watchWords } from '../../../../utils/words/plan-words'
import { type MessageKey, t } from '../../../../utils/words/t'
import { DayField } from '../../../parts/day-field'
import { useDossier } from '../dossier'
import { SavedDay } from '../fields/saved-day'
import { SavedText } from '../fields/saved-text'

const WHY: Readonly<Record<Watch['why'], MessageKey>> = {
  renewal: 'dossier_watch_renewal',
  relaunch: 'dossier_watch_relaunch',
  person: 'dossier_watch_person',
}

/** The days on which it comes back by itself. */
export function Watches() {
  const { opportunity, today, change } = useDossier()
  const [key, setKey] = useState(0)
  const proposed = watchFor(opportunity, today)
  const set = (on: string) => {
    setKey(key + 1)
    void change({ [fieldName('watch', crypto.randomUUID())]: { on, why: 'person', note: '', done: false } })
  }
  return (
    <div class="stack">
      <h3>{t('dossier_watches')}</h3>
      {opportunity.watches.map(({ id, ...watch }) => (
        <div key={id} class="watch stack">
          <p>
            <strong>{t(WHY[watch.why])}</strong>{' '}
            {proposed?.id === id && proposed.on === watch.on && <span class="small muted">{watchWords(proposed)}</span>}
          </p>
          <div class="dossier-fields">
            <SavedDay
              label={t('dossier_watch_on')}
              day={watch.on}
              save={(on) => void change({ [fieldName('watch', id)]: { ...watch, on } })}
            />
            <SavedText
              name={`watch ${id}`}
              label={t('dossier_watch_note')}
              value={watch.note}
              save={(note) => change({ [fieldName('watch', id)]: { ...watch, note } })}
            />
          </div>
          <div class="row">
            <label class="check">
              <input
                type="checkbox"
                checked={watch.done}
                onChange={({ currentTarget }) => change({ [fieldName('watch', id)]: { ...watch, done: currentTarget.checked } })}
              />
              {t('dossier_watch_done')}
            </label>
            <button
              type="button"
              class="button button-small button-plain"
              onClick={() => change({ [fieldName('watch', id)]: null }, { focus: true })}
            >
              {t('dossier_watch_drop')}
            </button>
          </div>
        </div>
      ))}
      <div class="field dossier-inline" key={key}>
        <label class="small" for="dossier-watch-new">
          {t('dossier_watch_new')}
        </label>
        <DayField id="dossier-watch-new" day="" choose={set} />
      </div>
    </div>
  )
}
