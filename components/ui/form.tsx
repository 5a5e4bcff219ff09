import { type ComponentChildren, createContext } from 'preact'
import { useContext, useRef, useState } from 'preact/hooks'
import './styles/form.css'

interface Checks {
  /** What is wrong with a field, once its person has left it or tried to save; undefined: nothing to say. */
  errorOf(path: string): string | undefined
  leave(path: string): void
}

const ChecksOf = createContext<Checks>({ errorOf: () => undefined, leave: () => {} })

/** The checks of the form around a field. */
export const useChecks = (): Checks => useContext(ChecksOf)

interface FormProps {
  /** What is wrong now, by field path. */
  errors: Readonly<Record<string, string>>
  /** Called only when nothing is wrong. */
  submit: () => void
  /** Called when something is; the first wrong field has the focus. */
  refuse: (count: number) => void
  labelledBy: string
  children: ComponentChildren
}

/** A form that says what is wrong when a field is left or on saving, never while one types. */
export function Form({ errors, submit, refuse, labelledBy, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const checks: Checks = {
    errorOf: (path) => (tried || left.has(path) ? errors[path] : undefined),
    leave: (path) => setLeft((before) => (before.has(path) ? before : new Set(before).add(path))),
  }
  const onSubmit = (event: Event) => {
    event.preventDefault()
    setTried(true)
    const count = Object.keys(errors).length
    if (count === 0) return submit()
    refuse(count)
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <ChecksOf.Provider value={checks}>
      <form class="form stack stack-large" ref={form} noValidate onSubmit={onSubmit} aria-labelledby={labelledBy}>
        {children}
      </form>
    </ChecksOf.Provider>
  )
}
