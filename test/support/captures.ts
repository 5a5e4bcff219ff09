import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './e2e-test'

const FOLDER = join(ROOT, '..', 'shared', 'pages')

/** What a careful person reads on a captured page. */
export interface Capture {
  readonly file: string
  readonly url: string
  readonly page_kind: string
  readonly title: string | null
  /** Wall-clock time, to the minute or the day. */
  readonly deadline: string | null
}

/** The captured pages whose path begins so and that have an address; empty, with a word about it, where there are none beside the project. */
export function captures(...beginnings: string[]): Capture[] {
  const gold = join(FOLDER, 'gold.json')
  if (!existsSync(gold)) {
    console.warn(`SKIPPED: captured pages (${beginnings.join(', ')}): there is no ../shared/pages beside the project.`)
    return []
  }
  const all = JSON.parse(readFileSync(gold, 'utf8')) as Capture[]
  return all.filter(({ file, url }) => url && beginnings.some((beginning) => file.startsWith(beginning)))
}

/** Path of a captured page. */
export const captureFile = ({ file }: Capture) => join(FOLDER, file)
