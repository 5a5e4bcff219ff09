import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { exampleList, LIST_ADDRESS } from '../support/example-list'
import { clickAndWait, openExample, takeExample } from '../support/gestures'
import { settled } from '../support/read-panel'

const OUTSIDE = 'Hors de votre champ'
const WORDS = 'travail social'

test('a refusal that teaches shows what else it changes, changes the verdicts, and is undone, the background stopped in between', async ({
  extension,
}) => {
  await takeExample(extension.welcome)
  await extension.serve(LIST_ADDRESS, exampleList(new Date()))
  const list = await extension.open(LIST_ADDRESS)
  await clickAndWait(extension, list)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  const decision = panel.locator('.verdict .decision')
  const before = await decision.textContent()
  expect(before).not.toBe(OUTSIDE)

  await panel.getByText('Pas pour nous').click()
  await extension.background.stop()
  await panel.getByLabel('pas notre métier').check()
  await panel.getByLabel('Mots qui disent ce métier').fill(WORDS)
  const others = panel.locator('.effects').getByRole('listitem')
  await expect(others).toHaveText([/^Analyse de la pratique et formation continue en travail social/])
  await expect(decision).toHaveText(before ?? '')
  await examine(panel, 'learning-preview')

  await extension.background.stop()
  await panel.getByRole('button', { name: 'Refuser et apprendre' }).click()
  await expect(decision).toHaveText(OUTSIDE)
  await expect(panel.getByRole('region', { name: 'Votre choix' })).toContainText('pas notre métier')
  await examine(panel, 'learning-declined')

  // The lesson holds for the list, whose rows are judged anew.
  await list.bringToFront()
  await settled(panel)
  await expect(panel.getByText('1 avis sur 4 vous concerne')).toBeVisible()
  await tab.bringToFront()
  await expect(decision).toHaveText(OUTSIDE)

  // The desk tells it, and an open panel follows what is done there.
  const desk = await extension.openOwn('desk.html#screen=consortium')
  const learned = desk.getByRole('region', { name: 'Ce que Maillage a appris de vous' })
  await extension.background.stop()
  await learned.getByRole('button', { name: `Oublier la leçon «\u00a0${WORDS}\u00a0»` }).click()
  await expect(learned).toContainText('Aucune leçon')
  await tab.bringToFront()
  await expect(decision).toHaveText(before ?? '')
  await desk.bringToFront()
  await learned.getByRole('button', { name: 'Annuler' }).click()
  await tab.bringToFront()
  await expect(decision).toHaveText(OUTSIDE)

  await extension.background.stop()
  await panel.getByRole('button', { name: 'Annuler ce choix' }).click()
  await expect(decision).toHaveText(before ?? '')
  await expect(panel.getByText('Pas pour nous')).toBeVisible()
})

test('a refusal for the distance changes no verdict, and outlives the background and the panel', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  const decision = panel.locator('.verdict .decision')
  const before = await decision.textContent()
  await panel.getByText('Pas pour nous').click()
  await panel.getByLabel('trop loin').check()
  await panel.getByRole('button', { name: 'Refuser', exact: true }).click()
  const made = panel.getByRole('region', { name: 'Votre choix' })
  await expect(made).toContainText('trop loin')
  await expect(decision).toHaveText(before ?? '')
  await extension.background.stop()
  await panel.reload()
  await settled(panel)
  await expect(made).toContainText('trop loin')
  await expect(decision).toHaveText(before ?? '')
})

test('a followed notice that is not for us is followed no more, and is again once that is taken back', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await panel.getByRole('button', { name: 'Suivre cet avis' }).click()
  await expect(panel.getByText('Avis suivi. Étape : Repéré.')).toBeVisible()
  await panel.getByText('Pas pour nous').click()
  await panel.getByLabel('trop loin').check()
  await panel.getByRole('button', { name: 'Refuser', exact: true }).click()
  await expect(panel.getByText(/Cet avis n’est plus suivi\.$/)).toBeVisible()
  await expect(panel.getByText(/^Avis laissé/)).toBeVisible()
  await examine(panel, 'panel-declined-left')

  // Whoever takes the choice back later, in another visit, follows it again.
  await panel.reload()
  await settled(panel)
  await expect(panel.getByText(/^Avis laissé/)).toBeVisible()
  await panel.getByRole('button', { name: 'Annuler ce choix' }).click()
  await expect(panel.getByText('Avis suivi. Étape : Repéré.')).toBeVisible()
})
