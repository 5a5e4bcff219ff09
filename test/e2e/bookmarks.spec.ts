import type { Page } from '@playwright/test'
import { askBackground } from '../support/ask-background'
import { CHROMIUM_BUILD, expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { ExtensionBrowser } from '../support/extension-browser'
import { clickAndWait, openExample, takeExample } from '../support/gestures'
import { startApache } from '../support/servers/apache'

/** Every bookmark of the browser, a folder's name before its entries. */
const bookmarks = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    interface Node {
      readonly title: string
      readonly url?: string
      readonly children?: Node[]
    }
    const { chrome } = globalThis as unknown as { chrome: { bookmarks: { getTree(): Promise<Node[]> } } }
    const flat = (nodes: Node[]): string[] =>
      nodes.flatMap(({ title, url, children }) => [url ? `${title} <${url}>` : title, ...flat(children ?? [])])
    return flat(await chrome.bookmarks.getTree())
  })

test('a shared list is also a folder of the browser’s bookmarks, kept up to date and removed on demand', async () => {
  const server = await startApache()
  test.skip(!server, 'no WebDAV server here')
  if (!server) return
  const extension = await ExtensionBrowser.launch({
    build: CHROMIUM_BUILD,
    executable: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    storesAllowed: ['http://127.0.0.1/*'],
    permissionsAllowed: ['bookmarks'],
  })
  try {
    await takeExample(extension.welcome)
    const desk = await extension.openOwn('desk.html#screen=sharing')
    await desk.getByRole('button', { name: 'Créer notre dossier partagé' }).click()
    await desk.getByLabel('Lien ou adresse du dossier').fill(server.url)
    await desk.getByText('Il faut un nom ou un mot de passe').click()
    await desk.getByLabel('Nom', { exact: true }).fill(server.user)
    await desk.getByLabel('Mot de passe').fill(server.password)
    await desk.getByRole('button', { name: 'Essayer ce dossier' }).click()
    await desk.getByLabel('Nom du dossier partagé').fill('Groupement du Rhône')
    await desk.getByLabel('Votre organisation').selectOption({ label: 'ARFRIPS' })
    await desk.getByLabel('Nom de cet ordinateur').fill('poste de Claire')
    await desk.getByRole('button', { name: 'Créer le dossier partagé' }).click()
    await expect(desk.getByRole('heading', { name: 'Groupement du Rhône' })).toBeVisible()

    const { tab } = await openExample(extension)
    const panel = await clickAndWait(extension, tab)
    await panel.getByRole('button', { name: 'Proposer au groupement' }).click()
    await panel.getByRole('button', { name: 'Proposer', exact: true }).click()
    await panel.getByRole('button', { name: 'Terminé' }).click()

    await desk.getByText('Dans les favoris de ce navigateur').click()
    await desk.getByLabel('Tout ce qui est partagé avec Groupement du Rhône').check()
    await expect(desk.getByText('est maintenant un dossier de vos favoris')).toBeVisible()
    await examine(desk, 'sharing-bookmarks')
    await desk.setViewportSize({ width: 320, height: 700 })
    await examine(desk, 'sharing-bookmarks-320')
    const written = await bookmarks(desk)
    expect(written).toContain('Maillage – Groupement du Rhône')
    expect(written.filter((one) => /^\d\d\/\d\d\/\d{4} 12:00 · Formation des professionnels.*<https:/.test(one))).toHaveLength(1)

    // What is no longer followed leaves the folder at the background's next run.
    const found = await askBackground(extension.welcome, 'opportunities-proposed', null)
    const [of] = found.ok ? found.value.map(({ id }) => id) : []
    expect(of).toBeDefined()
    const changes = [{ of: of ?? '', field: 'closed', value: { why: 'load', note: '' } }]
    expect(await askBackground(extension.welcome, 'gesture', { gesture: 'closing it', changes })).toMatchObject({ ok: true })
    await extension.welcome.evaluate(`chrome.alarms.create('sync', { when: Date.now() + 50 })`)
    await expect.poll(async () => (await bookmarks(desk)).filter((one) => one.includes('Formation des professionnels'))).toEqual([])
    await desk.getByLabel('Tout ce qui est partagé avec Groupement du Rhône').uncheck()
    await expect(desk.getByText('n’est plus dans vos favoris')).toBeVisible()
    expect(await bookmarks(desk)).not.toContain('Maillage – Groupement du Rhône')
  } finally {
    await extension.close()
    await server.stop()
  }
})
