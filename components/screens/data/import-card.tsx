import { useEffect, useRef } from 'preact/hooks'
import { plural } from '../../../utils/words/plural'
import { type MessageKey, t } from '../../../utils/words/t'
import { FileDrop } from '../../ui/file-drop'
import { ImportPreviewed } from './import-previewed'
import type { Import } from './use-import'
import { WorkShown } from './work-shown'

const DOING: Readonly<Record<Import['doing'], MessageKey>> = {
  reading: 'data_reading',
  importing: 'data_importing',
  undoing: 'data_undoing',
}

/** Taking a file of everything in: choose it, see what it would change, confirm; and take it back. */
export function ImportCard({ coming, name }: { coming: Import; name: (partner: string) => string }) {
  const { now, work, doing, choose, undo, forget } = coming
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = now.state === 'chosen' ? now.preview : now.state
  // What was asked for is there: one is led to it.
  useEffect(() => {
    if (now.state !== 'none') heading.current?.focus()
  }, [shown, now.state])
  return (
    <section class="card stack" aria-labelledby="data-import">
      <h2 id="data-import">{t('data_import')}</h2>
      {now.state !== 'chosen' && (
        <>
          <p>{t('data_import_what')}</p>
          <FileDrop
            label={t('data_import_choose')}
            hint={t('data_import_hint')}
            accept=".json,application/json"
            take={(file) => void choose({ name: file.name, content: file, backup: false }, 'merge')}
          />
        </>
      )}
      {now.state === 'chosen' && (
        <>
          <h3 tabIndex={-1} ref={heading}>
            {t(now.chosen.backup ? 'data_preview_backup' : 'data_preview', { file: now.chosen.name })}
          </h3>
          {now.preview && <ImportPreviewed coming={coming} chosen={now.chosen} preview={now.preview} name={name} />}
        </>
      )}
      <WorkShown work={work} words={t(DOING[doing])} />
      {now.state === 'imported' && (
        <div class="notice" role="status">
          <h3 tabIndex={-1} ref={heading}>
            {t('data_imported', { file: now.chosen.name })}
          </h3>
          <p>
            {t('data_counts', {
              added: plural('data_added', now.imported.added),
              changed: plural('data_changed', now.imported.changed),
              removed: plural('data_removed', now.imported.removed),
            })}
          </p>
          <div class="row">
            <button type="button" class="button button-small" aria-disabled={work.running} onClick={undo}>
              {t('data_import_undo')}
            </button>
            <button type="button" class="button button-small button-plain" onClick={forget}>
              {t('ui_close')}
            </button>
          </div>
        </div>
      )}
      {now.state === 'undone' && (
        <div class="notice" role="status">
          <h3 tabIndex={-1} ref={heading}>
            {t('data_undone')}
          </h3>
          <p>
            {plural('data_restored', now.undone.restored)} {now.undone.overtaken > 0 && plural('data_overtaken', now.undone.overtaken)}
          </p>
          <div>
            <button type="button" class="button button-small button-plain" onClick={forget}>
              {t('ui_close')}
            </button>
          </div>
        </div>
      )}
    </section>
  )
}
