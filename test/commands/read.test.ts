import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'maillage-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (list: unknown) => {
  const [input, output] = [join(folder, 'list.json'), join(folder, 'out.json')]
  writeFileSync(input, typeof list === 'string' ? list : JSON.stringify(list))
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'test/commands/read.mjs'), input, output], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr, out: () => JSON.parse(readFileSync(output, 'utf8')) }
}

describe('npm run read', () => {
  it('reads each page of the list, in its order; paths stand beside the list; a broken one breaks nothing', () => {
    writeFileSync(join(folder, 'page.html'), readFileSync(join(ROOT, 'test/fixtures/portals/boamp/notice-eforms-lots.html')))
    writeFileSync(join(folder, 'record.xml'), '<?xml version="1.0"?><ann><DATE_LIMITE>2026-06-12</DATE_LIMITE></ann>')
    const url = 'https://www.boamp.fr/pages/avis/?q=idweb:26-70123'
    const { status, stdout, stderr, out } = read([
      { file: 'record.xml', url: null },
      { file: 'page.html', url },
      { file: 'absent.html', url: null },
      { file: 'page.html', url: 'no address' },
    ])
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^absent\.html: /m)
    expect(out()).toMatchObject([
      { file: 'record.xml', page_kind: null, title: null, cpv: [], lots: [] },
      { file: 'page.html', url, page_kind: 'notice', deadline: '2026-09-10T12:00', lots: [{ number: 'LOT-0001' }, { number: 'LOT-0002' }] },
      { file: 'absent.html', page_kind: null, deadline: null },
      { file: 'page.html', page_kind: 'notice', deadline: '2026-09-10T12:00' },
    ])
  }, 60_000)

  it('says what is wrong with its list', () => {
    const { status, stderr } = read('{')
    expect(status).toBe(1)
    expect(stderr.trim()).toMatch(/list\.json/)
  }, 60_000)
})
