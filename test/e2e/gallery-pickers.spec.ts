import { expect, type Locator, type Page } from '@playwright/test'
import type { Consortium } from '../../utils/consortium/consortium'
import { axeFaults, type GalleryPage, overflow, test } from '../support/gallery/gallery-test'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const combobox = (page: Page, name: string | RegExp) => page.getByRole('combobox', { name })
const options = (page: Page) => page.locator('[role=option]')
/** Presses a button as one who has no mouse does. */
const press = (page: Page, name: string | RegExp) => button(page, name).press('Enter')

/** Tabs on until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 8; stops++) {
    if (await target.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

async function saved(gallery: GalleryPage): Promise<Consortium> {
  const saves = (await gallery.asked('consortium-save')) as { consortium: Consortium }[]
  const last = saves.at(-1)
  if (!last) throw new Error('nothing was saved')
  return last.consortium
}

async function sound(page: Page): Promise<void> {
  expect(await overflow(page)).toBe(0)
  expect(await axeFaults(page)).toEqual([])
}

test('weights, a reference and an approval, by keyboard alone', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await press(page, 'Changer les poids')
  await expect(page.getByRole('heading', { level: 1, name: 'Comment le score est fait' })).toBeFocused()
  await page.keyboard.press('Tab')
  const trade = page.getByRole('slider', { name: 'Métier' })
  await expect(trade).toBeFocused()
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight')
  await expect(trade).toHaveAttribute('aria-valuetext', /^40 points, soit 37/)
  await expect(page.getByText(/Total.:.110 points, qui comptent pour 100/)).toBeVisible()
  await expect(page.getByText(/Les avis enregistrés gardent le verdict qu’ils avaient/)).toBeVisible()
  await sound(page)
  await press(page, 'Enregistrer')
  await expect(button(page, 'Changer les poids')).toBeFocused()
  expect((await saved(gallery)).weights).toMatchObject({ version: 1, domain: 40, balance: 5 })
  await expect(page.getByText('Ce sont vos poids, version 1.')).toBeVisible()

  await press(page, 'Modifier DOMBEA')
  await press(page, 'Ajouter une référence')
  const added = page.getByRole('group', { name: 'Référence 2' })
  await expect(added.getByLabel('Acheteur')).toBeFocused()
  await page.keyboard.type('Ville de Bourg-en-Bresse')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Analyse des pratiques')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2025')
  await page.keyboard.press('Tab')
  await page.keyboard.type('bien')

  await press(page, 'Ajouter un agrément')
  const diploma = combobox(page, 'Diplôme')
  await expect(diploma).toBeFocused()
  await page.keyboard.type('educateur spesialisé')
  await expect(diploma).toHaveAttribute('aria-expanded', 'true')
  await expect(options(page).first()).toHaveText('Diplôme d’État d’éducateur spécialisé (DEES)')
  await expect(page.getByRole('status').filter({ hasText: /propositions?, flèche/ })).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  expect(await diploma.getAttribute('aria-activedescendant')).toBe(await options(page).first().getAttribute('id'))
  await sound(page)
  await page.keyboard.press('Enter')
  await expect(diploma).toHaveValue('Diplôme d’État d’éducateur spécialisé (DEES)')
  await expect(options(page)).toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Bourg')
  await page.keyboard.press('Tab')
  await tabTo(page, page.getByRole('group', { name: 'Agrément 1' }).getByLabel('Ce point est…'))
  await page.keyboard.type('v')
  await expect(page.getByText(/quelqu’un a vu l’arrêté d’agrément de la Région/).first()).toBeVisible()
  await sound(page)
  await press(page, 'Enregistrer')

  const dombes = (await saved(gallery)).partners.find(({ id }) => id === 'dombes')
  expect(dombes?.references.at(-1)).toEqual({
    buyer: 'Ville de Bourg-en-Bresse',
    object: 'Analyse des pratiques',
    year: 2025,
    outcome: 'good',
    standing: 'declared',
  })
  expect(dombes?.approvals).toEqual([
    { diploma: 'Diplôme d’État d’éducateur spécialisé (DEES)', site: 'bourg', validUntil: null, standing: 'verified' },
  ])
  await expect(button(page, 'Modifier DOMBEA')).toBeFocused()
})

test('weights go back to those proposed, a version later; nothing changed makes none; all at nought is refused', async ({
  gallery,
  page,
}) => {
  await gallery.show('consortium-full')
  const slider = (name: string) => page.getByRole('slider', { name })
  await press(page, 'Changer les poids')
  await slider('Territoire').press('End')
  await press(page, 'Enregistrer')
  await press(page, 'Changer les poids')
  await press(page, 'Revenir aux poids proposés')
  await expect(slider('Territoire')).toHaveValue('20')
  await press(page, 'Enregistrer')
  expect((await saved(gallery)).weights).toMatchObject({ version: 2, domain: 30, territory: 20 })
  await expect(page.getByText('Ce sont les poids que Maillage propose.')).toBeVisible()
  await press(page, 'Changer les poids')
  await press(page, 'Enregistrer')
  expect((await saved(gallery)).weights?.version).toBe(2)
  await press(page, 'Changer les poids')
  const before = (await gallery.asked('consortium-save')).length
  for (const one of await page.getByRole('slider').all()) await one.press('Home')
  await press(page, 'Enregistrer')
  await expect(page.getByText('Donnez des points à une ligne au moins.')).toBeVisible()
  await expect(slider('Métier')).toBeFocused()
  expect((await gallery.asked('consortium-save')).length).toBe(before)
})

test('a list is walked, closed and left without taking or sending anything', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await press(page, 'Modifier DOMBEA')
  await press(page, 'Ajouter une compétence')
  const skill = combobox(page, 'Compétence').last()
  await expect(skill).toBeFocused()
  await page.keyboard.type('supervison')
  await expect(options(page).first()).toContainText('Supervision d’équipes')
  await page.keyboard.press('ArrowUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(skill).toHaveValue('supervison')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(options(page)).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Tab')
  await expect(options(page)).toHaveCount(0)
  await expect(skill).toHaveValue('supervison')
  expect(await gallery.asked('consortium-save')).toEqual([])
})

test('codes, départements and a town are found in spite of errors, and what a skill lacks is offered', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await press(page, 'Modifier DOMBEA')
  await press(page, 'Ajouter une compétence')
  const skill = page.getByRole('group', { name: 'Compétence 2' })
  await page.keyboard.type('analise des pratiques')
  await expect(options(page).first()).toContainText('Analyse des pratiques professionnelles')
  await options(page).first().click()
  await skill.getByLabel('Trouver un code par ses mots').pressSequentially('formtion profesionnelle')
  await expect(options(page).first()).toContainText('80530000')
  await page.keyboard.press('Enter')
  await expect(skill.getByLabel(/^Codes européens/)).toHaveValue('80530000')
  await expect(skill.getByLabel('Trouver un code par ses mots')).toHaveValue('')
  await skill.locator('summary').press('Enter')
  await skill.getByRole('button', { name: /Ajouter 80511000/ }).press('Enter')
  await expect(skill.getByLabel(/^Codes européens/)).toHaveValue('80530000, 80511000')
  await expect(skill.locator('summary')).toBeFocused()

  const area = page.getByRole('group', { name: 'Territoire 1' })
  await area.getByLabel(/^Ajouter un département/).pressSequentially('saone et loir')
  await expect(options(page).first()).toContainText('Saône-et-Loire')
  await page.keyboard.press('Enter')
  await expect(area.getByLabel('Départements', { exact: true })).toHaveValue('01, 39, 71')

  await press(page, 'Ajouter un site')
  const site = page.getByRole('group', { name: 'Site 2' })
  await site.getByLabel('Ville').pressSequentially('vileurbane')
  await expect(options(page).first()).toContainText('Villeurbanne')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(site.getByLabel('Ville')).toHaveValue('Villeurbanne')
  await expect(site.getByLabel('Département')).toHaveValue('69')
  await sound(page)
})

test('among many partners, one is found by a town typed in haste', async ({ gallery, page }) => {
  await gallery.show('consortium-many')
  await combobox(page, 'Trouver un partenaire').pressSequentially('clermond')
  await expect(options(page).first()).toContainText('ITVOL')
  await sound(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'ITVOL' })).toBeFocused()
})
