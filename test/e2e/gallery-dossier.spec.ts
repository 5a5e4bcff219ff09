import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { dossierStates } from '../support/gallery/dossier-states'
import { axeFaults, overflow, test } from '../support/gallery/gallery-test'

const SHOTS = fileURLToPath(new URL('../../test-results/gallery', import.meta.url))
mkdirSync(SHOTS, { recursive: true })

/** Every fold of the screen, opened. */
async function unfold(page: Page): Promise<void> {
  await page.locator('.dossier').waitFor()
  for (let turn = 0; turn < 3; turn++)
    for (const summary of await page.locator('.dossier details:not([open]) > summary').all())
      if (await summary.isVisible()) await summary.click()
  await page.waitForLoadState('networkidle')
}

for (const state of Object.keys(dossierStates)) {
  test(`${state}, all unfolded: fits 320 px and has no axe violation, light and dark`, async ({ gallery, page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await gallery.show(state)
    await unfold(page).catch(() => {})
    await page.screenshot({ path: join(SHOTS, `${state}-unfolded-light.png`), fullPage: true })
    expect(await overflow(page)).toBe(0)
    expect(await axeFaults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.screenshot({ path: join(SHOTS, `${state}-unfolded-dark.png`), fullPage: true })
    expect(await axeFaults(page, ['color-contrast'])).toEqual([])
  })
}

test.describe('wide', () => {
  test.use({ viewport: { width: 1280, height: 900 } })
  for (const state of ['dossier-spotted', 'dossier-decision', 'dossier-drafting', 'dossier-over', 'dossier-rivals']) {
    test(`${state}: no axe violation on a wide window, light and dark`, async ({ gallery, page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await gallery.show(state)
      await page.locator('.dossier').waitFor()
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: join(SHOTS, `${state}-wide-light.png`), fullPage: true })
      expect(await axeFaults(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      await page.screenshot({ path: join(SHOTS, `${state}-wide-dark.png`), fullPage: true })
      expect(await axeFaults(page, ['color-contrast'])).toEqual([])
    })
  }
})
