import { type ComponentType, h } from 'preact'
import { useState } from 'preact/hooks'
import type { Opportunity } from '../../utils/opportunities/opportunity'
import type { Problem } from '../../utils/problems/problem'
import { t } from '../../utils/words/t'
import { ProblemNotice } from '../shell/problem-notice'
import { useQuery } from '../shell/use-query'
import type { SheetDialog } from './project-sheet/sheet-dialog'

type Shown = ComponentType<Parameters<typeof SheetDialog>[0]>

interface SheetExportProps {
  opportunity: Opportunity
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Opens the project sheet of an opportunity: one page to print, or to take along as a file. */
export function SheetExport({ opportunity, now }: SheetExportProps) {
  const [stored] = useQuery('consortium', null, 'consortium')
  const [shown, setShown] = useState<{ readonly at: number; readonly dialog: Shown } | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const open = async () => {
    setProblem(null)
    try {
      const { SheetDialog } = await import('./project-sheet/sheet-dialog')
      setShown({ at: now(), dialog: SheetDialog })
    } catch {
      // Its own file is not there any more: the extension was updated.
      setProblem({ code: 'updated-reload' })
    }
  }
  return (
    <>
      <button type="button" class="button button-small" aria-haspopup="dialog" aria-disabled={stored.state === 'loading'} onClick={open}>
        {t('sheet_title')}
      </button>
      {problem && <ProblemNotice problem={problem} retry={() => location.reload()} retryWords={t('ui_reload')} />}
      {shown &&
        h(shown.dialog, {
          opportunity,
          consortium: stored.state === 'ready' ? (stored.value?.consortium ?? null) : null,
          now: shown.at,
          close: () => setShown(null),
        })}
    </>
  )
}
