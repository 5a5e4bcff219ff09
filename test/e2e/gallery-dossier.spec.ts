import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { dossierStates } from '../support/gallery/dossier-states'
import { axeFaults, type GalleryHandle, type GalleryPage, overflow, test } from '../support/gallery/gallery-test'

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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const toast = (page: Page) => page.locator('.toast')
const summary = (page: Page, name: string) => page.locator('summary', { hasText: name })
const TOGETHER = 'Ce que répondre ensemble permet'

interface Sent {
  readonly changes: readonly { readonly field: string; readonly value: unknown }[]
}
const sent = async (gallery: GalleryPage) => ((await gallery.asked('gesture')) as Sent[]).map(({ changes }) => changes)

test('what is typed survives a refusal, a walk to another screen, and is stored at last', async ({ gallery, page }) => {
  await gallery.show('dossier-refused')
  await page.getByLabel(TOGETHER).fill('À trois, nous couvrons tout.')
  await page.getByLabel(TOGETHER).blur()
  await expect(page.getByText('Pas enregistré : votre texte reste ici.')).toBeVisible()
  await expect(toast(page)).toHaveAttribute('data-refused', 'true')
  await page.getByRole('link', { name: 'Échéances' }).click()
  await page.goBack()
  await expect(page.getByLabel(TOGETHER)).toHaveValue('À trois, nous couvrons tout.')
  await page.evaluate(() => {
    const { answers } = (globalThis as unknown as { gallery: GalleryHandle }).gallery
    answers.gesture = () => ({ ok: true, value: [] })
  })
  await page.getByLabel(TOGETHER).press('Control+Enter')
  await expect(page.getByText('Pas enregistré')).toBeHidden()
  expect((await sent(gallery)).at(-1)).toMatchObject([{ field: 'together', value: 'À trois, nous couvrons tout.' }])
})

test('a text that is left as it was is no gesture', async ({ gallery, page }) => {
  await gallery.show('dossier-drafting')
  await summary(page, 'Décider').click()
  await page.getByLabel(TOGETHER).focus()
  await page.getByLabel(TOGETHER).blur()
  await page.getByLabel(TOGETHER).press('End')
  await page.keyboard.type('!')
  await page.keyboard.press('Backspace')
  await page.getByLabel(TOGETHER).blur()
  expect(await sent(gallery)).toEqual([])
})

test('a stage ahead says what keeps it, and going back asks nothing', async ({ gallery, page }) => {
  await gallery.show('dossier-decision')
  await button(page, 'Dépôt').click()
  await expect(page.getByText('Pour passer à « Dépôt », il manque :')).toBeVisible()
  await expect(button(page, 'qui prend quel lot')).toBeVisible()
  await button(page, 'Repéré (passée)').click()
  await expect(page.getByRole('heading', { name: 'Étape : Repéré' })).toBeVisible()
  await toast(page).getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByRole('heading', { name: 'Étape : Décision' })).toBeVisible()
  expect(await sent(gallery)).toHaveLength(1)
})

test('three answers count once all three are given, as they are', async ({ gallery, page }) => {
  await gallery.show('dossier-decision')
  const answer = (line: string, value: string) =>
    page.getByRole('group', { name: 'DOMBEA' }).getByRole('group', { name: line }).getByRole('radio', { name: value }).click()
  await answer('Intérêt', '4')
  await answer('Charge', '1')
  await expect(page.getByText('Comptera une fois les trois réponses données.')).toBeVisible()
  expect(await sent(gallery)).toEqual([])
  await answer('Risque', '2')
  await expect(toast(page)).toContainText('Sentiment de DOMBEA : intérêt 4, charge 1, risque 2')
  expect((await sent(gallery)).at(-1)).toMatchObject([{ field: 'rating/dombes', value: { interest: 4, load: 1, risk: 2 } }])
})

test('who signs is asked once it matters, and may be left for later', async ({ gallery, page }) => {
  await gallery.show('dossier-unsigned')
  await expect(page.getByText('Qui signe ici ?')).toBeHidden()
  await page.getByLabel('Qui s’en charge').selectOption({ label: 'DOMBEA' })
  await page.getByLabel('Qui s’en charge').blur()
  await expect(page.getByRole('heading', { name: 'Qui signe ici ?' })).toBeVisible()
  expect((await sent(gallery)).at(-1)).toMatchObject([{ field: 'owner/decision', value: 'dombes' }])
  await button(page, 'Plus tard').click()
  await expect(page.getByText('Qui signe ici ?')).toBeHidden()
})

