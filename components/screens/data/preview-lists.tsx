import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import type { FieldChange, ImportPreview, Listed } from '../../../utils/documents/archive'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { replacementWords } from '../../parts/change-words'
import '../../parts/styles/change-preview.css'

/** Rows, and fields of one row, that are shown before one asks for more. */
const [SHORT, FEW] = [10, 6]

const SIGNS = { added: '+', changed: '≠', removed: '−' } as const

/** What a file adds, changes field by field, and removes. */
export function PreviewLists({ preview, name }: { preview: ImportPreview; name: (partner: string) => string }) {
  const { totals, added, changed, removed, desk, choices, copies } = preview
  const more = [
    choices > 0 && plural('data_new_choices', choices),
    copies > 0 && plural('data_new_copies', copies),
    totals.unchanged > 0 && plural('data_unchanged', totals.unchanged),
  ].filter((words) => words !== false)
  return (
    <div class="stack data-preview">
      <Rows kind="removed" rows={removed} total={totals.removed} words={plural('data_removed', totals.removed)} />
      <Rows
        kind="changed"
        rows={changed}
        total={totals.changed}
        words={plural('data_changed', totals.changed)}
        below={({ fields }) => <Fields fields={fields} name={name} />}
      />
      <Rows kind="added" rows={added} total={totals.added} words={plural('data_added', totals.added)} />
      {desk.length > 0 && (
        <div>
          <h4>{t('data_desk')}</h4>
          <Fields fields={desk} name={name} />
        </div>
      )}
      {more.length > 0 && (
        <ul class="bullets small">
          {more.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface RowsProps<T extends Listed> {
  kind: keyof typeof SIGNS
  rows: readonly T[]
  /** How many there are in all: the first of them are listed. */
  total: number
  words: string
  below?: (row: T) => ComponentChild
}

function Rows<T extends Listed>({ kind, rows, total, words, below }: RowsProps<T>) {
  const [all, setAll] = useState(false)
  if (total === 0) return null
  const shown = all ? rows : rows.slice(0, SHORT)
  return (
    <div class="stack" data-change={kind}>
      <h4>{words}</h4>
      <ul class="stack">
        {shown.map((row) => (
          <li class="change" data-kind={kind} key={row.id}>
            <span class="change-sign" aria-hidden="true">
              {SIGNS[kind]}
            </span>
            <div>
              <strong>{row.title || t('dossier_untitled')}</strong>
              {below?.(row)}
            </div>
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <div>
          <button type="button" class="button button-small button-plain" onClick={() => setAll(true)}>
            {plural('data_more', rows.length - shown.length)}
          </button>
        </div>
      )}
      {all && total > rows.length && <p class="small muted">{plural('data_not_listed', total - rows.length)}</p>}
    </div>
  )
}

function Fields({ fields, name }: { fields: readonly FieldChange[]; name: (partner: string) => string }) {
  const [all, setAll] = useState(false)
  const shown = all ? fields : fields.slice(0, FEW)
  return (
    <>
      <ul class="small data-fields">
        {shown.map(({ field, from, to }) => (
          <li key={field}>{replacementWords(field, from, to, { partner: name })}</li>
        ))}
      </ul>
      {fields.length > shown.length && (
        <button type="button" class="button button-small button-plain" onClick={() => setAll(true)}>
          {plural('data_more_fields', fields.length - shown.length)}
        </button>
      )}
    </>
  )
}
