import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { axeFaults, overflow, test } from '../support/gallery/gallery-test'

const SHOTS = fileURLToPath(new URL('../../test-results/gallery', import.meta.url))
mkdirSync(SHOTS, { recursive: true })

const row = (page: Page, index: number) => page.locator(`[data-row="${index}"]`)
const link = (page: Page, title: string | RegExp) => page.locator('.lines').getByRole('link', { name: title })
const rows = (page: Page) => page.locator('.line[data-id]')
const dialog = (page: Page) => page.getByRole('dialog')
const toast = (page: Page) => page.locator('.toast')
const ready = (page: Page) => page.locator('[data-find-ready]').waitFor()
const URGENT = /^Formation des assistants familiaux, préparation/

interface Sent {
  readonly gesture: string
  readonly changes: readonly { readonly of: string; readonly field: string; readonly value: unknown }[]
}

test.describe('wide', () => {
  test.use({ viewport: { width: 1280, height: 860 } })

  for (const state of ['desk', 'desk-many', 'desk-filtered', 'desk-search', 'desk-board', 'desk-closed', 'desk-calendar', 'desk-first']) {
    test(`${state}: no axe violation on a wide window, light and dark`, async ({ gallery, page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await gallery.show(state)
      await page.locator('[data-find-ready], .first-run').first().waitFor()
      await page.screenshot({ path: join(SHOTS, `${state}-wide-light.png`) })
      expect(await axeFaults(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      await page.screenshot({ path: join(SHOTS, `${state}-wide-dark.png`) })
      expect(await axeFaults(page, ['color-contrast'])).toEqual([])
    })
  }

  test('what closes first comes first, with the working days left', async ({ gallery, page }) => {
    await gallery.show('desk')
    await expect(row(page, 0)).toContainText('mer. 20 mai')
    await expect(row(page, 0)).toContainText('dans 2 jours ouvrés')
    // What has closed comes after all that is still to close.
    await expect(page.locator('[data-parted=true]')).toContainText('date limite passée')
    await expect(page.getByRole('link', { name: /Ferment d’ici 7 jours/ })).toContainText('2')
    await page.getByRole('link', { name: /Ferment d’ici 7 jours/ }).click()
    await expect(rows(page)).toHaveCount(2)
    await page.goBack()
    await expect(page.getByText('13 avis').first()).toBeVisible()
  })

  test('the keys walk the rows, select, tag and undo, in one gesture', async ({ gallery, page }) => {
    await gallery.show('desk')
    await ready(page)
    await page.keyboard.press('j')
    await expect(page.locator('[data-link="0"]')).toBeFocused()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('x')
    await expect(page.getByText('2 avis sélectionnés')).toBeVisible()
    await page.keyboard.press('t')
    await expect(dialog(page).getByLabel('Étiquette', { exact: true })).toBeFocused()
    await page.keyboard.type('budget 2027')
    await page.keyboard.press('Enter')
    await expect(toast(page)).toContainText('« budget 2027 » est ajoutée à 2 avis.')
    const sent = (await gallery.asked('gesture')) as Sent[]
    expect(sent).toHaveLength(1)
    expect(sent[0]?.changes.map(({ field }) => field)).toEqual(['tag/me/budget%202027', 'tag/me/budget%202027'])
    await expect(page.getByRole('checkbox', { name: 'budget 2027' })).toBeVisible()
    await page.keyboard.press('z')
    await expect(toast(page)).toContainText('C’est annulé.')
    await expect(page.getByRole('checkbox', { name: 'budget 2027' })).toHaveCount(0)
  })

  test('Shift and a click select up to there; Ctrl+A all that is found', async ({ gallery, page }) => {
    await gallery.show('desk')
    await ready(page)
    await row(page, 2).getByRole('checkbox').click()
    await row(page, 5)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] })
    await expect(page.getByText('4 avis sélectionnés')).toBeVisible()
    await page.keyboard.press('Control+a')
    await expect(page.getByText('13 avis sélectionnés')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText(/sélectionnés/)).toHaveCount(0)
  })

  test('a stage that may not be entered is refused, with what is missing; the others go', async ({ gallery, page }) => {
    await gallery.show('desk')
    await ready(page)
    await link(page, /^Accord-cadre de formation des encadrants/).focus()
    await page.keyboard.press('e')
    await dialog(page).getByLabel('Montage').check()
    await dialog(page).getByRole('button', { name: 'Valider' }).click()
    await expect(toast(page)).toContainText('il manque : la décision d’y aller, un pilote et le « pourquoi à plusieurs »')
    expect(await gallery.asked('gesture')).toEqual([])
    await page.getByRole('button', { name: 'Fermer' }).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('e')
    await dialog(page).getByLabel('Décision').check()
    await page.keyboard.press('Enter')
    await expect(toast(page)).toContainText('passent à l’étape « Décision »')
  })

  test('what is left keeps its neutral reason, and comes back by the undo', async ({ gallery, page }) => {
    await gallery.show('desk')
    await ready(page)
    await link(page, 'Formation aux gestes et postures').focus()
    await page.keyboard.press('c')
    await dialog(page).getByLabel('hors métier').check()
    await page.keyboard.press('Enter')
    await expect(toast(page)).toContainText('n’est plus suivi (hors métier)')
    await expect(link(page, 'Formation aux gestes et postures')).toHaveCount(0)
    // The focus stands on the row that took its place, here the last.
    await expect(page.locator('[data-current=true] [data-link]')).toBeFocused()
    await toast(page).getByRole('button', { name: 'Annuler' }).click()
    await expect(link(page, 'Formation aux gestes et postures')).toBeVisible()
  })

  test('a refused gesture says why, and nothing is lost', async ({ gallery, page }) => {
    await gallery.show('desk-gesture-refused')
    await ready(page)
    await page.keyboard.press('j')
    await page.keyboard.press('Delete')
    await expect(toast(page)).toContainText('MAI-301')
    await expect(page.getByText('13 avis').first()).toBeVisible()
  })

  test('a search says what it read otherwise, marks its words, and is in the address', async ({ gallery, page }) => {
    await gallery.show('desk')
    await ready(page)
    await page.keyboard.press('/')
    await page.keyboard.type('formtion')
    await expect(page.getByText('« formtion » : nous avons aussi cherché « formation ».')).toBeVisible()
    await expect(page.locator('mark').first()).toHaveText('Formation')
    await expect(page).toHaveURL(/#q=formtion$/)
    // Keys are words here.
    await page.keyboard.type('jxt')
    await expect(dialog(page)).toHaveCount(0)
    await expect(page).toHaveURL(/#q=formtionjxt$/)
    await page.reload()
    await expect(page.getByRole('searchbox')).toHaveValue('formtionjxt')
  })

  test('filters are in the address, shown as chips, and taken away one by one', async ({ gallery, page }) => {
    await gallery.show('desk')
    await ready(page)
    await page.getByRole('checkbox', { name: /Proposé/ }).check()
    await page.getByRole('checkbox', { name: /sans pilote/ }).check()
    await expect(rows(page)).toHaveCount(2)
    await expect(page).toHaveURL(/stage=proposed&pilot=/)
    await page.getByRole('button', { name: 'Retirer le filtre « Étape : Proposé »' }).click()
    await expect(page.getByRole('checkbox', { name: /Proposé/ })).not.toBeChecked()
    await page.getByRole('button', { name: 'Retirer tous les filtres' }).click()
    await expect(page.getByText('13 avis').first()).toBeVisible()
  })

  test('a view is kept, renamed, dropped and brought back', async ({ gallery, page }) => {
    await gallery.show('desk')
    await ready(page)
    await page.getByRole('checkbox', { name: /à relire/ }).check()
    await page.getByRole('button', { name: 'Garder cette vue' }).click()
    await page.keyboard.type('Mes relectures')
    await page.keyboard.press('Enter')
    const views = page.getByRole('navigation', { name: 'Vues' })
    await expect(views.getByRole('link', { name: 'Mes relectures' })).toHaveAttribute('aria-current', 'true')
    await views.getByRole('link', { name: 'En cours' }).click()
    await expect(page.getByText('13 avis').first()).toBeVisible()
    await views.getByRole('link', { name: 'Mes relectures' }).click()
    await expect(rows(page)).toHaveCount(2)
    await page.getByRole('button', { name: 'Renommer' }).click()
    await dialog(page).getByLabel('Nom de la vue').fill('Relectures')
    await page.keyboard.press('Enter')
    await expect(views.getByRole('link', { name: 'Relectures', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Supprimer la vue' }).click()
    await expect(views.getByRole('link', { name: 'Relectures' })).toHaveCount(0)
    await toast(page).getByRole('button', { name: 'Annuler' }).click()
    await expect(views.getByRole('link', { name: 'Relectures' })).toBeVisible()
  })

  test('headings sort, and say how', async ({ gallery, page }) => {
    await gallery.show('desk')
    await ready(page)
    const heading = page.getByRole('columnheader', { name: 'Verdict' })
    await heading.getByRole('button').click()
    await expect(heading).toHaveAttribute('aria-sort', 'descending')
    await expect(row(page, 0).getByRole('link')).toHaveText(URGENT)
    await heading.getByRole('button').click()
    await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  })

  test('only what can be seen is drawn, wherever one is', async ({ gallery, page }) => {
    await gallery.show('desk-many')
    await ready(page)
    await expect(page.getByText('240 avis').first()).toBeVisible()
    expect(await rows(page).count()).toBeLessThan(60)
    await page.keyboard.press('j')
    await page.keyboard.press('End')
    await expect(page.locator('[data-link="239"]')).toBeFocused()
    await expect(row(page, 239)).toBeInViewport()
    expect(await rows(page).count()).toBeLessThan(60)
    await page.keyboard.press('Home')
    await expect(page.locator('[data-link="0"]')).toBeFocused()
  })

  test('keys of one character can be turned off', async ({ gallery, page }) => {
    await gallery.show('desk')
    await ready(page)
    await page.keyboard.press('?')
    await dialog(page).getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.keyboard.press('j')
    await expect(dialog(page)).toHaveCount(0)
    await expect(page.locator('[data-link="0"]')).not.toBeFocused()
    await page.getByRole('button', { name: 'Raccourcis clavier' }).click()
    await dialog(page).getByRole('checkbox').check()
  })

  test('the board: arrows walk, Shift and an arrow move a card, a refusal says what is missing', async ({ gallery, page }) => {
    await gallery.show('desk-board')
    await ready(page)
    const column = (name: string) => page.getByRole('region', { name })
    const card = column('Repéré').getByRole('link').first()
    await card.focus()
    const title = (await card.textContent()) ?? ''
    await page.keyboard.press('Shift+ArrowRight')
    await expect(column('Proposé').getByRole('link', { name: title })).toBeFocused()
    await expect(toast(page)).toContainText('passe à l’étape « Proposé »')
    await page.keyboard.press('ArrowRight')
    await expect(column('Décision').getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Shift+ArrowRight')
    await expect(toast(page)).toContainText('il manque')
    await expect(column('Décision').getByRole('link')).toHaveCount(1)
  })

  test('the board: a card is dragged to its next stage', async ({ gallery, page }) => {
    await gallery.show('desk-board')
    await ready(page)
    const card = page.locator('.board-card', { hasText: 'Formation de tuteurs' })
    await card.dragTo(page.getByRole('heading', { name: 'Proposé' }))
    await expect(page.getByRole('region', { name: 'Proposé' }).getByText('Formation de tuteurs')).toBeVisible()
  })

  test('the calendar is walked by keys, from month to month, and lists a day', async ({ gallery, page }) => {
    await gallery.show('desk-calendar')
    await ready(page)
    const day = (label: RegExp) => page.getByRole('button', { name: label })
    await day(/^lundi 18 mai 2026, \d+ échéances/).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(day(/^mercredi 20 mai 2026, \d+ échéances?/)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'mercredi 20 mai 2026' })).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(day(/^samedi 20 juin 2026/)).toBeFocused()
    await expect(page).toHaveURL(/month=2026-06/)
    await page.goBack()
    await expect(page.getByText('mai 2026', { exact: true }).first()).toBeVisible()
  })
})

test('the desk leads from screen to screen, and keeps what is typed in a form', async ({ gallery, page }) => {
  await gallery.show('desk')
  const nav = page.getByRole('navigation', { name: 'Écrans du bureau' })
  await expect(nav.getByRole('link', { name: 'Avis suivis' })).toHaveAttribute('aria-current', 'page')
  await nav.getByRole('link', { name: 'Consortium' }).click()
  await page.getByRole('button', { name: 'Modifier DOMBEA' }).click()
  await page.getByLabel('Nom complet').fill('Un nom en cours de saisie')
  await nav.getByRole('link', { name: 'Échéances' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Échéances' })).toBeVisible()
  await expect(page).toHaveTitle('Échéances')
  await page.goBack()
  await expect(page.getByLabel('Nom complet')).toHaveValue('Un nom en cours de saisie')
  await nav.getByRole('link', { name: 'Avis suivis' }).click()
  await expect(page).toHaveTitle('Avis suivis')
})

test('a row opens its opportunity, and the way back leads to the row', async ({ gallery, page }) => {
  await gallery.show('desk-many')
  await ready(page)
  for (let at = 0; at < 30; at++) await page.keyboard.press('j')
  const title = (await page.locator('[data-link="29"]').textContent()) ?? ''
  await expect(page.locator('[data-link="29"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page).toHaveURL(/#opportunity=boamp/)
  await page.goBack()
  await expect(page.locator('[data-link="29"]')).toBeFocused()
  await expect(row(page, 29)).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Avis suivis/ }).click()
  await expect(page.locator('[data-link="29"]')).toBeFocused()
})

test('a link to a partner’s sheet still leads there', async ({ gallery, page }) => {
  await gallery.show('desk-sheet')
  await expect(page.getByRole('heading', { level: 1, name: 'Modifier RIVAGE' })).toBeVisible()
})

test('at 320 px the filters unfold, and the stages stand one below the other', async ({ gallery, page }) => {
  await gallery.show('desk')
  await ready(page)
  await expect(page.getByRole('checkbox', { name: /Proposé/ })).toBeHidden()
  await page.getByRole('button', { name: 'Filtres' }).click()
  await page.getByRole('checkbox', { name: /Proposé/ }).check()
  await expect(page.getByText('3 avis').first()).toBeVisible()
  expect(await overflow(page)).toBe(0)
  expect(await axeFaults(page)).toEqual([])
})

test.describe('windows', () => {
  const asked: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    tag: (page) => page.keyboard.press('t'),
    stage: (page) => page.keyboard.press('e'),
    pilot: (page) => page.keyboard.press('p'),
    close: (page) => page.keyboard.press('c'),
    keys: (page) => page.keyboard.press('?'),
  }
  for (const [name, ask] of Object.entries(asked)) {
    test(`what is asked (${name}) fits 320 px and has no axe violation`, async ({ gallery, page }) => {
      await gallery.show('desk')
      await ready(page)
      await page.keyboard.press('j')
      await ask(page)
      await dialog(page).waitFor()
      await page.screenshot({ path: join(SHOTS, `desk-window-${name}.png`) })
      expect(await axeFaults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeFaults(page, ['color-contrast'])).toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toHaveCount(0)
    })
  }
})
