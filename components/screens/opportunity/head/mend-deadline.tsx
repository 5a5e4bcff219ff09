import { useId, useState } from 'preact/hooks'
import type { KnownDeadline } from '../../../../utils/opportunities/opportunity'
import { keptDays } from '../../../../utils/planning/kept-days'
import { t } from '../../../../utils/words/t'
import { useKept } from '../../../parts/kept'
import { useDossier } from '../dossier'

/** A day and an hour typed by a person, where what was read is wrong or nothing was. */
export function MendDeadline() {
  const { opportunity, change, now } = useDossier()
  const { deadline } = opportunity
  const [date, setDate] = useKept('mend date', () => deadline?.date ?? '')
  const [time, setTime] = useKept('mend time', () => deadline?.time ?? '')
  const [open, setOpen] = useState(false)
  const id = useId()
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!date) return
    const zone = { zone: deadline?.zone ?? 'Europe/Paris', zoneFrom: deadline?.zoneFrom ?? ('assumed' as const) }
    const mended: KnownDeadline = { date, time: time || null, ...zone, from: 'person', quote: '', url: null }
    const stored = await change({ deadline: mended }, { also: keptDays(opportunity, mended, now()) })
    if (stored) setOpen(false)
  }
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="small">{t(deadline ? 'dossier_deadline_mend' : 'dossier_deadline_give')}</summary>
      <form class="stack" onSubmit={submit}>
        <div class="dossier-fields">
          <div class="field">
            <label for={`${id}-date`}>{t('dossier_day')}</label>
            <input id={`${id}-date`} type="date" required value={date} onInput={({ currentTarget }) => setDate(currentTarget.value)} />
          </div>
          <div class="field">
            <label for={`${id}-time`}>{t('dossier_hour')}</label>
            <input id={`${id}-time`} type="time" value={time} onInput={({ currentTarget }) => setTime(currentTarget.value)} />
          </div>
        </div>
        <div>
          <button type="submit" class="button button-small">
            {t('dossier_deadline_follow')}
          </button>
        </div>
      </form>
    </details>
  )
}
