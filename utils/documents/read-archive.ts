import { checkConsortium } from '../consortium/check-consortium'
import type { Problem } from '../problems/problem'
import type { Progress } from './archive'
import { ARCHIVE_FORMAT, ARCHIVE_LISTS, ARCHIVE_VERSION, type ArchiveHead, type ArchiveList } from './archive-format'
import { JsonCutter, PIECE_LENGTH } from './json-pieces'

/** Largest file that is read, bytes. */
export const ARCHIVE_BYTES = 4_000_000_000

/** A file is refused, and why. */
export class ArchiveProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/** Is given the entries of a file as they are read: unchecked, and waits are respected. */
export type TakeEntries = (list: ArchiveList, entries: readonly unknown[]) => Promise<void>

/** Entries that are given at a time. */
const LOTS: Readonly<Record<ArchiveList, number>> = { choices: 5_000, operations: 4_000, copies: 50 }

/**
 * Reads a file of everything from its beginning to its end, lot by lot. Throws {@link ArchiveProblem}: `file-not-archive`,
 * `file-too-new`, `file-too-big`, `file-damaged` (it breaks off, or its consortium is not sound).
 */
export async function readArchive(file: Blob, take: TakeEntries, progress?: Progress): Promise<ArchiveHead> {
  if (file.size > ARCHIVE_BYTES) throw tooBig(file.size, ARCHIVE_BYTES)
  const said: Record<string, unknown> = {}
  const read: Record<ArchiveList, unknown[]> = { choices: [], operations: [], copies: [] }
  const cutter = new JsonCutter({
    property: (name, value) => {
      said[name] = value
    },
    entry: (list, value) => {
      checkKind(said)
      if (ARCHIVE_LISTS.some((one) => one === list)) read[list as ArchiveList].push(value)
    },
  })
  const give = async (atLeast: (list: ArchiveList) => number) => {
    for (const list of ARCHIVE_LISTS) if (read[list].length >= atLeast(list)) await take(list, read[list].splice(0))
  }
  const texts = file.stream().getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  try {
    for (;;) {
      const { value, done } = await texts.read()
      cut(said, () => cutter.add(decoder.decode(value, { stream: !done })))
      if (done) break
      bytes += value.length
      progress?.(bytes, file.size)
      await give((list) => LOTS[list])
    }
    cut(said, () => cutter.end())
  } finally {
    texts.cancel().catch(() => {})
  }
  checkKind(said)
  await give(() => 1)
  return headOf(said)
}

type Said = Readonly<Record<string, unknown>>

/** What isn't JSON is no archive, or one that was damaged on its way. */
function cut(said: Said, work: () => void): void {
  try {
    work()
  } catch (error) {
    if (error instanceof ArchiveProblem) throw error
    if (error instanceof RangeError) throw tooBig(PIECE_LENGTH, PIECE_LENGTH)
    throw new ArchiveProblem({ code: said.format === ARCHIVE_FORMAT ? 'file-damaged' : 'file-not-archive' })
  }
}

function checkKind({ format, version }: Said): void {
  if (format !== ARCHIVE_FORMAT || typeof version !== 'number') throw new ArchiveProblem({ code: 'file-not-archive' })
  if (version > ARCHIVE_VERSION) throw new ArchiveProblem({ code: 'file-too-new', params: { version, known: ARCHIVE_VERSION } })
}

const tooBig = (size: number, limit: number) =>
  new ArchiveProblem({ code: 'file-too-big', params: { size: Math.ceil(size / 1e6), limit: Math.floor(limit / 1e6) } })

function headOf({ written, consortium }: Said): ArchiveHead {
  const known = consortium ? checkConsortium(consortium) : null
  if (consortium && !known) throw new ArchiveProblem({ code: 'file-damaged' })
  return { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, written: typeof written === 'number' ? written : 0, consortium: known }
}
