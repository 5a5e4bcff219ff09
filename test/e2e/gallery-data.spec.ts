import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { axeFaults, type GalleryPage, overflow, test } from '../support/gallery/gallery-test'
import { pdfPages } from '../support/pdf-pages'

const SHOTS = fileURLToPath(new URL('../../test-results/gallery', import.meta.url))
mkdirSync(SHOTS, { recursive: true })

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })
const file = (text = '{}', name = 'ailleurs.maillage.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
const give = (page: Page, given = file()) => page.getByLabel('Fichier de sauvegarde').setInputFiles(given)

/** Light and dark, as wide as the window of the moment. */
async function looked(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: join(SHOTS, `${name}-${colorScheme}.png`), fullPage: true })
    expect(await axeFaults(page, colorScheme === 'light' ? undefined : ['color-contrast'])).toEqual([])
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0)
}

const screen = async (gallery: GalleryPage, page: Page, state: string) => {
  await gallery.show(state)
  await heading(page, 'Qui signe ici').waitFor()
  await page.waitForTimeout(250)
}

for (const state of ['data', 'data-empty', 'data-loading', 'data-failed'])
  test(`${state}: fits 320 px and has no axe violation, light and dark`, async ({ gallery, page }) => {
    await screen(gallery, page, state)
    await looked(page, state)
  })

test('a file is shown before anything is stored: what it adds, changes field by field, and removes', async ({ gallery, page }) => {
  await screen(gallery, page, 'data')
  await give(page)
  await expect(heading(page, /Ce que « ailleurs\.maillage\.json » changerait/)).toBeFocused()
  await expect(page.getByText(/Pilote\s: RIVAGE → ITVOL/)).toBeVisible()
  await expect(page.getByText(/rien → «\s*Appeler l’acheteur avant la visite\.\s*»/)).toBeVisible()
  await expect(heading(page, '14 avis ajoutés')).toBeVisible()
  await expect(page.locator('[data-change="added"] .change')).toHaveCount(10)
  await button(page, 'Voir 4 de plus').click()
  await expect(page.locator('[data-change="added"] .change')).toHaveCount(14)
  await button(page, '1 autre champ').click()
  await expect(page.getByText(/Deux départements, un diplôme/)).toBeVisible()
  await looked(page, 'data-preview')
  await page.getByLabel(/Remettre comme dans le fichier/).check()
  await expect(heading(page, '1 avis retiré')).toBeVisible()
  await expect(heading(page, /avis ajoutés/)).toHaveCount(0)
  await looked(page, 'data-preview-as-in-file')
})

test('an import that was made is told, and taken back', async ({ gallery, page }) => {
  await screen(gallery, page, 'data')
  await give(page)
  await button(page, 'Importer').click()
  await expect(heading(page, /est importé/)).toBeFocused()
  await expect(page.getByText(/14 avis ajoutés, 2 avis modifiés/)).toBeVisible()
  await looked(page, 'data-imported')
  await button(page, 'Annuler l’import').click()
  await expect(heading(page, 'L’import est annulé.')).toBeFocused()
  await expect(page.getByText('15 avis remis comme avant. 1 avis a été modifié depuis')).toBeVisible()
})

test('a file that is none is refused with its code, and another can be given', async ({ gallery, page }) => {
  await screen(gallery, page, 'data')
  await give(page, file('bonjour', 'lettre.json'))
  await expect(page.getByText('MAI-117')).toBeVisible()
  await looked(page, 'data-refused')
  await give(page)
  await expect(heading(page, /changerait/)).toBeVisible()
  await expect(page.getByText('MAI-117')).toHaveCount(0)
})

test('an import that failed keeps its preview, and is tried again', async ({ gallery, page }) => {
  await screen(gallery, page, 'data-failed')
  await give(page)
  await button(page, 'Importer').click()
  await expect(page.getByText('MAI-301')).toBeVisible()
  await expect(heading(page, /changerait/)).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'MAI-301' }).getByRole('button', { name: 'Réessayer' })).toBeVisible()
})

test('what takes its time shows how far it has come', async ({ gallery, page }) => {
  await screen(gallery, page, 'data-working')
  await button(page, 'Exporter tout').click()
  const progress = page.getByRole('progressbar', { name: 'Écriture du fichier…' })
  await expect(progress).toHaveJSProperty('value', 0.42)
  await expect(page.getByText(/42\s%/)).toBeVisible()
  await give(page)
  await button(page, 'Importer').click()
  await expect(page.getByRole('progressbar', { name: 'Import en cours…' })).toBeVisible()
  await looked(page, 'data-working')
})

test('a backup is kept as a file, or come back to after a preview', async ({ gallery, page }) => {
  await screen(gallery, page, 'data')
  const download = page.waitForEvent('download')
  await button(page, /^Exporter la sauvegarde du 3 février 2026/).click()
  expect((await download).suggestedFilename()).toBe('maillage-2026-05-18.maillage.json')
  await button(page, /^Y revenir… .*15 mai 2026/).click()
  await expect(heading(page, /Revenir à la sauvegarde du 15 mai 2026.* : ce qui changerait/)).toBeFocused()
  await expect(heading(page, '1 avis retiré')).toBeVisible()
  await expect(button(page, 'Revenir à cette sauvegarde')).toBeVisible()
})

test('who signs is changed from here', async ({ gallery, page }) => {
  await screen(gallery, page, 'data')
  await page.getByLabel('Votre nom').or(page.getByRole('textbox').last()).fill('Camille')
  await page.locator('form').getByRole('combobox').selectOption({ label: 'RIVAGE' })
  await page.locator('form').getByRole('button').click()
  await expect(page.getByText('C’est noté.').first()).toBeAttached()
  expect(await gallery.asked('me-save')).toEqual([{ partner: 'rivage', name: 'Camille' }])
})

test.describe('the project sheet', () => {
  for (const state of ['dossier-spotted', 'dossier-drafting', 'dossier-bare']) {
    test(`${state}: its sheet fits 320 px without axe violation, and prints on one page`, async ({ gallery, page }) => {
      await gallery.show(state)
      await button(page, 'Fiche projet').click()
      await expect(page.getByRole('dialog').getByRole('heading', { level: 4 })).toHaveCount(9)
      await looked(page, `${state}-sheet`)
      const pdf = await page.pdf({ path: join(SHOTS, `${state}-sheet.pdf`), preferCSSPageSize: true })
      expect(pdfPages(pdf)).toBe(1)
    })
  }

  test('is looked at on a wide window', async ({ gallery, page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await gallery.show('dossier-drafting')
    await button(page, 'Fiche projet').click()
    await expect(page.getByRole('dialog').getByRole('heading', { level: 4 })).toHaveCount(9)
    await looked(page, 'sheet-wide')
    const download = page.waitForEvent('download')
    await button(page, 'Texte balisé (Markdown)').click()
    const given = await download
    expect(given.suggestedFilename()).toMatch(/^fiche-[a-z0-9-]+\.md$/)
    expect((await readFile(await given.path(), 'utf8')).match(/^## /gm)).toHaveLength(9)
    await page.keyboard.press('Escape')
    await expect(button(page, 'Fiche projet')).toBeFocused()
  })
})
