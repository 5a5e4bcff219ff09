import { useMemo, useState } from 'preact/hooks'
import { wallClock } from '../../../utils/calendar/zoned-time'
import type { Consortium } from '../../../utils/consortium/consortium'
import { projectSheet } from '../../../utils/documents/sheet/project-sheet'
import { writeMarkdown } from '../../../utils/documents/sheet/write-markdown'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import { planOf } from '../../../utils/planning/plan-of'
import type { Problem } from '../../../utils/problems/problem'
import { t } from '../../../utils/words/t'
import { useAnnounce } from '../../shell/live-region'
import { ProblemNotice } from '../../shell/problem-notice'
import { CopyButton } from '../../ui/copy-button'
import { Dialog } from '../../ui/dialog'
import { fileWords, saveFile } from '../save-file'
import { SheetView } from './sheet-view'

interface SheetDialogProps {
  opportunity: Opportunity
  consortium: Consortium | null
  /** Milliseconds since the epoch. */
  now: number
  close: () => void
}

/** The sheet as it will be printed, to be printed or taken along as a file. */
export function SheetDialog({ opportunity, consortium, now, close }: SheetDialogProps) {
  const announce = useAnnounce()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [writing, setWriting] = useState(false)
  const sheet = useMemo(
    () =>
      projectSheet(
        opportunity,
        consortium,
        planOf(opportunity, now),
        wallClock(now, opportunity.deadline?.zone ?? 'Europe/Paris').slice(0, 10),
      ),
    [opportunity, consortium, now],
  )
  const markdown = useMemo(() => writeMarkdown(sheet), [sheet])
  const name = (ending: string) => `fiche-${fileWords(opportunity.facts.title)}.${ending}`
  const give = (ending: string, content: Blob) => {
    saveFile(name(ending), content)
    announce(t('sheet_given', { file: name(ending) }))
  }
  const saveDocx = async () => {
    if (writing) return
    setWriting(true)
    setProblem(null)
    try {
      const { writeDocx } = await import('../../../utils/documents/sheet/write-docx')
      give('docx', await writeDocx(sheet))
    } catch (error) {
      setProblem({ code: 'unexpected', params: { detail: String(error).slice(0, 200) } })
    }
    setWriting(false)
  }
  return (
    <Dialog title={t('sheet_title')} close={close}>
      <div class="row">
        <button type="button" class="button button-small button-main" onClick={() => print()}>
          {t('sheet_print')}
        </button>
        <button type="button" class="button button-small" aria-disabled={writing} onClick={saveDocx}>
          {t('sheet_docx')}
        </button>
        <button
          type="button"
          class="button button-small"
          onClick={() => give('md', new Blob([markdown], { type: 'text/markdown;charset=utf-8' }))}
        >
          {t('sheet_markdown')}
        </button>
        <CopyButton text={markdown} words={t('sheet_copy')} done={t('sheet_copied')} failed={t('sheet_not_copied')} />
      </div>
      {writing && <progress aria-label={t('sheet_writing')} />}
      {problem && <ProblemNotice problem={problem} retry={saveDocx} />}
      <SheetView sheet={sheet} />
    </Dialog>
  )
}
