import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** Where the notices to learn from and to measure on are, unless told otherwise. */
export const CORPUS = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url))

/** Whether there is a corpus there; where not, says loudly what is skipped. */
export function hasCorpus(folder: string, skipped: string): boolean {
  const there = existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.jsonl.gz'))
  if (!there) console.warn(`SKIPPED: ${skipped}: there are no *.jsonl.gz notices in ${folder}.`)
  return there
}

/** The notices of one file, one object a line; empty where there is no such file. */
export function readNotices<T>(folder: string, name: string): T[] {
  const file = join(folder, name)
  if (!existsSync(file)) return []
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T)
}

/** Names of the folder's files of notices. */
export const noticeFiles = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl.gz'))
    .sort()
