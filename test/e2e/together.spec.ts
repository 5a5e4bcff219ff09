import { askBackground } from '../support/ask-background'
import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { clickAndWait, openExample, takeExample } from '../support/gestures'

test('two clicks propose a notice to the group, one answers, and every answer is told apart', async ({ extension }) => {
  await takeExample(extension.welcome)
  await askBackground(extension.welcome, 'me-save', { partner: 'arfrips', name: 'Claire' })
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await panel.getByRole('button', { name: 'Proposer au groupement' }).click()
  const dialog = panel.getByRole('dialog', { name: 'Proposer au groupement' })
  await examine(panel, 'panel-propose')
  await dialog.getByRole('button', { name: 'Proposer', exact: true }).click()
  await expect(panel.getByRole('dialog', { name: 'C’est proposé' })).toBeVisible()
  const mail = panel.getByRole('link', { name: 'Ouvrir l’e-mail' })
  expect(((await mail.getAttribute('href')) ?? '').length).toBeLessThanOrEqual(1_600)
  await examine(panel, 'panel-proposed-mail')
  await panel.getByRole('button', { name: 'Terminé' }).click()
  await expect(panel.getByRole('region', { name: 'Proposition au groupement' })).toContainText('n’a pas encore répondu')
  await examine(panel, 'panel-proposed')

  // The same database, as a partner's device has it.
  await askBackground(extension.welcome, 'me-save', { partner: 'itsra', name: 'Paul' })
  const waiting = panel.getByRole('region', { name: 'À répondre' })
  await waiting.getByText('1 proposition attend votre réponse').click()
  await expect(waiting).toContainText('ARFRIPS propose')
  await examine(panel, 'panel-to-answer')
  await waiting.getByRole('button', { name: 'Oui', exact: true }).click()
  await expect(panel.getByText('Votre réponse est enregistrée.')).toBeVisible()
  await expect(panel.getByRole('region', { name: 'Proposition au groupement' })).toContainText('ITSRA Oui')
  await waiting.getByRole('button', { name: 'Annuler' }).click()
  await waiting.getByText('1 proposition attend votre réponse').click()
  await expect(waiting).toContainText('ARFRIPS propose')
  await waiting.getByRole('button', { name: 'Non', exact: true }).click()
  await waiting.getByRole('button', { name: 'charge de travail' }).click()
  await expect(panel.getByRole('region', { name: 'Proposition au groupement' })).toContainText('ITSRA Non')
  await examine(panel, 'panel-answered')

  // Another partner replied by mail: its words are read, a person confirms, and nobody takes it for a signature.
  await askBackground(extension.welcome, 'me-save', { partner: 'arfrips', name: 'Claire' })
  const card = panel.getByRole('region', { name: 'Proposition au groupement' })
  await card.getByRole('button', { name: 'Noter sa réponse\u00a0: ITSRA' }).waitFor({ state: 'hidden' })
  const desk = await extension.openOwn('desk.html')
  await desk
    .getByRole('link', { name: /Formation des professionnels/ })
    .first()
    .click()
  await expect(desk.getByRole('region', { name: 'Proposition au groupement' })).toContainText('ITSRA Non')
  await examine(desk, 'desk-proposed')
})

test('what a partner replied by mail is read, confirmed by a person, and never taken for a signature', async ({ extension }) => {
  await takeExample(extension.welcome)
  await askBackground(extension.welcome, 'me-save', { partner: 'arfrips', name: 'Claire' })
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await panel.getByRole('button', { name: 'Proposer au groupement' }).click()
  await panel.getByRole('button', { name: 'Proposer', exact: true }).click()
  await panel.getByRole('button', { name: 'Terminé' }).click()
  const card = panel.getByRole('region', { name: 'Proposition au groupement' })
  await card.getByRole('button', { name: 'Noter sa réponse\u00a0: ITSRA' }).click()
  const dialog = panel.getByRole('dialog', { name: 'Noter la réponse d’ITSRA' })
  await dialog
    .getByRole('textbox', { name: /Collez ici/ })
    .fill('Bonjour,\nOk pour le lot 2 en cotraitance, si ARFRIPS pilote.\nPaul\n\nLe 24/11/2026, Claire a écrit :\n> Lot 1 : mandataire')
  await dialog.getByRole('button', { name: 'Lire' }).click()
  await examine(panel, 'panel-report')
  await dialog.getByRole('button', { name: 'Enregistrer cette réponse' }).click()
  await expect(card).toContainText('Réponse rapportée par ARFRIPS')
  await expect(card).toContainText('ITSRA Oui, si…')
  await examine(panel, 'panel-reported')
})
