import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { askBackground } from '../support/ask-background'
import { CHROMIUM_BUILD, expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { ExtensionBrowser } from '../support/extension-browser'
import { clickAndWait, openExample, takeExample } from '../support/gestures'
import { startApache } from '../support/servers/apache'

const launch = () =>
  ExtensionBrowser.launch({
    build: CHROMIUM_BUILD,
    executable: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    storesAllowed: ['http://127.0.0.1/*'],
  })

/** The desk's screen of the shared folder, in a browser where the example consortium was taken. */
async function sharing(extension: ExtensionBrowser): Promise<Page> {
  await takeExample(extension.welcome)
  return extension.openOwn('desk.html#screen=sharing')
}

const runNow = async (desk: Page) => {
  await desk.getByRole('button', { name: 'Synchroniser maintenant' }).click()
  await expect(desk.getByText(/^À jour/)).toBeVisible()
  await expect(desk.getByRole('progressbar')).toHaveCount(0)
}

async function everything(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return (await Promise.all(files.map(async (file) => file + (await readFile(file, 'latin1'))))).join('\n')
}

test('two organisations share a folder on a real server: one proposes, the other answers, and nothing there can be read', async () => {
  const server = await startApache()
  test.skip(!server, 'no WebDAV server here')
  if (!server) return
  const [claire, paul] = [await launch(), await launch()]
  try {
    const ours = await sharing(claire)
    await examine(ours, 'sharing-begin')
    await ours.getByRole('button', { name: 'Créer notre dossier partagé' }).click()
    await ours.getByLabel('Lien ou adresse du dossier').fill(server.url)
    await ours.getByText('Il faut un nom ou un mot de passe').click()
    await ours.getByLabel('Nom', { exact: true }).fill(server.user)
    await ours.getByLabel('Mot de passe').fill('faux')
    await ours.getByRole('button', { name: 'Essayer ce dossier' }).click()
    await expect(ours.getByText(/refuse l’accès/)).toBeVisible()
    await examine(ours, 'sharing-denied')
    await ours.getByLabel('Mot de passe').fill(server.password)
    await ours.getByRole('button', { name: 'Essayer ce dossier' }).click()
    await expect(ours.getByText('On peut y faire le ménage')).toBeVisible()
    await ours.getByLabel('Nom du dossier partagé').fill('Groupement du Rhône')
    await ours.getByLabel('Votre organisation').selectOption({ label: 'ARFRIPS' })
    await ours.getByLabel('Nom de cet ordinateur').fill('poste de Claire')
    await examine(ours, 'sharing-create')
    await ours.getByRole('button', { name: 'Créer le dossier partagé' }).click()
    await expect(ours.getByRole('heading', { name: 'Groupement du Rhône' })).toBeVisible()
    await ours.getByRole('button', { name: 'Inviter ITSRA' }).click()
    await ours.getByText('La même, à dicter ou à coller').click()
    const code = (await ours.locator('.invite-code').textContent()) ?? ''
    await examine(ours, 'sharing-invited')

    const theirs = await sharing(paul)
    await theirs.getByRole('button', { name: 'Rejoindre avec une invitation' }).click()
    await theirs.getByLabel(/Collez l’invitation/).fill(code)
    await theirs.getByRole('button', { name: 'Lire l’invitation' }).click()
    await expect(theirs.getByText(/ARFRIPS vous invite dans/)).toBeVisible()
    await theirs.getByLabel('Votre organisation').selectOption({ label: 'ITSRA' })
    await theirs.getByLabel('Nom de cet ordinateur').fill('poste de Paul')
    await examine(theirs, 'sharing-join')
    await theirs.getByRole('button', { name: 'Demander à entrer' }).click()
    const words = (await theirs.locator('.check-words').textContent()) ?? ''
    await examine(theirs, 'sharing-joining')

    await ours.getByRole('button', { name: 'Synchroniser maintenant' }).click()
    const asks = ours.getByRole('region', { name: 'ITSRA demande à entrer' })
    await expect(asks.locator('.check-words')).toHaveText(words)
    await examine(ours, 'sharing-asked')
    await asks.getByRole('button', { name: 'Faire entrer' }).click()
    await expect(asks).toBeHidden()
    await theirs.getByRole('button', { name: 'Synchroniser maintenant' }).click()
    await expect(theirs.getByRole('heading', { name: 'Groupement du Rhône' })).toBeVisible()

    // One proposes, in two clicks.
    const { tab } = await openExample(claire)
    const panel = await clickAndWait(claire, tab)
    await panel.getByRole('button', { name: 'Proposer au groupement' }).click()
    await panel.getByRole('button', { name: 'Proposer', exact: true }).click()
    await panel.getByRole('button', { name: 'Terminé' }).click()
    await runNow(ours)
    await runNow(theirs)

    // The other answers, in one.
    const desk = await paul.openOwn('desk.html')
    const waiting = desk.getByRole('region', { name: 'À répondre' })
    await expect(waiting).toContainText('ARFRIPS propose')
    await examine(desk, 'sharing-to-answer')
    await waiting.getByRole('button', { name: 'Oui', exact: true }).click()
    await expect(desk.getByText('Votre réponse est enregistrée.')).toBeVisible()
    await runNow(theirs)
    await runNow(ours)
    await expect(panel.getByRole('region', { name: 'Proposition au groupement' })).toContainText('ITSRA Oui')

    const stored = await everything(server.folder ?? '')
    for (const word of ['ITSRA', 'ARFRIPS', 'Groupement', 'Formation', 'Claire', 'boamp', server.password])
      expect(stored).not.toContain(word)
    expect((await askBackground(paul.welcome, 'opportunities-proposed', null)).ok).toBe(true)
    await ours.setViewportSize({ width: 320, height: 700 })
    await examine(ours, 'sharing-inside-320')
  } finally {
    await claire.close()
    await paul.close()
    await server.stop()
  }
})
