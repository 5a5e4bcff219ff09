import { useEffect, useState } from 'preact/hooks'
import type { Archive, Space } from '../../../utils/documents/archive'
import { FinderProblem } from '../../../utils/finding/finder-problem'
import type { Finder } from '../../../utils/finding/table'
import type { Problem } from '../../../utils/problems/problem'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { ProblemNotice } from '../../shell/problem-notice'
import { useLate } from '../../shell/use-late'
import { useQuery } from '../../shell/use-query'
import { sizeWords } from './size-words'

type Counted =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly kept: number; readonly open: number; readonly deleted: number }

/** What is stored on this device, and how much room it takes. */
export function Stored({ archive, finder }: { archive: Archive; finder: Finder }) {
  const [counted, again] = useCounts(finder)
  const space = useSpace(archive, counted)
  const [choices] = useQuery('choices', null, 'choices')
  const [consortium] = useQuery('consortium', null, 'consortium')
  const late = useLate()
  const partners = consortium.state === 'ready' ? (consortium.value?.consortium.partners.length ?? 0) : null
  const left = choices.state === 'ready' ? choices.value.length : null
  return (
    <section class="card stack" aria-labelledby="data-stored" aria-busy={counted.state === 'loading'}>
      <h2 id="data-stored">{t('data_stored')}</h2>
      {counted.state === 'failed' && <ProblemNotice problem={counted.problem} retry={again} />}
      {counted.state === 'loading' && late && <p class="muted">{t('data_counting')}</p>}
      {counted.state === 'ready' && (
        <ul class="bullets" data-counted>
          <li>
            {counted.kept === 0 ? (
              t('data_none_kept')
            ) : (
              <>
                {plural('data_kept', counted.kept)} <span class="muted">({plural('data_open', counted.open)})</span>
              </>
            )}
          </li>
          {counted.deleted > 0 && <li>{plural('data_deleted', counted.deleted)}</li>}
          {left !== null && left > 0 && <li>{plural('data_choices', left)}</li>}
          {partners !== null && <li>{partners > 0 ? plural('data_partners', partners) : t('data_no_consortium')}</li>}
        </ul>
      )}
      {space?.used != null && (
        <p>
          {space.quota
            ? t('data_space', { used: sizeWords(space.used), quota: sizeWords(space.quota) })
            : t('data_space_used', { used: sizeWords(space.used) })}{' '}
          {t(space.lasting ? 'data_lasting' : 'data_not_lasting')}
        </p>
      )}
      <p class="data-here">{t('data_here')}</p>
    </section>
  )
}

function useCounts(finder: Finder): readonly [Counted, () => void] {
  const [counted, setCounted] = useState<Counted>({ state: 'loading' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let [gone, asked] = [false, 0]
    const count = async () => {
      const mine = ++asked
      try {
        const [kept, open, deleted] = await Promise.all([
          finder.ids({ which: 'all' }),
          finder.ids({ which: 'open' }),
          finder.ids({ which: 'deleted' }),
        ])
        if (!gone && mine === asked) setCounted({ state: 'ready', kept: kept.length, open: open.length, deleted: deleted.length })
      } catch (error) {
        const problem = error instanceof FinderProblem ? error.problem : ({ code: 'unexpected' } as const)
        if (!gone && mine === asked) setCounted({ state: 'failed', problem })
      }
    }
    setCounted({ state: 'loading' })
    void count()
    const stop = finder.onChange(() => void count())
    return () => {
      gone = true
      stop()
    }
  }, [finder, turn])
  return [counted, () => setTurn(turn + 1)]
}

/** Asked again with every count: what is stored has changed. */
function useSpace(archive: Archive, counted: Counted): Space | null {
  const [space, setSpace] = useState<Space | null>(null)
  useEffect(() => {
    let gone = false
    archive.space().then(
      (space) => !gone && setSpace(space),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [archive, counted])
  return space
}
