import type { Mirrors } from '../../../utils/sharing/mirror'
import type { Sharing } from '../../../utils/sharing/sharing'
import { t } from '../../../utils/words/t'
import { Frame } from '../../shell/frame'
import { useQuery } from '../../shell/use-query'
import { Begin } from './begin'
import { HandsOf, useRun, useSpace } from './hands'
import { Inside } from './inside'
import { Joining } from './joining'
import '../../ui/styles/form.css'
import './styles/sharing.css'

interface SharingProps {
  sharing: Sharing
  requestHosts: (hosts: readonly string[]) => Promise<boolean>
  mirrors: Mirrors
  /** An invitation that the address brought. */
  invitation: string | null
}

const NOBODY: never[] = []

/** The shared folder: made, joined, and who is in it. */
export function SharedFolderScreen({ sharing, requestHosts, mirrors, invitation }: SharingProps) {
  const [view, again] = useSpace(sharing)
  const [stored] = useQuery('consortium', null, 'consortium')
  const [signer] = useQuery('me', null, 'me')
  const run = useRun(again)
  const partners = stored.state === 'ready' ? (stored.value?.consortium.partners ?? NOBODY) : NOBODY
  const me = signer.state === 'ready' ? signer.value.partner : null
  return (
    <Frame title={t('space_title')} wide busy={view === undefined}>
      <HandsOf.Provider value={{ sharing, requestHosts, mirrors, partners, me, ...run }}>
        <div class="stack stack-large sharing">
          <h1 class="page-title">{t('space_title')}</h1>
          {view === null && <Begin invitation={invitation} />}
          {view?.joining && <Joining view={view} />}
          {view && !view.joining && <Inside view={view} />}
        </div>
      </HandsOf.Provider>
    </Frame>
  )
}
