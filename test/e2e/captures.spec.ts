import { captureFile, captures } from '../support/captures'
import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { clickAndWait, takeExample } from '../support/gestures'
import { readServedPage } from '../support/served-page'

for (const capture of captures('boamp/detail-2026', 'place/detail-2026', 'ted/html-eforms-2026')) {
  test(`a captured page is read under its own address: ${capture.file}`, async ({ extension }) => {
    await takeExample(extension.welcome)
    await extension.serve(capture.url, await readServedPage(captureFile(capture)))
    const panel = await clickAndWait(extension, await extension.open(capture.url))
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(capture.title ?? '')
    const time = panel.locator('.deadline time')
    if (capture.deadline) await expect(time).toHaveAttribute('datetime', capture.deadline)
    else await expect(time).toHaveCount(0)
    await expect(panel.getByRole('heading', { level: 2, name: 'Qui couvre quoi' })).toBeVisible()
    await examine(panel, `capture-${capture.file.split('/')[0]}`)
  })
}

for (const capture of captures('boamp/list-2026')) {
  test(`a captured list is read row by row: ${capture.file}`, async ({ extension }) => {
    await takeExample(extension.welcome)
    await extension.serve(capture.url, await readServedPage(captureFile(capture)))
    const panel = await clickAndWait(extension, await extension.open(capture.url))
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Les avis de cette liste')
    await examine(panel, 'capture-boamp-list')
  })
}
