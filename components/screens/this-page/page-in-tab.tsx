import { useCallback, useEffect, useState } from 'preact/hooks'
import type { PortalChoice } from '../../../utils/messaging/protocol'
import { send } from '../../../utils/messaging/send'
import type { Problem } from '../../../utils/problems/problem'
import { t } from '../../../utils/words/t'
import { settleEngine } from '../../parts/use-engine'
import { ProblemNotice } from '../../shell/problem-notice'
import { type Query, useQuery } from '../../shell/use-query'
import { PermissionNeeded } from './states/permission-needed'
import { PortalOffer } from './states/portal-offer'
import { Skeleton } from './states/skeleton'
import type { ThisPageProps } from './this-page'

type Views = typeof import('./understood')

const known = <T,>(query: Query<T>): T | null => (query.state === 'ready' ? query.value : null)

/** Asks what is known of the tab's page, and shows the state that fits. */
export function PageInTab({ tabId, now, openDesk, requestPortals }: ThisPageProps & { tabId: number }) {
  const [page, askAgain, show] = useQuery(
    'page-state',
    { tabId },
    'page',
    (change) => change.tabId === tabId,
    ({ left }) => left,
  )
  const [stored, askConsortium] = useQuery('consortium', null, 'consortium')
  const [choices] = useQuery('portals', null, 'portals')
  const [said, askSaid] = useQuery('choices', null, 'choices')
  const [busy, setBusy] = useState(false)
  const views = useViews()
  const readAgain = useCallback(async () => {
    if (busy) return
    setBusy(true)
    await show(send('page-read-again', { tabId }))
    setBusy(false)
  }, [tabId, show, busy])

  const portal = (id: string | null): PortalChoice | null => known(choices)?.find((one) => one.id === id) ?? null
  const allow = async (choice: PortalChoice) => {
    if (await requestPortals([choice])) await readAgain()
  }

  if (page.state === 'failed') return <Failed problem={page.problem} retry={askAgain} />
  // Its own file is not there any more: the extension was updated.
  if (views === 'failed') return <Failed problem={{ code: 'updated-reload' }} retry={askAgain} />
  if (page.state === 'loading' || stored.state === 'loading' || said.state === 'loading') return <Skeleton />
  const seen = page.value
  if (seen.state === 'permission-needed') return <PermissionNeeded />
  if (seen.state === 'unreadable') return <Failed problem={seen.problem} retry={readAgain} busy={busy} />
  if (!views) return <Skeleton />

  return (
    <div class="stack stack-large">
      {stored.state === 'failed' && <ProblemNotice problem={stored.problem} retry={askConsortium} />}
      <views.Understood
        reading={seen.reading}
        wanted={seen.wanted}
        consortium={known(stored)?.consortium ?? null}
        nameOf={(id) => portal(id)?.name ?? id}
        best={known(choices)?.flatMap(({ nationwide, name }) => (nationwide ? [name] : [])) ?? []}
        {...{ tabId, now, openDesk, said, askSaid }}
      />
      {seen.reading.kind !== 'other' && <PortalOffer portal={portal(seen.mayAllow)} allow={allow} />}
      <div class="row">
        <button type="button" class="button button-small button-plain" aria-busy={busy} aria-disabled={busy} onClick={readAgain}>
          {t(busy ? 'panel_reading_again' : 'panel_read_again')}
        </button>
      </div>
    </div>
  )
}

/** The views of what was read and what judges it: apart from the first screen. Null until they have come. */
function useViews(): Views | 'failed' | null {
  const [views, setViews] = useState<Views | 'failed' | null>(null)
  useEffect(() => {
    Promise.all([import('./understood'), settleEngine()]).then(
      ([loaded]) => setViews(loaded),
      () => setViews('failed'),
    )
  }, [])
  return views
}

/** An extension that was updated under the screen is mended by loading the screen anew. */
function Failed({ problem, retry, busy = false }: { problem: Problem; retry: () => void; busy?: boolean }) {
  const retryWords = t(busy ? 'panel_reading_again' : 'ui_retry')
  if (problem.code !== 'updated-reload') return <ProblemNotice alone {...{ problem, retry, retryWords, busy }} />
  return <ProblemNotice alone problem={problem} retry={() => location.reload()} retryWords={t('ui_reload')} />
}
