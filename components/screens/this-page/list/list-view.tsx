import { useMemo } from 'preact/hooks'
import type { Consortium } from '../../../../utils/consortium/consortium'
import type { RowVerdict } from '../../../../utils/matching/judge-row'
import type { Row } from '../../../../utils/portals/portal'
import { rowKey } from '../../../../utils/portals/tender-key'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { GestureToast } from '../../../parts/gesture-toast'
import { useEngine } from '../../../parts/use-engine'
import { useGestures } from '../../../parts/use-gestures'
import type { Said } from '../choice/said'
import { RowFollow, useKnownRows, useWantedRow } from '../follow/row-follow'
import type { Wanted } from '../follow/use-following'
import { NoConsortium } from '../states/no-consortium'
import { Skeleton } from '../states/skeleton'
import { RowCard } from './row-card'

interface ListViewProps {
  rows: readonly Row[]
  /** Whose list it is. */
  portal: string
  consortium: Consortium | null
  said: Said
  tabId: number
  wanted: Wanted
  now: () => number
  openDesk: () => void
}

interface Judged {
  row: Row
  verdict: RowVerdict | null
}

/** The notices of a results page, the consortium's first; the others wait folded. */
export function ListView({ rows, portal, consortium, said, tabId, wanted, now, openDesk }: ListViewProps) {
  const { choices, lessons } = said
  const engine = useEngine()
  const judged = useMemo<Judged[]>(
    () =>
      rows.map((row) => ({
        row,
        verdict: consortium && engine ? engine.judgeRow(row, consortium, { now: now(), cpvModel: engine.cpvModel, lessons }) : null,
      })),
    [rows, consortium, now, engine, lessons],
  )
  const ours = judged.filter(({ verdict }) => !verdict || (verdict.decision !== 'outside' && verdict.decision !== 'no'))
  // What was set aside may hold what was wrongly set aside: the nearest to the trade first.
  const others = judged.filter((each) => !ours.includes(each)).sort((a, b) => (b.verdict?.nearness ?? 0) - (a.verdict?.nearness ?? 0))
  const ranked = [...ours].sort(
    (a, b) => (b.verdict?.score ?? 0) - (a.verdict?.score ?? 0) || (b.verdict?.nearness ?? 0) - (a.verdict?.nearness ?? 0),
  )
  const known = useKnownRows(portal, rows)
  const gestures = useGestures()
  useWantedRow({ wanted, rows, portal, gestures })
  const choiceOf = (row: Row) => choices.find(({ tender }) => tender === rowKey(portal, row)) ?? null
  const cards = (some: readonly Judged[]) => (
    <ul class="rows">
      {some.map(({ row, verdict }, index) => (
        <RowCard
          key={row.noticeId ?? row.href ?? index}
          row={row}
          verdict={verdict}
          choice={choiceOf(row)}
          tabId={tabId}
          follow={<RowFollow row={row} portal={portal} known={known[rowKey(portal, row) ?? '']} gestures={gestures} />}
        />
      ))}
    </ul>
  )
  if (consortium && !engine) return <Skeleton />
  return (
    <section class="stack" aria-labelledby="list-title">
      <h1 id="list-title">{t('panel_list_title')}</h1>
      <p class="list-count">{countWords(rows.length, ours.length, consortium !== null)}</p>
      {!consortium && <NoConsortium openDesk={openDesk} />}
      {consortium && rows.length > 0 && <p class="small muted">{t('panel_list_hint')}</p>}
      {ranked.length > 0 && cards(ranked)}
      {others.length > 0 && (
        <details>
          <summary>{plural('panel_list_outside', others.length)}</summary>
          {cards(others)}
        </details>
      )}
      <GestureToast gestures={gestures} />
    </section>
  )
}

function countWords(total: number, ours: number, judged: boolean): string {
  if (total === 0) return t('panel_list_empty')
  if (!judged) return plural('panel_list_unjudged', total)
  return ours === 0 ? plural('panel_list_none', total) : plural('panel_list_count', ours, { total })
}
