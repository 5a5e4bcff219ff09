import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { projectSheet } from '../../../../utils/documents/sheet/project-sheet'
import type { Sheet } from '../../../../utils/documents/sheet/sheet'
import { writeDocx } from '../../../../utils/documents/sheet/write-docx'
import { planOf } from '../../../../utils/planning/plan-of'
import { sampleConsortium } from '../../../support/gallery/samples/consortium'
import { installMessages } from '../../../support/messages'
import { KEPT_AT, someFacts, someOpportunity } from '../../../support/opportunity'

installMessages('fr')

/** What another program reads in it. */
async function read(sheet: Sheet) {
  const buffer = Buffer.from(await (await writeDocx(sheet)).arrayBuffer())
  const [{ value: html, messages }, { value: text }] = await Promise.all([
    mammoth.convertToHtml({ buffer }),
    mammoth.extractRawText({ buffer }),
  ])
  return { html, text, faults: messages.filter(({ type }) => type === 'error') }
}

const sheetFor = (title: string) => {
  const opportunity = someOpportunity({ facts: someFacts({ title }), pilot: 'rivage' })
  return projectSheet(opportunity, sampleConsortium, planOf(opportunity, KEPT_AT), '2026-11-23')
}

describe('a sheet as an office document', () => {
  it('is opened by another program, with its headings, tables and link', async () => {
    const sheet = sheetFor('Formation des assistants familiaux')
    const { html, text, faults } = await read(sheet)
    expect(faults).toEqual([])
    expect([...html.matchAll(/<h1><strong>(.*?)<\/strong><\/h1>/g)].map(([, heading]) => heading)).toEqual(
      sheet.sections.map(({ heading }) => heading.replaceAll('&', '&amp;')),
    )
    const tables = sheet.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'))
    expect(html.match(/<table>/g)).toHaveLength(tables.length)
    expect(html).toContain('<a href="https://portal.example/notice/7">')
    for (const { blocks } of sheet.sections)
      for (const block of blocks)
        if (block.kind === 'table') for (const row of block.rows) for (const cell of row) expect(text).toContain(cell)
  })

  it('keeps what a page printed as text, and leaves out what no document may hold', async () => {
    const { html, text, faults } = await read(sheetFor('<w:t>&amp; "A" \u0000\u0008\uFFFE\uD800 { HYPERLINK } é 😀'))
    expect(faults).toEqual([])
    expect(text).toContain('<w:t>&amp; "A"  { HYPERLINK } é 😀')
    expect(html).not.toContain('<w:t>')
  })
})
