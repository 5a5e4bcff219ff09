import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { Field, type FieldProps } from './field'
import './styles/combobox.css'

/** One proposal of a combobox. */
export interface Proposal {
  readonly value: string
  readonly label: string
  /** Said beside the label. */
  readonly more: string
}

/** Finds the proposals for typed words, the likeliest first. */
export type Propose<P extends Proposal> = (typed: string) => readonly P[]

interface ComboboxProps<P extends Proposal> extends Omit<FieldProps, 'children'> {
  /** What is typed; any words are allowed. */
  value: string
  change: (value: string) => void
  /** Called with the proposal that a person takes. */
  take: (proposal: P) => void
  /** Loads what finds proposals, once the field has the focus. Where it fails, the field takes words as any other. */
  load: () => Promise<Propose<P>>
  /** What the list is called. */
  listLabel: string
  /** Says how many proposals there are, to who can't see them. */
  countWords: (count: number) => string
  /** Nothing but a proposal will do: the first one is ready to be taken. */
  strict?: boolean
  required?: boolean
}

/**
 * A text field with proposals, after the ARIA practices' editable combobox with list autocomplete: the focus stays in
 * the field, arrows walk the list, Enter takes, Escape closes.
 */
export function Combobox<P extends Proposal>({
  value,
  change,
  take,
  load,
  listLabel,
  countWords,
  strict = false,
  required,
  ...field
}: ComboboxProps<P>) {
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const loading = useRef<Promise<Propose<P> | null> | null>(null)
  const [propose, setPropose] = useState<{ find: Propose<P> } | null>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const proposals = useMemo(() => (open && propose ? propose.find(value) : []), [open, propose, value])
  const shown = proposals.length > 0
  const current = shown ? proposals[active] : undefined

  useEffect(() => {
    if (shown) list.current?.children[Math.max(active, 0)]?.scrollIntoView({ block: 'nearest' })
  }, [shown, active])

  const prepare = () => {
    loading.current ??= load().catch(() => null)
    loading.current.then((find) => {
      if (find) setPropose({ find })
      // The next visit tries again.
      else loading.current = null
    })
  }
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const choose = (proposal: P) => {
    close()
    take(proposal)
  }
  const walk = (step: 1 | -1) => {
    if (!shown) {
      setOpen(true)
      const count = propose?.find(value).length ?? 0
      return setActive(step === 1 || count === 0 ? 0 : count - 1)
    }
    // Past either end stands the field itself.
    const next = active + step
    setActive(next >= proposals.length ? -1 : next < -1 ? proposals.length - 1 : next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (event.altKey) {
        if (event.key === 'ArrowUp') close()
        else setOpen(true)
      } else walk(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter') {
      // A form is never sent by the key that takes a proposal or closes the list, nor by words that only look for one.
      if (shown || strict) event.preventDefault()
      if (current) choose(current)
      else close()
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      close()
    }
  }
  return (
    <Field {...field}>
      {({ onBlur, ...attributes }) => (
        <div class="combobox">
          <input
            {...attributes}
            type="text"
            role="combobox"
            autocomplete="off"
            required={required}
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={listId}
            aria-activedescendant={current ? `${listId}-${active}` : undefined}
            value={value}
            onFocus={prepare}
            onInput={(event) => {
              change(event.currentTarget.value)
              setOpen(event.currentTarget.value.trim() !== '')
              setActive(strict ? 0 : -1)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => {
              close()
              onBlur()
            }}
          />
          <div
            id={listId}
            ref={list}
            class="combobox-list"
            role="listbox"
            aria-label={listLabel}
            // A list that scrolls would be a stop of the Tab key.
            tabIndex={-1}
            hidden={!shown}
            // A press on the list leaves the focus in the field.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
          >
            {proposals.map((proposal, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
              <div
                key={proposal.value}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                onClick={() => choose(proposal)}
              >
                <span>{proposal.label}</span>
                {proposal.more && <span class="small muted">{proposal.more}</span>}
              </div>
            ))}
          </div>
          <span class="visually-hidden" role="status">
            {shown ? countWords(proposals.length) : ''}
          </span>
        </div>
      )}
    </Field>
  )
}
