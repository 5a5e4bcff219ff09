import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'maillage-evaluate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const evaluate = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'test/commands/evaluate.mjs'), ...args], { encoding: 'utf8' })
  return { status, lines: stdout.trim().split('\n'), stderr }
}

const write = (name: string, notices: readonly unknown[]) =>
  writeFileSync(join(folder, name), gzipSync(notices.map((notice) => JSON.stringify(notice)).join('\n')))

describe('npm run evaluate', () => {
  it('says loudly that there is nothing to measure on, and what it does not know', () => {
    const { status, stderr } = evaluate(join(folder, 'absent'))
    expect(status).toBe(1)
    expect(stderr).toMatch(/^SKIPPED: /m)
    expect(evaluate('--shiped')).toMatchObject({ status: 2 })
  }, 60_000)

  it('measures the shipped classifier and places on the notices that it is given', () => {
    const place = (name: string) => ({ name, code: '', type: '' })
    write('decp-2018.jsonl.gz', [
      { id: '1', title: 'Nettoyage des locaux', cpv: '90910000', buyer: 'A', place: place('Rhône'), dept: ['69'] },
      { id: '2', title: 'Travaux de peinture', cpv: '45442100', buyer: 'B', place: place('Partout'), dept: ['01'] },
      { id: '3', title: 'Travaux de peinture', cpv: '09000000', buyer: 'C', place: place('Nulle part'), dept: ['01'] },
      { id: '4', title: 'Sans code', cpv: null, buyer: 'D', place: place('Isère'), dept: ['01'] },
    ])
    const { status, lines } = evaluate(folder, '--shipped')
    expect(status).toBe(0)
    expect(lines).toContain('cpv-notices 3')
    expect(lines).toContain('cpv-division-top1 0.667 (≥ 0.68, MISSED)')
    expect(lines).toContain('places-named-resolved 0.500 (≥ 0.78, MISSED)')
    expect(lines).toContain('places-named-right 0.500 (≥ 0.96, MISSED)')
  }, 60_000)
})
