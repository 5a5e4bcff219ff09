import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { completeReading } from '../../../utils/portals/complete-reading'
import { readPage } from '../../../utils/portals/read-page'
import { type PageLabels, pageLabels } from '../../support/page-labels'
import { quotesNotOn } from '../../support/quotes'
import { pageOf } from '../../support/read-file'

const ROOT = new URL('../../fixtures/portals', import.meta.url).pathname
const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

describe.each(pages)('%s', (file) => {
  const path = join(ROOT, file)
  const wanted = path.replace(/\.html$/, '.expected.json')
  const expected: Partial<PageLabels> & { url: string | null } = existsSync(wanted)
    ? JSON.parse(readFileSync(wanted, 'utf8'))
    : { url: null }
  const page = pageOf(path)
  const reading = completeReading(readPage(page, expected.url ? new URL(expected.url) : null))
  const labels: PageLabels = pageLabels(reading, file, expected.url)

  it('is read as a person reads it', () => {
    expect(existsSync(wanted), `${wanted} says what the page states`).toBe(true)
    for (const [field, value] of Object.entries(expected)) {
      if (field === 'rows') expect(labels.rows).toMatchObject(value as object[])
      else expect([field, labels[field as keyof PageLabels]]).toEqual([field, value])
    }
    if (expected.rows) expect(labels.rows).toHaveLength(expected.rows.length)
  })

  it('quotes words that stand on the page', () => {
    expect(quotesNotOn(page, reading)).toEqual([])
  })
})
