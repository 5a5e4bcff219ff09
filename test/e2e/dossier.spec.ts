import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { clickAndWait, openExample, takeExample } from '../support/gestures'

/** Presses Tab until there: what a person without a mouse does. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let times = 0; times < 250; times++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('Tab leads nowhere near it')
}

const stage = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 2, name: `Étape : ${name}`, exact: true })).toBeVisible()
const onward = (page: Page) => page.getByRole('button', { name: /^Passer à l’étape/ })
const lack = (page: Page, name: string) => page.locator('#dossier-lacks').getByRole('button', { name })

/** Asks for the next stage, and goes to what is said to be missing. */
async function goToLack(page: Page, name: string): Promise<void> {
  await tabTo(page, onward(page), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#dossier-lacks button').first()).toBeFocused()
  await tabTo(page, lack(page, name))
  await page.keyboard.press('Enter')
}

async function moveOn(page: Page, to: string): Promise<void> {
  await tabTo(page, onward(page), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await stage(page, to)
}

test('the whole life of a tender, from the notice to its lessons, by keyboard alone', async ({ extension }) => {
  test.setTimeout(180_000)
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await tabTo(panel, panel.getByRole('button', { name: 'Suivre cet avis' }))
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('textbox', { name: 'Ajouter une étiquette' })).toBeFocused()
  await panel.keyboard.type('prioritaire')
  await panel.keyboard.press('Enter')
  await tabTo(panel, panel.getByRole('button', { name: 'Ouvrir le dossier' }))
  const opening = extension.context.waitForEvent('page')
  await panel.keyboard.press('Enter')
  const page = await opening

  // Spotted, proposed: two times the same key, and the focus stays where it is.
  await stage(page, 'Repéré')
  await expect(page.getByText('prioritaire').first()).toBeVisible()
  await tabTo(page, onward(page))
  await page.keyboard.press('Enter')
  await stage(page, 'Proposé')
  await expect(onward(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await stage(page, 'Décision')
  await examine(page, 'dossier-decision')

  // Who signs is asked beside the first answer that somebody gives, and holds nothing up.
  const first = page.locator('fieldset.dossier-partner').first()
  for (const [line, presses] of [
    ['Intérêt', 3],
    ['Charge', 1],
    ['Risque', 0],
  ] as const) {
    await tabTo(page, first.getByRole('group', { name: line }).getByRole('radio').first())
    await page.keyboard.press('Space')
    for (let times = 0; times < presses; times++) await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('Tab')
  const signing = page.getByRole('heading', { name: 'Qui signe ici ?' })
  await expect(signing).toBeVisible()
  const name = page.getByLabel('Nom ou fonction')
  await tabTo(page, name)
  await page.keyboard.type('Camille')
  await page.keyboard.press('Enter')
  await expect(signing).toBeHidden()

  // A veto holds it; what is missing is said, and led to.
  await tabTo(page, page.locator('summary', { hasText: 'Mettre un veto' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Qui', { exact: true }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Trop court')
  await page.keyboard.press('Enter')
  await goToLack(page, 'la levée d’un veto')
  await expect(page.getByLabel('Pourquoi il peut être levé')).toBeFocused()
  await page.keyboard.type('Une vacataire est trouvée')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Levé : Une vacataire est trouvée')).toBeVisible()

  await goToLack(page, 'la décision d’y aller')
  await expect(page.getByRole('button', { name: 'On y va' })).toBeFocused()
  await page.keyboard.press('Enter')
  await goToLack(page, 'un pilote')
  await expect(page.getByLabel('Qui pilote')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(lack(page, 'un pilote')).toBeHidden()
  await goToLack(page, 'pourquoi à plusieurs')
  await expect(page.getByLabel('Ce que répondre ensemble permet')).toBeFocused()
  await page.keyboard.type('Aucun de nous ne couvre seul les deux départements.')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('#dossier-lacks')).toBeHidden()

  await moveOn(page, 'Montage')
  await goToLack(page, 'qui prend quel lot')
  await page.keyboard.press('Tab')
  if (
    await page
      .getByRole('button', { name: 'Partir de l’équipe proposée' })
      .evaluateAll((all) => all.includes(document.activeElement as HTMLElement))
  )
    await page.keyboard.press('Enter')
  else await page.keyboard.press('Space')
  await expect(page.locator('.toast')).toBeVisible()
  await moveOn(page, 'Relecture')
  await moveOn(page, 'Dépôt')
  // The last gesture goes back by the keys that everybody knows, and is done again.
  await page.keyboard.press('Control+z')
  await stage(page, 'Relecture')
  await moveOn(page, 'Dépôt')

  await goToLack(page, 'le dépôt et son accusé de réception')
  await page.keyboard.press('Enter')
  const receipt = page.getByLabel('Accusé de réception')
  await tabTo(page, receipt)
  await page.keyboard.type('AR 88412')
  await page.keyboard.press('Enter')
  await moveOn(page, 'Résultat')
  await goToLack(page, 'le résultat')
  await expect(page.getByRole('radio', { name: 'gagné', exact: true })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText('Renouvellement du contrat')).toBeVisible()
  await examine(page, 'dossier-result')
  await moveOn(page, 'Bilan')

  const lines = [
    'Le résultat et ses raisons',
    'L’écart de note avec le retenu',
    'Ce que chacun a appris',
    'Ce que le travail à plusieurs a donné',
    'À refaire, ou autrement',
  ]
  for (const [at, line] of lines.entries()) {
    await tabTo(page, page.getByLabel(line))
    await page.keyboard.type(`Leçon ${at + 1}`)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText('5 lignes sur 5')).toBeVisible()

  // All of it is there after the page is loaded again, and the history says who did what.
  await page.reload()
  await stage(page, 'Bilan')
  await expect(page.getByLabel(lines[4] ?? '')).toHaveValue('Leçon 5')
  await tabTo(page, page.locator('summary', { hasText: 'Historique' }))
  await page.keyboard.press('Enter')
  const history = page.locator('ol.history')
  await expect(history).toContainText('Étape : Bilan')
  await expect(history).toContainText('Camille')
  await expect(history).toContainText('annulé depuis')
  await examine(page, 'dossier-lessons')
})

test('what is being typed is still there when the page is loaded again', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await panel.getByRole('button', { name: 'Suivre cet avis' }).click()
  const opening = extension.context.waitForEvent('page')
  await panel.getByRole('button', { name: 'Ouvrir le dossier' }).click()
  const page = await opening
  const notes = page.locator('summary', { hasText: 'Notes' })
  await notes.click()
  await page.getByLabel('Nouvelle note').fill('Rappeler l’acheteur')
  await page.reload()
  await notes.click()
  await expect(page.getByLabel('Nouvelle note')).toHaveValue('Rappeler l’acheteur')
})
