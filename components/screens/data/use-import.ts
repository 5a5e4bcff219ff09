import { useState } from 'preact/hooks'
import type { Archive, Imported, ImportMode, ImportPreview, ImportUndone } from '../../../utils/documents/archive'
import { useWork, type Work } from './use-work'

/** A file that somebody chose, or a backup that one may come back to. */
export interface Chosen {
  readonly name: string
  readonly content: Blob
  readonly backup: boolean
}

/** A file on its way in: chosen and read, taken, taken back. */
export type ImportState =
  | { readonly state: 'none' }
  | { readonly state: 'chosen'; readonly chosen: Chosen; readonly preview: ImportPreview | null }
  | { readonly state: 'imported'; readonly chosen: Chosen; readonly imported: Imported }
  | { readonly state: 'undone'; readonly chosen: Chosen; readonly undone: ImportUndone }

/** What a person may do with a file of everything; what is stored changes with `accept` and `undo` alone. */
export interface Import {
  readonly now: ImportState
  readonly work: Work
  /** What the work under way is. */
  readonly doing: 'reading' | 'importing' | 'undoing'
  choose(chosen: Chosen, mode: ImportMode): Promise<void>
  accept(consortium: boolean): Promise<void>
  undo(): Promise<void>
  forget(): void
}

/** The one import of the screen. */
export function useImport(archive: Archive): Import {
  const [now, setNow] = useState<ImportState>({ state: 'none' })
  const [doing, setDoing] = useState<Import['doing']>('reading')
  const work = useWork()
  const choose: Import['choose'] = async (chosen, mode) => {
    setDoing('reading')
    setNow({ state: 'chosen', chosen, preview: null })
    const preview = await work.run(
      (progress) => archive.preview(chosen.content, mode, progress),
      () => choose(chosen, mode),
    )
    setNow(preview ? { state: 'chosen', chosen, preview } : { state: 'none' })
  }
  const accept: Import['accept'] = async (consortium) => {
    if (now.state !== 'chosen' || !now.preview || work.running) return
    const { chosen, preview } = now
    setDoing('importing')
    const imported = await work.run(
      (progress) => archive.importAll(preview, { consortium }, progress),
      () => accept(consortium),
    )
    if (imported) setNow({ state: 'imported', chosen, imported })
  }
  const undo: Import['undo'] = async () => {
    if (now.state !== 'imported' || work.running) return
    const { chosen, imported } = now
    setDoing('undoing')
    const undone = await work.run((progress) => archive.undoImport(imported.id, progress), undo)
    if (undone) setNow({ state: 'undone', chosen, undone })
  }
  const forget = () => {
    work.forget()
    setNow({ state: 'none' })
  }
  return { now, work, doing, choose, accept, undo, forget }
}
