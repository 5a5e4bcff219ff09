import { useId, useState } from 'preact/hooks'
import type { ImportMode, ImportPreview } from '../../../utils/documents/archive'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { momentWords } from '../../parts/moment-words'
import { PreviewLists } from './preview-lists'
import type { Chosen, Import } from './use-import'

const MODES: readonly ImportMode[] = ['merge', 'as-in-file']

interface PreviewedProps {
  coming: Import
  chosen: Chosen
  preview: ImportPreview
  name: (partner: string) => string
}

/** What taking a file in would do, before anything is stored. */
export function ImportPreviewed({ coming: { work, choose, accept, forget }, chosen, preview, name }: PreviewedProps) {
  const [takes, setTakes] = useState(false)
  const id = useId()
  const { totals, choices, copies, desk, consortium } = preview
  const moves = totals.added + totals.changed + totals.removed + choices + copies + desk.length
  const nothing = moves === 0 && !takes
  return (
    <>
      <p class="small muted">
        {t('data_written', { moment: momentWords(preview.written) })} {plural('data_in_file', totals.inFile)}
      </p>
      <fieldset class="data-modes">
        <legend>{t('data_mode')}</legend>
        {MODES.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name={`${id}-mode`}
              checked={preview.mode === mode}
              disabled={work.running}
              onChange={() => void choose(chosen, mode)}
            />
            <span>
              <strong>{t(mode === 'merge' ? 'data_mode_merge' : 'data_mode_file')}</strong>{' '}
              <span class="small muted">{t(mode === 'merge' ? 'data_mode_merge_what' : 'data_mode_file_what')}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {moves === 0 ? <p data-nothing>{t('data_nothing_new')}</p> : <PreviewLists preview={preview} name={name} />}
      {consortium && (
        <label class="data-consortium">
          <input type="checkbox" checked={takes} onChange={({ currentTarget }) => setTakes(currentTarget.checked)} />
          <span>
            {consortium.here
              ? t('data_consortium_other', { here: consortium.here, other: consortium.inFile })
              : t('data_consortium_new', { other: consortium.inFile })}
          </span>
        </label>
      )}
      {preview.unread + preview.refused + preview.ahead > 0 && (
        <div class="notice notice-warning">
          <ul class="bullets">
            {preview.unread > 0 && <li>{plural('data_unread', preview.unread)}</li>}
            {preview.refused > 0 && <li>{plural('data_refused', preview.refused)}</li>}
            {preview.ahead > 0 && <li>{plural('data_ahead', preview.ahead)}</li>}
          </ul>
        </div>
      )}
      <div class="row">
        {!nothing && (
          <button type="button" class="button button-main" aria-disabled={work.running} onClick={() => void accept(takes)}>
            {t(chosen.backup ? 'data_backup_accept' : 'data_import_accept')}
          </button>
        )}
        <button type="button" class="button" disabled={work.running} onClick={forget}>
          {t('ui_cancel')}
        </button>
      </div>
    </>
  )
}
