import { useContext, useEffect, useMemo, useRef } from 'preact/hooks'
import { keepRow } from '../../../../utils/opportunities/keep-tender'
import type { Known } from '../../../../utils/opportunities/known'
import type { Row } from '../../../../utils/portals/portal'
import { rowKey } from '../../../../utils/portals/tender-key'
import { t } from '../../../../utils/words/t'
import { OpenDossier } from '../../../parts/dossier-link'
import { REASON_WORDS, STAGE_WORDS } from '../../../parts/stage-words'
import { TagChip } from '../../../parts/tag-chip'
import type { Gestures } from '../../../parts/use-gestures'
import { useQuery } from '../../../shell/use-query'
import type { Wanted } from './use-following'

const NONE: Readonly<Record<string, Known>> = {}

/** What is known already of the rows of a list, by their keys. */
export function useKnownRows(portal: string, rows: readonly Row[]): Readonly<Record<string, Known>> {
  const keys = useMemo(() => rows.flatMap((row) => rowKey(portal, row) ?? []), [portal, rows])
  const [query] = useQuery('opportunities-known', { keys }, 'opportunities')
  return query.state === 'ready' ? query.value : NONE
}

interface WantedRow {
  wanted: Wanted
  rows: readonly Row[]
  portal: string
  gestures: Gestures
}

/** Follows the row that was chosen in the browser's own menu, once. */
export function useWantedRow({ wanted, rows, portal, gestures }: WantedRow): void {
  const met = useRef(0)
  const row = wanted?.link ? rows.find(({ href }) => href === wanted.link) : undefined
  useEffect(() => {
    if (!row || !wanted || met.current === wanted.at) return
    met.current = wanted.at
    void followRow(row, portal, rowKey(portal, row), gestures)
  })
}

async function followRow(row: Row, portal: string, id: string | null, gestures: Gestures): Promise<void> {
  if (id === null || !row.href || gestures.busy) return
  await gestures.run(keepRow(id, portal, row.href, row), t('panel_row_follow_done', { title: row.title.value }))
}

interface RowFollowProps {
  row: Row
  portal: string
  /** What is known of it; undefined: it was never followed. */
  known: Known | undefined
  gestures: Gestures
}

/** Whether a row is followed already, or one click that follows it. */
export function RowFollow({ row, portal, known, gestures }: RowFollowProps) {
  const open = useContext(OpenDossier)
  const key = rowKey(portal, row)
  if (!key || !row.href) return null
  if (known && !known.deleted) {
    return (
      <div class="row row-followed">
        <span>
          {known.closed
            ? t('panel_row_left', { reason: t(REASON_WORDS[known.closed]) })
            : t('panel_row_followed', { stage: t(STAGE_WORDS[known.stage]) })}
        </span>
        {known.tags.map((tag) => (
          <TagChip key={tag} name={tag} />
        ))}
        {open && (
          <button type="button" class="button button-small button-plain" onClick={() => open(known.id)}>
            {t('panel_open_dossier')}
          </button>
        )}
      </div>
    )
  }
  const follow = () => followRow(row, portal, known?.id ?? key, gestures)
  return (
    <div class="row">
      <button
        type="button"
        class="button button-small"
        aria-label={t('panel_row_follow_named', { title: row.title.value })}
        aria-busy={gestures.busy}
        onClick={follow}
      >
        {t('panel_row_follow')}
      </button>
    </div>
  )
}
