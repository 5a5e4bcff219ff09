import { expect, test } from '../support/e2e-test'
import { clickAndWait, openExample, takeExample } from '../support/gestures'
import { highlightedWords } from '../support/page-highlights'
import { readPanel } from '../support/read-panel'

const TITLE = /^Formation des professionnels/

test('stopped before the click, the background wakes and reads the page', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  expect(await extension.background.stop()).toBe(true)
  const panel = await clickAndWait(extension, tab)
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(panel.getByRole('table')).toBeVisible()
})

test('stopped again and again under an open panel, it answers each gesture', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab, notice } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  const before = await readPanel(panel)
  const title = panel.getByRole('heading', { level: 1 })

  await extension.background.stop()
  const quote = panel.locator('.deadline').getByRole('button').first()
  await quote.hover()
  await expect.poll(() => highlightedWords(tab)).toEqual([expect.stringContaining(notice.deadline)])

  await extension.background.stop()
  await panel.getByRole('button', { name: 'Relire la page' }).click()
  await expect(title).toHaveText(TITLE)

  await extension.background.stop()
  const other = await extension.open('chrome://version/')
  await expect(title).not.toHaveText(TITLE)
  await extension.background.stop()
  await other.close()
  await tab.bringToFront()
  await expect(title).toHaveText(TITLE)

  await extension.background.stop()
  await tab.reload()
  await expect(title).toHaveText(TITLE)

  await extension.background.stop()
  await extension.clickToolbar(tab)
  await expect(title).toHaveText(TITLE)
  expect(await readPanel(panel)).toEqual(before)
})

test('stopped at any moment of a first reading, it leaves the panel with the page', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  for (const delay of [0, 5, 15, 40, 100]) {
    await extension.clickToolbar(tab)
    await new Promise((resolve) => setTimeout(resolve, delay))
    await extension.background.stop()
    // Stopped before the browser had told it of the click: nobody heard that, and a person clicks again.
    if (!(await extension.panelIsOpen())) await extension.clickToolbar(tab)
    const panel = await extension.panel()
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(TITLE)
    await expect(panel.locator('main')).not.toContainText('MAI-')
  }
})

test('stopped while a page that changed reports itself, it never leaves the former notice on screen', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  const title = panel.getByRole('heading', { level: 1 })
  for (let turn = 0; turn < 10; turn++) {
    const changed = `Formation des professionnels, version ${turn}`
    await tab.evaluate((words) => {
      const old = /Formation des professionnels(?:, version \d+| du travail social des établissements adhérents)/g
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue = (node.nodeValue ?? '').replace(old, words)
    }, changed)
    // A changed page is read 300 ms after it has come to rest: just then.
    await new Promise((resolve) => setTimeout(resolve, 294 + turn * 4))
    await extension.background.stop()
    await expect(title).toHaveText(changed)
  }
})
