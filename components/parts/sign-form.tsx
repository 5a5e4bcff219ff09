import { useId, useState } from 'preact/hooks'
import type { Partner } from '../../utils/consortium/consortium'
import { send } from '../../utils/messaging/send'
import type { Author } from '../../utils/opportunities/operation'
import type { Problem } from '../../utils/problems/problem'
import { t } from '../../utils/words/t'
import { ProblemNotice } from '../shell/problem-notice'
import '../ui/styles/form.css'
import './styles/sign-form.css'

interface SignFormProps {
  me: Author | null
  partners: readonly Partner[]
  /** It is stored, or nobody wants to say. */
  done: () => void
  /** It may be left for another time. */
  later?: boolean
}

/** The partner and the name under which this device's gestures are kept. */
export function SignForm({ me, partners, done, later = false }: SignFormProps) {
  const [partner, setPartner] = useState(me?.partner ?? '')
  const [name, setName] = useState(me?.name ?? '')
  const [problem, setProblem] = useState<Problem | null>(null)
  const id = useId()
  const submit = async (event: Event) => {
    event.preventDefault()
    const answer = await send('me-save', { partner: partner || null, name: name.trim() })
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) done()
  }
  return (
    <form class="stack" onSubmit={submit}>
      <div class="sign-fields">
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
