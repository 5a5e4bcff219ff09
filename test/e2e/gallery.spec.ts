import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { writeConsortium } from '../../utils/consortium/write-consortium'
import { axeFaults, type GalleryHandle, overflow, test } from '../support/gallery/gallery-test'
import { sampleConsortium } from '../support/gallery/samples/consortium'
import { states } from '../support/gallery/states'

const SHOTS = fileURLToPath(new URL('../../test-results/gallery', import.meta.url))
mkdirSync(SHOTS, { recursive: true })

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

/** Opens the sheet of the first lot, a cell of it, and why its score. */
const openLot = async (page: Page, cell: RegExp) => {
  await page.locator('details.lot > summary').first().click()
  await button(page, cell).click()
  await page.getByText(/^Pourquoi ce score/).click()
}

/** Opens the refusal, for a reason. */
const unfold = async (page: Page, reason: string) => {
  await page.getByText('Pas pour nous').click()
  await page.getByLabel(reason).check()
}

/** The refusal of a trade, with the words that say it, and what learning them would change. */
const teachTrade = async (page: Page, words: string) => {
  await unfold(page, 'pas notre métier')
  await page.getByLabel('Mots qui disent ce métier').fill(words)
  await page.locator('.effects').waitFor()
}

/** States that a person brings about: what to show first, and what is done there. */
const brought: Record<string, { state: string; by: (page: Page) => Promise<void> }> = {
  'panel-tender-cell-open': { state: 'panel-tender', by: (page) => page.locator('.matrix-cell').first().click() },
  'panel-tender-many-partners-cell-open': {
    state: 'panel-tender-many-partners',
    by: (page) => page.locator('.matrix-cell').first().click(),
  },
  'panel-tender-details-open': {
    state: 'panel-tender',
    by: async (page) => {
      for (const summary of await page.locator('summary').all()) await summary.click()
    },
  },
  'panel-tender-imposing-open': { state: 'panel-tender-imposing', by: (page) => openLot(page, /^déclaré : RIVAGE, Agrément/) },
  'panel-tender-wide-open': { state: 'panel-tender-wide', by: (page) => openLot(page, /^couvre : RIVAGE, Savoir/) },
  'panel-tender-long-words-open': { state: 'panel-tender-long-words', by: (page) => openLot(page, /RIVAGE, Certification/) },
  'panel-list-folded-open': { state: 'panel-list', by: (page) => page.locator('summary').click() },
  'panel-loading-long': { state: 'panel-loading', by: (page) => page.locator('.skeleton').waitFor() },
  'panel-choice-effects': { state: 'panel-choice', by: (page) => teachTrade(page, 'assistants familiaux') },
  'panel-choice-no-effect': { state: 'panel-choice-alone', by: (page) => teachTrade(page, 'aide à domicile') },
  'panel-choice-word': {
    state: 'panel-choice',
    by: async (page) => {
      await unfold(page, 'un mot nous a trompés')
      await page.getByRole('radio', { name: 'VAE' }).check()
      await page.locator('.effects').waitFor()
    },
  },
  'panel-choice-refused': {
    state: 'panel-choice-failed',
    by: async (page) => {
      await unfold(page, 'trop loin')
      await button(page, 'Refuser').click()
      await page.getByRole('alert').waitFor()
    },
  },
  'panel-choice-pages-unknown': { state: 'panel-choice-pages-failed', by: (page) => unfold(page, 'pas notre métier') },
  'panel-choice-keep': {
    state: 'panel-choice',
    by: async (page) => {
      await page.getByText('Pour nous', { exact: true }).click()
      await page.locator('.effects').waitFor()
    },
  },
  'panel-choice-done': {
    state: 'panel-choice',
    by: async (page) => {
      await unfold(page, 'trop loin')
      await button(page, 'Refuser').click()
      await page.locator('.toast').waitFor()
    },
  },
  'consortium-learned-forgotten': { state: 'consortium-learned', by: (page) => button(page, 'Tout oublier').click() },
  'consortium-form': { state: 'consortium-full', by: (page) => button(page, 'Modifier RIVAGE').click() },
  'consortium-form-wrong': {
    state: 'consortium-full',
    by: async (page) => {
      await button(page, 'Ajouter un partenaire').click()
      await button(page, 'Ajouter un site').click()
      await page.getByLabel('SIRET').fill('123')
      await button(page, 'Enregistrer').click()
    },
  },
  'consortium-convention-form': { state: 'consortium-full', by: (page) => button(page, 'Modifier le nom et la convention').click() },
  'consortium-weights-form': { state: 'consortium-full', by: (page) => button(page, 'Changer les poids').click() },
  'consortium-diploma-proposed': {
    state: 'consortium-full',
    by: async (page) => {
      await button(page, 'Modifier DOMBEA').click()
      await button(page, 'Ajouter un agrément').click()
      await page.getByRole('combobox', { name: 'Diplôme' }).pressSequentially('educateur spesialisé')
      await page.keyboard.press('ArrowDown')
      await page.locator('[role=option][aria-selected=true]').waitFor()
    },
  },
  'consortium-removed': { state: 'consortium-full', by: (page) => button(page, 'Retirer ITVOL').click() },
  'consortium-undo-refused': {
    state: 'consortium-full',
    by: async (page) => {
      await page.evaluate(() => {
        const { answers } = (globalThis as unknown as { gallery: GalleryHandle }).gallery
        answers['consortium-undo'] = () => ({ ok: false, problem: { code: 'storage-stale' } })
      })
      await button(page, 'Retirer ITVOL').click()
      await button(page, 'Annuler').click()
      await page.getByText('ne peut plus être annulé').waitFor()
    },
  },
  'consortium-import-refused': {
    state: 'consortium-full',
    by: async (page) => {
      await button(page, 'Importer un fichier').click()
      const wrong = writeConsortium(sampleConsortium).replace(/"siret": [^,]+/g, '"siret": "123"')
      const file = { name: 'consortium.json', mimeType: 'application/json', buffer: Buffer.from(wrong) }
      await page.getByLabel('Fichier du consortium').setInputFiles(file)
      await page.getByRole('alert').waitFor()
    },
  },
  'consortium-import': { state: 'consortium-full', by: (page) => button(page, 'Importer un fichier').click() },
  'welcome-consortium': { state: 'welcome', by: (page) => button(page, 'Passer cette étape').click() },
  'welcome-done': {
    state: 'welcome',
    by: async (page) => {
      await button(page, 'Passer cette étape').click()
      await button(page, 'Passer cette étape').click()
    },
  },
}

const shown = [
  ...Object.keys(states).map((state) => [state, state] as const),
  ...Object.entries(brought).map(([name, { state }]) => [name, state] as const),
]

for (const [name, state] of shown) {
  test(`${name}: fits 320 px and has no axe violation, light and dark`, async ({ gallery, page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await gallery.show(state)
    await brought[name]?.by(page)
    await page.locator('h1, h2').first().waitFor()
    await page.screenshot({ path: join(SHOTS, `${name}-light.png`), fullPage: true })
    expect(await overflow(page)).toBe(0)
    expect(await axeFaults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.screenshot({ path: join(SHOTS, `${name}-dark.png`), fullPage: true })
    expect(await axeFaults(page, ['color-contrast'])).toEqual([])
  })
}

test('says nothing in another language when the browser speaks English', async ({ gallery, page }) => {
  await gallery.show('panel-tender', { locale: 'en' })
  await expect(page.getByRole('heading', { name: 'Who covers what' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('Thursday 4 June 2026 at 17:00 (Paris time)')).toBeVisible()
})
