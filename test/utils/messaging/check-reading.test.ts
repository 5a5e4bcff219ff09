import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { checkReading } from '../../../utils/messaging/check-reading'
import { readPage } from '../../../utils/portals/read-page'

const ROOT = new URL('../../..', import.meta.url).pathname
const SHARED = join(ROOT, '../shared/pages')

const pagesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file))

const pages = pagesIn(join(ROOT, 'test/fixtures'))
if (existsSync(SHARED)) pages.push(...pagesIn(SHARED))
else console.warn('SKIPPED: captured pages: there is no ../shared/pages beside the project.')

const sample = () => readPage(new JSDOM('<p>Bonjour</p>').window.document, new URL('https://example.org/'))

describe('the check of what a page reports', () => {
  it.each(pages)('lets every reading through: %s', (file) => {
    const { document } = new JSDOM(readFileSync(file, 'utf8')).window
    const reading = readPage(document, new URL('https://portal.example/notice'))
    expect(checkReading(structuredClone(reading))).toEqual(reading)
  })

  it('refuses what no reader says', () => {
    expect(checkReading(sample())).not.toBeNull()
    for (const wrong of [null, undefined, 'other', [], { kind: 'other' }, { kind: 'else', portal: null, url: '' }])
      expect(checkReading(wrong)).toBeNull()
    const row = {
      noticeId: null,
      title: { value: 'x', source: { reader: 'r', element: 'e', quote: 'x' } },
      buyer: null,
      reference: null,
      deadline: null,
      published: null,
      noticeType: null,
      places: [],
    }
    const list = (href: string) =>
      checkReading({ kind: 'list', portal: 'generic', url: 'https://portal.example/', rows: [{ ...row, href }] })
    expect(list('https://portal.example/1')).not.toBeNull()
    for (const href of ['javascript:alert(1)', 'http://portal.example/1', 'data:text/html,x']) expect(list(href)).toBeNull()
  })
})