test('a share below the least of the convention is said, and nothing is blocked', async ({ gallery, page }) => {
  await gallery.show('dossier-drafting')
  await expect(page.getByText('sous les 15 % de la convention')).toBeVisible()
  const share = page.getByLabel('Part de DOMBEA, en %')
  await share.fill('beaucoup')
  await share.press('Enter')
  await expect(page.getByText('Un nombre de 0 à 100.')).toBeVisible()
  expect(await sent(gallery)).toEqual([])
  await share.fill('37,5')
  await share.press('Enter')
  await expect(page.getByText('sous les 15 % de la convention')).toBeHidden()
  await expect(share).toHaveValue('37,5')
  expect((await sent(gallery)).at(-1)).toMatchObject([{ field: 'lot/1/dombes', value: { share: 37.5 } }])
  await expect(button(page, 'Passer à l’étape « Relecture »')).toHaveAttribute('aria-disabled', 'false')
})

test('the result brings the tender back by itself, in one gesture that is taken back whole', async ({ gallery, page }) => {
  await gallery.show('dossier-review')
  await summary(page, 'Résultat et suites').click()
  await page.getByLabel('perdu').check()
  await expect(page.getByText('Renouvellement du contrat')).toBeVisible()
  expect((await sent(gallery)).at(-1)?.map(({ field }) => field)).toEqual(['result', 'watch/renewal'])
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Renouvellement du contrat')).toBeHidden()
  await expect(page.getByLabel('perdu')).not.toBeChecked()
})

test('a note is for oneself until one says otherwise', async ({ gallery, page }) => {
  await gallery.show('dossier-spotted')
  await summary(page, 'Notes').click()
  await expect(page.getByText('Pour l’instant, rien ne quitte cet appareil.')).toBeVisible()
  await page.getByLabel('Nouvelle note').fill('À voir lundi.')
  await button(page, 'Ajouter la note').click()
  await expect(page.locator('.note')).toContainText('Camille (RIVAGE)')
  expect((await sent(gallery)).at(-1)?.[0]?.field).toMatch(/^note\/me\//)
  await button(page, 'La destiner au consortium').click()
  await expect(page.locator('.note')).toHaveCount(1)
  await expect(page.locator('.note')).toContainText('le consortium')
})

test('the notice can be read when its page is gone, and why together is proposed from it', async ({ gallery, page }) => {
  await gallery.show('dossier-spotted')
  await summary(page, 'L’avis tel qu’il était').click()
  await expect(page.getByRole('region', { name: 'Texte de l’avis' })).toContainText('Le candidat devra être certifié Qualiopi.')
  await button(page, 'Reprendre ce texte').click()
  await expect(page.getByLabel(TOGETHER)).not.toHaveValue('')
  await expect(page.getByLabel(TOGETHER)).toBeFocused()
})

test('any gesture is taken back from the history, and the history says so', async ({ gallery, page }) => {
  await gallery.show('dossier-spotted')
  await page.getByLabel('Qui pilote').selectOption({ label: 'ITVOL' })
  await page.getByLabel('Qui pilote').blur()
  await expect(toast(page)).toContainText('Pilote : ITVOL')
  await button(page, 'On y va').first().click()
  await summary(page, 'Historique').click()
  await button(page, 'Annuler : Pilote : ITVOL').click()
  await expect(page.getByLabel('Qui pilote')).toHaveValue('')
  await expect(page.locator('.history')).toContainText('annulé depuis')
  await expect(button(page, 'On y va').first()).toHaveAttribute('aria-pressed', 'true')
})

test('two answers that never met are both shown, and choosing one is a gesture', async ({ gallery, page }) => {
  await gallery.show('dossier-rivals')
  const rivals = page.getByRole('region', { name: 'Deux réponses différentes' })
  await expect(rivals.getByRole('listitem').filter({ hasText: 'Lou' }).last()).toContainText('Pilote : ITVOL')
  await button(page, 'Garder celle-ci').last().click()
  expect((await sent(gallery)).at(-1)).toMatchObject([{ field: 'pilot', value: 'volcans' }])
})

test('what is left or deleted comes back in one gesture', async ({ gallery, page }) => {
  await gallery.show('dossier-left')
  await button(page, 'Suivre de nouveau').click()
  await expect(page.getByText('Plus suivi : charge de travail')).toBeHidden()
  await gallery.show('dossier-deleted')
  await button(page, 'Restaurer').click()
  await expect(page.getByRole('heading', { name: 'Étape : Repéré' })).toBeVisible()
})

test('leaving asks for one neutral reason', async ({ gallery, page }) => {
  await gallery.show('dossier-spotted')
  await summary(page, 'Ne plus suivre').click()
  await page.getByLabel('charge de travail').check()
  await button(page, 'Ne plus suivre').click()
  await expect(page.getByRole('heading', { name: 'Plus suivi : charge de travail' })).toBeVisible()
  expect((await sent(gallery)).at(-1)?.[0]).toMatchObject({ field: 'closed', value: { why: 'load', note: '' } })
})
