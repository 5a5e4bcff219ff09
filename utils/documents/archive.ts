import type { Json } from '../opportunities/operation'
import type { Result } from '../problems/problem'

/** How far something long has come; `of`: null where the end is not known. Called a few times a second at most. */
export type Progress = (done: number, of: number | null) => void

/** A file to give to the person. */
export interface ArchiveFile {
  /** `maillage-2027-01-15.maillage.json`. */
  readonly name: string
  readonly content: Blob
}

/**
 * What taking a file in amounts to. `merge`: what is missing here is added, and in each field the newest stands, as it
 * would between two devices. `as-in-file`: afterwards everything stands as the file says, what came since included; it
 * stays in the history.
 */
export type ImportMode = 'merge' | 'as-in-file'

/** One field that would change; see `field.ts` for its name. Null: nothing stands there. */
export interface FieldChange {
  readonly field: string
  readonly from: Json
  readonly to: Json
}

/** An opportunity named in a preview. */
export interface Listed {
  readonly id: string
  readonly title: string
}

/** An opportunity that would change, and how. */
export interface Changed extends Listed {
  readonly fields: readonly FieldChange[]
}

/** Longest list of a preview; its totals count all. */
export const PREVIEW_LENGTH = 200

/** What taking a file in would do; nothing is stored before it is confirmed. */
export interface ImportPreview {
  readonly mode: ImportMode
  /** When the file was written, milliseconds since the epoch. */
  readonly written: number
  readonly totals: {
    /** Opportunities in the file. */
    readonly inFile: number
    readonly added: number
    readonly changed: number
    readonly removed: number
    readonly unchanged: number
  }
  /** The first {@link PREVIEW_LENGTH} of each. */
  readonly added: readonly Listed[]
  readonly changed: readonly Changed[]
  readonly removed: readonly Listed[]
  /** Saved views and colours of tags that would change. */
  readonly desk: readonly FieldChange[]
  /** Choices ("pas pour nous"…) that are not here yet. */
  readonly choices: number
  /** Kept notices that are not here yet. */
  readonly copies: number
  /** The consortium in the file, where it is another than the one that stands here; taken only if asked for. */
  readonly consortium: { readonly here: string | null; readonly inFile: string } | null
  /** Operations that a newer Maillage wrote: kept, and read once this one is updated. */
  readonly unread: number
  /** Operations, choices or copies that are not sound: left out. */
  readonly refused: number
  /** Operations dated more than a day ahead: a device whose clock is wrong. They are taken. */
  readonly ahead: number
}

/** What taking a file in did. */
export interface Imported {
  /** Names it, to take it back. */
  readonly id: string
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What taking an import back did. */
export interface ImportUndone {
  /** Opportunities put back as they stood, and those that it had added and that are deleted now. */
  readonly restored: number
  /** Opportunities that somebody has changed since: these changes stay. */
  readonly overtaken: number
}

/** A copy of the whole database that was made before an update changed its shape. */
export interface Backup {
  /** The shape that it has, and its name. */
  readonly version: number
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Entries by store. */
  readonly counts: Readonly<Record<string, number>>
}

/** The room that is taken and left, bytes; null: the browser doesn't say. */
export interface Space {
  readonly used: number | null
  readonly quota: number | null
  /** Whether the browser promised not to clear it when the disk is full. */
  readonly lasting: boolean
}

/**
 * All that is stored, as files and back. Runs in the desk's own page (`keepArchive` makes it, in its entrypoint). Nothing throws: what fails is a coded problem
 * (`file-not-archive`, `file-damaged`, `file-too-new`, `file-too-big`, `storage-full`, `storage-blocked`, `backup-failed`…).
 */
export interface Archive {
  /** Everything but who signs on this device: opportunities with their history, kept notices, choices, the consortium. */
  exportAll(progress?: Progress): Promise<Result<ArchiveFile>>
  /** Reads a file and says what taking it in would do. Stores nothing. */
  preview(file: Blob, mode: ImportMode, progress?: Progress): Promise<Result<ImportPreview>>
  /**
   * Takes in what was previewed. Interrupted at any moment it leaves whole opportunities; the same file again goes on
   * from there. `preview` is the very object that {@link preview} gave. `consortium`: also takes the file's.
   */
  importAll(preview: ImportPreview, options: { readonly consortium: boolean }, progress?: Progress): Promise<Result<Imported>>
  /** Takes one of the last three imports back: a new gesture, `<id>-undo`, that can itself be undone. */
  undoImport(id: string, progress?: Progress): Promise<Result<ImportUndone>>
  /** The newest first; two at most. */
  backups(): Promise<Result<readonly Backup[]>>
  /** A backup as a file like that of {@link exportAll}, to be kept or to be given to {@link preview}. */
  exportBackup(version: number, progress?: Progress): Promise<Result<ArchiveFile>>
  space(): Promise<Space>
}
