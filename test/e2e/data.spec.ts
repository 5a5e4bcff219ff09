import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { downloaded } from '../support/downloaded'
import { CHROMIUM_BUILD, expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { ExtensionBrowser } from '../support/extension-browser'
import { clickAndWait, openExample, takeExample } from '../support/gestures'

/** Follows the example notice, and says a word about it. */
async function follow(extension: ExtensionBrowser): Promise<void> {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await panel.getByRole('button', { name: 'Suivre cet avis' }).click()
  await panel.getByRole('textbox', { name: 'Ajouter une étiquette' }).waitFor()
  await panel.keyboard.type('prioritaire')
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('list', { name: 'Étiquettes' }).getByRole('listitem')).toHaveText([/prioritaire/])
}

/** What a click gives as a file of text. */
async function given(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const { name, content } = await downloaded(page, click)
  return { name, text: content.toString('utf8') }
}

const exported = (desk: Page) => given(desk, () => desk.getByRole('button', { name: 'Exporter tout' }).click())
const counted = (desk: Page) => desk.locator('[data-counted]')

test('everything is exported, previewed and imported in another profile, and is the same there; the import is taken back', async ({
  extension,
}) => {
  await follow(extension)
  const desk = await extension.openOwn('desk.html#screen=data')
  await expect(counted(desk)).toContainText('1 avis suivi ou gardé')
  await expect(desk.getByText(/^Place occupée/)).toBeVisible()
  await examine(desk, 'data')
  const here = await exported(desk)
  expect(here.name).toMatch(/^maillage-\d{4}-\d{2}-\d{2}\.maillage\.json$/)
  const content = JSON.parse(here.text)
  expect(content.operations.length).toBeGreaterThan(1)
  expect(content.copies).toHaveLength(1)

  const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const other = await ExtensionBrowser.launch({ build: CHROMIUM_BUILD, executable })
  try {
    const there = await other.openOwn('desk.html#screen=data')
    await expect(counted(there)).toContainText('Aucun avis suivi')
    await there
      .getByLabel('Fichier de sauvegarde')
      .setInputFiles({ name: here.name, mimeType: 'application/json', buffer: Buffer.from(here.text) })
    await expect(there.getByRole('heading', { name: '1 avis ajouté' })).toBeVisible()
    await examine(there, 'data-preview')
    await there.getByLabel(/Prendre aussi le consortium du fichier/).check()
    // Seen, and not yet stored.
    expect(JSON.parse((await exported(there)).text)).toMatchObject({ operations: [], copies: [], consortium: null })
    await there.getByRole('button', { name: 'Importer' }).click()
    await expect(there.getByRole('heading', { name: /est importé/ })).toBeVisible()
    await expect(counted(there)).toContainText('1 avis suivi ou gardé')
    await expect(counted(there)).toContainText('3 partenaires')
    const { written: _, ...after } = JSON.parse((await exported(there)).text)
    const { written: __, ...before } = content
    expect(after).toEqual(before)

    await there.getByRole('button', { name: 'Annuler l’import' }).click()
    await expect(there.getByRole('heading', { name: 'L’import est annulé.' })).toBeVisible()
    await expect(counted(there)).not.toContainText('1 avis suivi ou gardé')
  } finally {
    await other.close()
  }
})

test('the lines found go into a file that spreadsheets open', async ({ extension }) => {
  await follow(extension)
  const desk = await extension.openOwn('desk.html')
  await expect(desk.locator('.line[data-id]')).toHaveCount(1)
  const { name, text } = await given(desk, () => desk.getByRole('button', { name: 'Tableur (CSV)' }).click())
  expect(name).toMatch(/^maillage-avis-\d{4}-\d{2}-\d{2}\.csv$/)
  expect(text.startsWith('\uFEFF')).toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ';', skipEmptyLines: true })
  expect(errors).toEqual([])
  const title = await desk.locator('.line[data-id] a').first().innerText()
  expect(data).toEqual([
    expect.objectContaining({
      'Objet du marché': title,
      Étape: 'Repéré',
      Étiquettes: 'prioritaire',
      'Date limite': expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    }),
  ])
  await desk.locator('.line[data-id]').getByRole('checkbox').check()
  const bar = desk.getByRole('region', { name: /sélection/i })
  const selected = await given(desk, () => bar.getByRole('button', { name: 'Tableur (CSV)' }).click())
  expect(selected.text).toBe(text)
})
