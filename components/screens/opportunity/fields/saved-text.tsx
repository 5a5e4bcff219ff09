import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { t } from '../../../../utils/words/t'
import { useKept } from '../../../parts/kept'

interface SavedTextProps {
  /** The name under which a draft is kept. */
  name: string
  label: string
  hint?: string | undefined
  /** As it is stored. */
  value: string
  /** Stores it; whether it was. */
  save: (text: string) => Promise<boolean>
  /** Several lines: Enter goes to the next one. */
  lines?: number
  id?: string
  inputMode?: 'numeric'
  longest?: number
  /** What is wrong with a text; null: nothing. */
  check?: (text: string) => string | null
}

/** What is typed and not stored, and the text that it was typed over. */
interface Draft {
  readonly text: string
  readonly over: string
  /** It was given to be stored, and is shown until it comes back. */
  readonly given: boolean
}

/** A text that is stored when its field is left, or on Enter. What is typed is never lost: where storing fails it stays, and says so. */
export function SavedText({ name, label, hint, value, save, lines, id, inputMode, longest = 5_000, check }: SavedTextProps) {
  const [draft, setDraft] = useKept<Draft | null>(`draft ${name}`, () => null)
  const [failed, setFailed] = useState(false)
  const own = useId()
  const field = id ?? own
  const wrong = draft && !draft.given ? (check?.(draft.text.trim()) ?? null) : null
  // It came back as it was given, or somebody wrote the same.
  const settled = draft !== null && draft.text === value
  useEffect(() => {
    if (settled) setDraft(null)
  }, [settled])

  const commit = async () => {
    if (!draft || draft.given || wrong) return
    const text = draft.text.trim()
    if (text === value) return setDraft(null)
    setDraft({ ...draft, text, given: true })
    const stored = await save(text)
    setFailed(!stored)
    if (!stored) setDraft({ ...draft, text, given: false })
  }
  const latest = useRef(commit)
  latest.current = commit
  useEffect(() => {
    const leave = () => void (document.visibilityState === 'hidden' && latest.current())
    document.addEventListener('visibilitychange', leave)
    return () => document.removeEventListener('visibilitychange', leave)
  }, [])

  const overtaken = draft !== null && !draft.given && value !== draft.over && value !== draft.text
  const says = [hint && `${field}-hint`, (wrong || failed || overtaken) && `${field}-said`].filter(Boolean).join(' ')
  const attributes = {
    id: field,
    value: draft?.text ?? value,
    maxLength: longest,
    'aria-describedby': says || undefined,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setDraft({ text: currentTarget.value, over: draft && !draft.given ? draft.over : value, given: false }),
    onBlur: () => void commit(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        void commit()
      }
    },
  }
  return (
    <div class="field" data-wrong={wrong !== null}>
      <label for={field}>{label}</label>
      {hint && (
        <span class="small muted" id={`${field}-hint`}>
          {hint}
        </span>
      )}
      {lines ? <textarea rows={lines} {...attributes} /> : <input type="text" inputmode={inputMode} autocomplete="off" {...attributes} />}
      {(wrong || failed || overtaken) && (
        <span class="field-error small" id={`${field}-said`}>
          {wrong ?? (failed ? t('dossier_unsaved') : t('dossier_overtaken', { text: value || '…' }))}{' '}
          {failed && !wrong && (
            <button type="button" class="button button-small" onClick={() => void commit()}>
              {t('ui_retry')}
            </button>
          )}
        </span>
      )}
    </div>
  )
}
