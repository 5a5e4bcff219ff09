import { useState } from 'preact/hooks'
import { FILE_LENGTH } from '../../../utils/consortium/file-format'
import { type ConsortiumFile, readConsortium } from '../../../utils/consortium/read-consortium'
import type { Problem } from '../../../utils/problems/problem'

/** A file chosen by a person: not read yet, refused with a problem, or read and waiting to be accepted. */
export type Import =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly problem: Problem; readonly fileName: string }
  | { readonly state: 'read'; readonly file: ConsortiumFile; readonly fileName: string }

/** Reads the consortium files that a person chooses. Nothing is kept until it is accepted. */
export function useImport() {
  const [given, setGiven] = useState<Import>({ state: 'none' })
  const take = async (file: File) => {
    // A character takes at most four bytes: what is longer than that isn't worth loading.
    const result =
      file.size > FILE_LENGTH * 4
        ? { ok: false as const, problem: { code: 'file-too-big' as const, params: megabytes(file.size) } }
        : readConsortium(await file.text())
    setGiven(
      result.ok
        ? { state: 'read', file: result.value, fileName: file.name }
        : { state: 'refused', problem: result.problem, fileName: file.name },
    )
  }
  return { given, take, forget: () => setGiven({ state: 'none' }) }
}

const megabytes = (size: number) => ({ size: Math.ceil(size / 100_000) / 10, limit: Math.ceil(FILE_LENGTH / 100_000) / 10 })
