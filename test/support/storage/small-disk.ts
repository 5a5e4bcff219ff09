import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder on a disk of its own, of a set size. */
export interface SmallDisk {
  readonly resize: (megabytes: number) => void
  readonly remove: () => void
}

const run = (command: string, ...given: string[]) => execFileSync(command, given, { stdio: 'pipe' })

/** Puts a folder, with what it holds, on a small disk; null where this machine doesn't let one be made (it takes root). */
export function putOnSmallDisk(folder: string, megabytes: number): SmallDisk | null {
  const aside = mkdtempSync(join(tmpdir(), 'maillage-aside-'))
  try {
    cpSync(folder, aside, { recursive: true })
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  } catch {
    return null
  }
  cpSync(aside, folder, { recursive: true })
  rmSync(aside, { recursive: true, force: true })
  return {
    resize: (size) => void run('mount', '-o', `remount,size=${size}m`, folder),
    remove: () => void run('umount', '-l', folder),
  }
}
