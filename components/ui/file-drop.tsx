import { useId, useState } from 'preact/hooks'

interface FileDropProps {
  label: string
  hint: string
  accept: string
  take: (file: File) => void
}

/** A file, chosen or dropped. */
export function FileDrop({ label, hint, accept, take }: FileDropProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (file) take(file)
  }
  const choose = (event: Event & { currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0]
    if (file) take(file)
    // The same file, mended, can be chosen again.
    event.currentTarget.value = ''
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input is the first
    <div
      class="file-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label for={id}>{label}</label>
      <input id={id} type="file" accept={accept} aria-describedby={`${id}-hint`} onChange={choose} />
      <span class="small muted" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  )
}
