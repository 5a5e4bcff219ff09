import { useMemo } from 'preact/hooks'
import type { Consortium } from '../../../../utils/consortium/consortium'
import { judgeRow, type RowVerdict } from '../../../../utils/matching/judge-row'
import type { Row } from '../../../../utils/portals/portal'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { NoConsortium } from '../states/no-consortium'
import { RowCard } from './row-card'

interface ListViewProps {
  rows: readonly Row[]
  consortium: Consortium | null
  tabId: number
  now: () => number
  openDesk: () => void
}

interface Judged {
  row: Row
  verdict: RowVerdict | null
}

/** The notices of a results page, the consortium's first; the others wait folded. */
export function ListView({ rows, consortium, tabId, now, openDesk }: ListViewProps) {
  const judged = useMemo<Judged[]>(
    () => rows.map((row) => ({ row, verdict: consortium ? judgeRow(row, consortium, { now: now() }) : null })),
    [rows, consortium, now],
  )
  const ours = judged.filter(({ verdict }) => !verdict || (verdict.decision !== 'outside' && verdict.decision !== 'no'))
  const others = judged.filter((each) => !ours.includes(each))
  const ranked = [...ours].sort((a, b) => (b.verdict?.score ?? 0) - (a.verdict?.score ?? 0))
  const cards = (some: readonly Judged[]) => (
    <ul class="rows">
      {some.map(({ row, verdict }, index) => (
        <RowCard key={row.noticeId ?? row.href ?? index} row={row} verdict={verdict} tabId={tabId} />
      ))}
    </ul>
  )
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
    </section>
  )
}

function countWords(total: number, ours: number, judged: boolean): string {
  if (total === 0) return t('panel_list_empty')
  if (!judged) return plural('panel_list_unjudged', total)
  return ours === 0 ? t('panel_list_none', { total }) : plural('panel_list_count', ours, { total })
}
