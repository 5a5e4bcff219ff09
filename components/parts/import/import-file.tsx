import { useEffect, useRef, useState } from 'preact/hooks'
import { compareConsortia } from '../../../utils/consortium/compare-consortia'
import type { Consortium } from '../../../utils/consortium/consortium'
import type { Problem } from '../../../utils/problems/problem'
import { t } from '../../../utils/words/t'
import { ProblemNotice } from '../../shell/problem-notice'
import { FileDrop } from '../../ui/file-drop'
import { ChangePreview } from './change-preview'
import { useImport } from './use-import'

interface ImportFileProps {
  /** What is stored now; null: nothing. */
  current: Consortium | null
  /** Keeps the imported consortium. Null: done; else why not. */
  accept: (consortium: Consortium) => Promise<Problem | null>
  cancel?: () => void
  /** The preview's heading stands one level below the heading around it. */
  level?: 2 | 3
}

/** Import in two steps: choose a file, then see what it would change and accept it, or not. */
export function ImportFile({ current, accept, cancel, level = 3 }: ImportFileProps) {
  const { given, take, forget } = useImport()
  const [problem, setProblem] = useState<Problem | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (given.state === 'read') heading.current?.focus()
  }, [given])

  if (given.state !== 'read') {
    return (
      <div class="stack">
        <FileDrop label={t('consortium_import_choose')} hint={t('consortium_import_hint')} accept=".json,application/json" take={take} />
        {given.state === 'refused' && <ProblemNotice problem={given.problem} />}
        {cancel && (
          <div>
            <button type="button" class="button" onClick={cancel}>
              {t('ui_cancel')}
            </button>
          </div>
        )}
      </div>
    )
  }
  const { consortium, ignored } = given.file
  const change = compareConsortia(current, consortium)
  const Heading = `h${level}` as const
  return (
    <div class="stack">
      <Heading tabIndex={-1} ref={heading}>
        {t('consortium_import_preview', { file: given.fileName, name: consortium.name })}
      </Heading>
      <ChangePreview change={change} name={consortium.name} ignored={ignored} />
      {problem && <ProblemNotice problem={problem} />}
      <div class="row">
        {!change.same && (
          <button type="button" class="button button-main" onClick={async () => setProblem(await accept(consortium))}>
            {t('consortium_import_accept')}
          </button>
        )}
        <button type="button" class="button" onClick={() => (cancel ? cancel() : forget())}>
          {t('ui_cancel')}
        </button>
      </div>
    </div>
  )
}
