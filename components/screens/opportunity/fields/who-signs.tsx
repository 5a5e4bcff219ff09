import { useId, useState } from 'preact/hooks'
import { send } from '../../../../utils/messaging/send'
import type { Problem } from '../../../../utils/problems/problem'
import { t } from '../../../../utils/words/t'
import { ProblemNotice } from '../../../shell/problem-notice'
import { type SigningPlace, useDossier } from '../dossier'

/** Asks who signs on this device, the first time that it matters, beside what was done; nobody has to answer. */
export function WhoSigns({ place }: { place: SigningPlace }) {
  const { asks, dismissSigning } = useDossier()
  if (asks !== place) return null
  return (
    <div class="notice">
      <h3>{t('dossier_who_signs')}</h3>
      <p class="small">{t('dossier_who_signs_why')}</p>
      <SignForm done={dismissSigning} later />
    </div>
  )
}

/** The partner and the name under which this device's gestures are kept. */
export function SignForm({ done, later = false }: { done: () => void; later?: boolean }) {
  const { me, partners } = useDossier()
  const [partner, setPartner] = useState(me?.partner ?? '')
  const [name, setName] = useState(me?.name ?? '')
  const [problem, setProblem] = useState<Problem | null>(null)
  const id = useId()
  const submit = async (event: Event) => {
    event.preventDefault()
    const answer = await send('me-save', { partner: partner || null, name: name.trim() })
    if (answer.ok) done()
    else setProblem(answer.problem)
  }
  return (
    <form class="stack" onSubmit={submit}>
      <div class="dossier-fields">
        <div class="field">
          <label for={`${id}-partner`}>{t('dossier_sign_partner')}</label>
          <select id={`${id}-partner`} value={partner} onChange={({ currentTarget }) => setPartner(currentTarget.value)}>
            <option value="">{t('dossier_sign_nobody')}</option>
            {partners.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-name`}>{t('dossier_sign_name')}</label>
          <input
            id={`${id}-name`}
            type="text"
            maxLength={100}
            autocomplete="name"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <div class="row">
        <button type="submit" class="button button-small">
          {t('dossier_sign')}
        </button>
        {later && (
          <button type="button" class="button button-small button-plain" onClick={done}>
            {t('dossier_sign_later')}
          </button>
        )}
      </div>
    </form>
  )
}
