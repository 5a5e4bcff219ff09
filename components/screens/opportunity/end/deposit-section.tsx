import { dayWords } from '../../../../utils/words/dates'
import { t } from '../../../../utils/words/t'
import { fieldId, useDossier } from '../dossier'
import { SavedDay } from '../fields/saved-day'
import { SavedText } from '../fields/saved-text'
import { Section } from '../section'

/** The deposit, done on the portal by the pilot: when, its receipt, and the members as they were that day. */
export function DepositSection() {
  const { opportunity, partners, names, today, change } = useDossier()
  const { deposit, assignments, pilot } = opportunity
  const team = () => [
    ...new Set([...(pilot ? [pilot] : []), ...Object.values(assignments).flatMap((parts) => parts.map(({ partner }) => partner))]),
  ]
  const members = deposit?.members ?? []
  const listed = [...partners.map(({ id }) => id), ...members.filter((member) => !partners.some(({ id }) => id === member))]
  return (
    <Section name="deposit" title={t('stage_deposit')} said={deposit ? dayWords(deposit.on) : undefined}>
      <p class="small muted">{t('dossier_deposit_how')}</p>
      {deposit ? (
        <>
          <div class="dossier-fields">
            <SavedDay
              id={fieldId('deposit')}
              label={t('dossier_deposit_on')}
              day={deposit.on}
              save={(on) => void change({ deposit: { ...deposit, on } })}
            />
            <SavedText
              name="deposit receipt"
              label={t('dossier_receipt')}
              hint={t('dossier_receipt_hint')}
              value={deposit.receipt}
              save={(receipt) => change({ deposit: { ...deposit, receipt } })}
            />
          </div>
          <fieldset class="dossier-choices">
            <legend class="small">{t('dossier_deposit_members')}</legend>
            {listed.map((id) => (
              <label key={id} class="check">
                <input
                  type="checkbox"
                  checked={members.includes(id)}
                  onChange={({ currentTarget }) =>
                    change({
                      deposit: { ...deposit, members: currentTarget.checked ? [...members, id] : members.filter((one) => one !== id) },
                    })
                  }
                />
                {names.partner(id)}
              </label>
            ))}
          </fieldset>
          <p class="small muted">{t('dossier_deposit_frozen')}</p>
          <div>
            <button type="button" class="button button-small button-plain" onClick={() => change({ deposit: null }, { focus: true })}>
              {t('dossier_deposit_not')}
            </button>
          </div>
        </>
      ) : (
        <div>
          <button
            type="button"
            id={fieldId('deposit')}
            class="button"
            onClick={async () => {
              if (await change({ deposit: { on: today, receipt: '', members: team() } }))
                setTimeout(() => document.getElementById(fieldId('deposit'))?.focus(), 50)
            }}
          >
            {t('dossier_deposit_done')}
          </button>
        </div>
      )}
    </Section>
  )
}
