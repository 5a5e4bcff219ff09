import { makeStorageLasting } from '../browser/lasting-storage'
import type { Archive, ArchiveFile, Backup, ImportPreview, Progress, Space } from '../documents/archive'
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type ArchiveHead, archiveName } from '../documents/archive-format'
import { asInFile, compareWithFile } from '../documents/preview-archive'
import { ArchiveProblem, readArchive } from '../documents/read-archive'
import { type ArchiveWriter, writeArchive } from '../documents/write-archive'
import type { Choice } from '../learning/choice'
import { checkOperation } from '../opportunities/check-operation'
import { blankRecord, type Folded, foldAll } from '../opportunities/fold'
import { AHEAD, momentOf } from '../opportunities/stamp'
import { ok, type Result } from '../problems/problem'
import { listBackupVersions, openBackup } from '../storage/back-up'
import { loadConsortium, saveConsortium } from '../storage/consortium-store'
import { loadMe } from '../storage/device'
import { checkChoices, newChoices, takeChoices } from '../storage/import-choices'
import { type Journal, openJournal } from '../storage/import-journal'
import { countMissingCopies, loadByIds, loadIds } from '../storage/load-lots'
import { readBackup, readEverything, type Taker } from '../storage/read-everything'
import { receiveOperations } from '../storage/receive-operations'
import { problemOf } from '../storage/storage-problem'
import { storeFileState } from '../storage/store-file-state'
import { ANSWERED, byRecord, type Writer } from '../storage/store-gesture'
import { forgetOlderImports, noteImport, undoImport } from '../storage/undo-import'

/** What a preview knows besides what it says. */
interface Previewed {
  readonly file: Blob
  readonly head: ArchiveHead
  readonly choices: readonly Choice[]
  /** What each record of the file says. */
  readonly state: ReadonlyMap<string, Folded>
}

/** What it needs of the page that makes it. */
export interface ArchiveHands {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** A random name for a device: twelve letters and digits. */
  readonly newDevice: () => string
  /** Tells every screen that anything may have changed: the request `tell-all`. */
  readonly tellAll: () => Promise<unknown>
}

/** The service that keeps everything as files; it works in the page that makes it. */
export function keepArchive({ now, newDevice, tellAll }: ArchiveHands): Archive {
  const previews = new WeakMap<ImportPreview, Previewed>()
  const writer = async (progress?: Progress, journal?: Journal): Promise<Writer> => ({
    by: await loadMe(),
    at: now(),
    newDevice,
    ...(progress && { progress }),
    ...(journal && { journal }),
  })
  const asFile = async (read: (taker: Taker) => Promise<void>, at: number, progress?: Progress): Promise<ArchiveFile> => {
    let file: ArchiveWriter | undefined
    await read({
      begin: (consortium) => {
        file = writeArchive({ format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, written: at, consortium })
      },
      take: (list, entries) => file?.add(list, entries),
      progress,
    })
    if (!file) throw new Error('nothing was read')
    return { name: archiveName(dayOf(at)), content: file.end() }
  }
  return {
    exportAll: (progress) => told(() => asFile(readEverything, now(), progress)),
    preview: (file, mode, progress) =>
      told(async () => {
        const { previewed, ...counts } = await readFile(file, now() + AHEAD, progress)
        const preview: ImportPreview = {
          mode,
          written: previewed.head.written,
          ...(await compareAll(previewed.state, mode)),
          ...counts,
          choices: (await newChoices(previewed.choices)).length,
          consortium: await otherConsortium(previewed.head),
        }
        previews.set(preview, previewed)
        return preview
      }),
    importAll: (preview, options, progress) =>
      told(async () => {
        const previewed = previews.get(preview)
        if (!previewed) throw new Error('this is no preview of this page')
        void makeStorageLasting()
        await forgetOlderImports()
        // Sorts by time: the oldest imports are forgotten first.
        const id = `${now().toString(36).padStart(9, '0')}-${newDevice()}`
        const journal = openJournal(id)
        await readArchive(
          previewed.file,
          async (list, entries) => {
            if (list === 'operations') await receiveOperations(entries, [], { at: now(), newDevice, journal })
            if (list === 'copies') await receiveOperations([], entries, { at: now(), newDevice })
          },
          progress,
        )
        if (preview.mode === 'as-in-file') {
          await storeFileState(`${id}-as`, previewed.state, asInFile, await writer(progress, journal))
        }
        const choices = await takeChoices(previewed.choices)
        await noteImport(id, { choices, consortium: options.consortium ? await takeConsortium(previewed.head, now()) : null })
        await tellAll()
        const { added, changed, removed } = preview.totals
        return { id, added, changed, removed }
      }),
    undoImport: (id, progress) =>
      told(async () => {
        const undone = await undoImport(id, `${id}-undo`, await writer(progress))
        await tellAll()
        return undone
      }),
    backups: () =>
      told(async () => {
        const backups: Backup[] = []
        for (const version of await listBackupVersions()) {
          const backup = await openBackup(version)
          backup?.database.close()
          if (backup) backups.push({ version, ...backup.about })
        }
        return backups
      }),
    exportBackup: (version, progress) =>
      told(async () => {
        const backup = await openBackup(version)
        backup?.database.close()
        return asFile((taker) => readBackup(version, taker), backup?.about.at ?? now(), progress)
      }),
    space,
  }
}

