import { join } from 'node:path'
import mammoth from 'mammoth'
import { downloaded } from '../support/downloaded'
import { expect, SCREENSHOTS, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { clickAndWait, openExample, takeExample } from '../support/gestures'
import { pdfPages } from '../support/pdf-pages'

test('the sheet of a followed tender is printed on one page, and taken along as documents that others open', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await panel.getByRole('button', { name: 'Suivre cet avis' }).click()
  await expect(panel.getByText('Avis suivi. Étape : Repéré.')).toBeVisible()
  const desk = await extension.openOwn('desk.html')
  await desk.locator('.line[data-id] a').first().click()
  await desk.getByRole('button', { name: 'Fiche projet' }).click()
  const dialog = desk.getByRole('dialog', { name: 'Fiche projet' })
  const headings = await dialog.getByRole('heading', { level: 4 }).allInnerTexts()
  expect(headings).toHaveLength(9)
  await examine(desk, 'sheet')

  const pdf = await desk.pdf({ path: join(SCREENSHOTS, 'sheet.pdf'), preferCSSPageSize: true })
  expect(pdfPages(pdf)).toBe(1)

  const { name, content } = await downloaded(desk, () => dialog.getByRole('button', { name: 'Document de bureautique (.docx)' }).click())
  expect(name).toMatch(/^fiche-[a-z0-9-]+\.docx$/)
  const { value: html } = await mammoth.convertToHtml({ buffer: content })
  for (const heading of headings) expect(html).toContain(`<h1><strong>${heading}</strong></h1>`)
  const title = await dialog.getByRole('heading', { level: 3 }).first().innerText()
  expect(html).toContain(title)
})
