import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { completeReading } from '../../../utils/portals/complete-reading'
import { readPage } from '../../../utils/portals/read-page'
import { compare, type Tally } from '../../support/compare-labels'
import { type PageLabels, pageLabels } from '../../support/page-labels'
import { quotesNotOn } from '../../support/quotes'
import { pageOf, readFile } from '../../support/read-file'

const PAGES = new URL('../../../../shared/pages', import.meta.url).pathname
const here = existsSync(join(PAGES, 'gold.json'))
if (!here) console.warn('SKIPPED: readers on captured pages: there is no ../shared/pages beside the project.')

/** Layouts of today: every field must be right. */
const TODAY = /^(?:boamp\/.*2026|ted\/html-eforms|place\/detail-2026)/

describe.skipIf(!here)('the readers on captured pages', () => {
  const gold: PageLabels[] = here ? JSON.parse(readFileSync(join(PAGES, 'gold.json'), 'utf8')) : []
  const pages = gold.filter(({ file }) => file.endsWith('.html'))
  const read = new Map(pages.map(({ file, url }) => [file, readFile(join(PAGES, file), file, url)]))
  const tally = (some: readonly PageLabels[]) => compare(some, read)
  const recall = ({ right, wrong, missing }: Tally) => right / (right + wrong + missing || 1)
  const all = tally(pages)
  const of = (field: string) => all.get(field) ?? { right: 0, wrong: 0, missing: 0, spurious: 0, at: [] }

  it('give no wrong deadline, and find 95 % of them', () => {
    expect(of('deadline').at).toEqual([])
    expect(recall(of('deadline'))).toBeGreaterThanOrEqual(0.95)
  })

  it.each([
    ['page_kind', 1],
    ['title', 0.95],
    ['buyer', 0.9],
    ['reference', 0.85],
    ['cpv', 0.95],
    ['lots', 0.8],
  ])('find %s on %f of the pages', (field, least) => expect(recall(of(field))).toBeGreaterThanOrEqual(least))

  it("read every field of today's BOAMP, TED and PLACE", () => {
    for (const [field, { at, missing }] of tally(pages.filter(({ file }) => TODAY.test(file))))
      expect([field, at, missing]).toEqual([field, [], 0])
  })

  it.each(pages.map(({ file, url }) => [file, url] as const))('quote words that stand on %s', (file, url) => {
    const page = pageOf(join(PAGES, file))
    expect(quotesNotOn(page, completeReading(readPage(page, url ? new URL(url) : null)))).toEqual([])
  })

  it('take records of open data for what they are not: pages', () => {
    const records = gold.filter(({ file }) => !file.endsWith('.html'))
    expect(records.length).toBeGreaterThan(0)
    for (const { file, url } of records)
      expect(readFile(join(PAGES, file), file, url)).toEqual({
        ...pageLabels({ kind: 'other', portal: null, url: '' }, file, url),
        page_kind: null,
      })
  })
})
