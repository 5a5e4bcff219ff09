import { useState } from 'preact/hooks'
import { t } from '../../../utils/words/t'
import { Create } from './create'
import { Join } from './join'
import { Restore } from './restore'

/** Nothing is shared yet: what is shared and what never is, then the two ways in. */
export function Begin({ invitation }: { invitation: string | null }) {
  const [way, setWay] = useState<'create' | 'join' | null>(invitation ? 'join' : null)
  return (
    <>
      <section class="card stack" aria-labelledby="space-what">
        <h2 id="space-what">{t('space_what_title')}</h2>
        <ul class="bullets">
          <li>{t('space_what_shared')}</li>
          <li>{t('space_what_never')}</li>
          <li>{t('space_what_sealed')}</li>
        </ul>
        <div class="row">
          <button type="button" class="button button-main" aria-expanded={way === 'create'} onClick={() => setWay('create')}>
            {t('space_create')}
          </button>
          <button type="button" class="button" aria-expanded={way === 'join'} onClick={() => setWay('join')}>
            {t('space_join')}
          </button>
        </div>
      </section>
      {way === 'create' && <Create />}
      {way === 'join' && <Join invitation={invitation} />}
      <Restore />
    </>
  )
}
