import { CODES } from '../../../utils/problems/codes'
import type { SpaceView } from '../../../utils/sharing/sharing'
import { plural } from '../../../utils/words/plural'
import { problemWords } from '../../../utils/words/problem-words'
import { t } from '../../../utils/words/t'
import { Mark } from '../../parts/mark'
import { momentWords } from '../../parts/moment-words'
import { useHands } from './hands'
import { Refusal } from './refusal'

/** How it goes with the store, in a sentence; a click tries now. */
export function SyncLine({ view: { sync, store } }: { view: SpaceView }) {
  const { sharing, requestHosts, busy, run } = useHands()
  const { problem, at, unsent } = sync
  const again = async () => {
    if (problem?.code === 'store-permission') await requestHosts(store.hosts)
    await run('sync', () => sharing.syncNow())
  }
  return (
    <div class="stack">
      <p class="sync-line" role="status">
        <Mark shape={problem ? (sync.state === 'waiting' ? 'check' : 'blocking') : 'ok'} />
        <span>
          {problem
            ? `${problemWords(problem).happened} ${problemWords(problem).advice} (${CODES[problem.code]})`
            : at === null
              ? t('sync_never')
              : t('sync_done', { moment: momentWords(at) })}
          {unsent > 0 && ` ${plural('sync_unsent', unsent)}`}
        </span>
      </p>
      <div>
        <button type="button" class="button button-small" aria-busy={busy} onClick={again}>
          {t('sync_now')}
        </button>
      </div>
      <Refusal place="sync" />
    </div>
  )
}
