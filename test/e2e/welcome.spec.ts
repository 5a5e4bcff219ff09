import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'

test('the first run asks for portals, each with its own sites, and may be skipped', async ({ extension }) => {
  const { welcome } = extension
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Sur quels portails lisez-vous des avis de marchés ?')
  const boamp = welcome.getByRole('checkbox', { name: /BOAMP/ })
  await expect(boamp).toBeChecked()
  await expect(welcome.getByText('Droit demandé : lire les pages de www.boamp.fr')).toBeVisible()
  await examine(welcome, 'welcome-portals')

  await welcome.getByRole('button', { name: 'Passer cette étape' }).click()
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Avec qui répondez-vous ?')
  await expect(welcome.getByRole('heading', { level: 1 })).toBeFocused()
  await examine(welcome, 'welcome-consortium')

  await welcome.getByRole('button', { name: 'Prendre l’exemple' }).click()
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Tout est prêt')
  await examine(welcome, 'welcome-done')
  const opened = extension.context.waitForEvent('page')
  await welcome.getByRole('button', { name: 'Voir mon consortium' }).click()
  const desk = await opened
  await expect(desk.getByRole('heading', { level: 3, name: 'ARFRIPS' })).toBeVisible()
})

test('a consortium of one’s own begins with a name', async ({ extension }) => {
  const { welcome } = extension
  await welcome.getByRole('button', { name: 'Passer cette étape' }).click()
  await welcome.getByRole('button', { name: 'Créer le consortium' }).click()
  await expect(welcome.getByText('Donnez un nom.')).toBeVisible()
  await welcome.getByLabel('Nom du consortium').fill('Les Trois Rives')
  await welcome.getByRole('button', { name: 'Créer le consortium' }).click()
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Tout est prêt')
  const desk = await extension.openOwn('desk.html#screen=consortium')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Les Trois Rives')
  await expect(desk.getByText('Aucun partenaire pour l’instant')).toBeVisible()
  await examine(desk, 'desk-empty')
})

test.describe('with every portal allowed', () => {
  test.use({ launch: { portalsAllowed: true } })

  test('nothing is asked again, and the portals’ pages are read from then on', async ({ extension }) => {
    await expect(extension.welcome.getByText('Déjà autorisé').first()).toBeVisible()
    await expect(extension.welcome.getByRole('button', { name: 'Autoriser' })).toHaveCount(0)
    const scripts = await extension.welcome.evaluate<{ matches: string[] }[]>('chrome.scripting.getRegisteredContentScripts()')
    expect(scripts.flatMap((script) => script.matches)).toContain('https://www.boamp.fr/*')
    await examine(extension.welcome, 'welcome-allowed')
  })
})