/** Reads a file whole: what it says, and how much of it is sound. Holds what stands, not how it came to. */
async function readFile(file: Blob, horizon: number, progress?: Progress) {
  const state = new Map<string, Folded>()
  const choices: Choice[] = []
  const counts = { unread: 0, refused: 0, ahead: 0, copies: 0 }
  const head = await readArchive(
    file,
    async (list, entries) => {
      if (list === 'choices') {
        const sound = checkChoices(entries)
        choices.push(...sound)
        counts.refused += entries.length - sound.length
      } else if (list === 'copies') {
        const ids = entries.flatMap((copy) =>
          typeof copy === 'object' && copy && 'id' in copy && typeof copy.id === 'string' ? copy.id : [],
        )
        counts.copies += await countMissingCopies(ids)
        counts.refused += entries.length - ids.length
      } else {
        const sound = entries.flatMap((operation) => checkOperation(operation) ?? [])
        counts.refused += entries.length - sound.length
        counts.unread += sound.filter(({ readable }) => !readable).length
        counts.ahead += sound.filter(({ operation }) => momentOf(operation.stamp) > horizon).length
        const readable = sound.flatMap((checked) => (checked.readable ? checked.operation : []))
        for (const [of, operations] of byRecord(readable)) state.set(of, foldAll(state.get(of) ?? blankRecord(of), operations))
      }
    },
    progress,
  )
  return { previewed: { file, head, choices, state } satisfies Previewed, ...counts }
}

/** Compares the file with what stands, lot by lot. */
async function compareAll(state: ReadonlyMap<string, Folded>, mode: ImportPreview['mode']) {
  const comparison = compareWithFile(mode)
  const ids = mode === 'as-in-file' ? [...new Set([...state.keys(), ...(await loadIds())])] : [...state.keys()]
  for (let from = 0; from < ids.length; from += ANSWERED) {
    const lot = ids.slice(from, from + ANSWERED)
    const records = await loadByIds(lot)
    for (const [at, id] of lot.entries()) comparison.add(records[at] ?? null, state.get(id) ?? null)
  }
  return comparison.result()
}

async function otherConsortium({ consortium }: ArchiveHead): Promise<ImportPreview['consortium']> {
  const here = (await loadConsortium())?.consortium ?? null
  if (!consortium || JSON.stringify(here) === JSON.stringify(consortium)) return null
  return { here: here?.name ?? null, inFile: consortium.name }
}

async function takeConsortium({ consortium }: ArchiveHead, at: number): Promise<number | null> {
  if (!consortium) return null
  return (await saveConsortium(consortium, (await loadConsortium())?.version ?? 0, at))?.version ?? null
}

async function space(): Promise<Space> {
  const { usage = null, quota = null } = await navigator.storage.estimate().catch((): StorageEstimate => ({}))
  return { used: usage, quota, lasting: await navigator.storage.persisted().catch(() => false) }
}

const dayOf = (at: number) => {
  const day = new Date(at)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Whatever fails is a coded problem. */
async function told<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    return { ok: false, problem: error instanceof ArchiveProblem ? error.problem : problemOf(error) }
  }
}
