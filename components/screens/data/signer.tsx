import { useState } from 'preact/hooks'
import { t } from '../../../utils/words/t'
import { SignForm } from '../../parts/sign-form'
import { useAnnounce } from '../../shell/live-region'
import { ProblemNotice } from '../../shell/problem-notice'
import { useQuery } from '../../shell/use-query'

/** Who signs on this device, and how to change it. */
export function Signer() {
  const [me, again] = useQuery('me', null, 'me')
  const [stored] = useQuery('consortium', null, 'consortium')
  const [said, setSaid] = useState(false)
  const announce = useAnnounce()
  const partners = stored.state === 'ready' ? (stored.value?.consortium.partners ?? []) : []
  return (
    <section class="card stack" aria-labelledby="data-signer">
      <h2 id="data-signer">{t('data_signer')}</h2>
      <p>{t('data_signer_why')}</p>
      {me.state === 'failed' && <ProblemNotice problem={me.problem} retry={again} />}
      {me.state === 'ready' && stored.state !== 'loading' && (
        <SignForm
          key={JSON.stringify(me.value)}
          me={me.value}
          partners={partners}
          done={() => {
            setSaid(true)
            announce(t('data_signer_done'))
          }}
        />
      )}
      {said && (
        <p class="small muted" aria-hidden="true">
          {t('data_signer_done')}
        </p>
      )}
    </section>
  )
}
