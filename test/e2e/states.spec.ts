import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { clickAndWait, openExample, takeExample } from '../support/gestures'
import { settled } from '../support/read-panel'

const page = (title: string, text: string) => ({
  body: Buffer.from(`<!doctype html><html lang="fr"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`),
  contentType: 'text/html; charset=utf-8',
})

test('a page that is no tender is said to be none', async ({ extension }) => {
  const address = 'https://jardin.example/semis'
  await extension.serve(
    address,
    page('Le calendrier des semis', 'En mars, semez les tomates à l’abri ; comptez six semaines avant de repiquer.'),
  )
  const panel = await clickAndWait(extension, await extension.open(address))
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Cette page n’est pas un avis que nous reconnaissons')
  await examine(panel, 'panel-not-a-tender')
})

test('a tab that was never clicked is not read, and the panel says what to do', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const other = await extension.context.newPage()
  const address = 'https://www.boamp.fr/pages/avis/?q=idweb:26-2'
  await extension.serve(address, page('Avis n° 26-2', 'Un avis.'))
  await other.goto(address)
  const panel = await clickAndWait(extension, tab)
  await other.bringToFront()
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Nous n’avons pas encore le droit de lire cette page')
  await examine(panel, 'panel-permission-needed')
  // The click is what was missing.
  await extension.clickToolbar(other)
  await expect(panel.getByRole('heading', { level: 1 })).not.toHaveText('Nous n’avons pas encore le droit de lire cette page')
  // What the first tab was read for is still there when one goes back.
  await tab.bringToFront()
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Formation des professionnels/)
})

test('a page of the browser itself is said to be closed to extensions', async ({ extension }) => {
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  const own = await extension.open('chrome://version/')
  await expect(panel.locator('main')).toContainText('MAI-')
  await examine(panel, 'panel-unreadable')
  await extension.clickToolbar(own)
  await settled(panel).catch(() => {})
  await expect(panel.locator('main')).toContainText('MAI-')
  await tab.bringToFront()
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Formation des professionnels/)
})

test('a page left for another is not taken for it', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Formation des professionnels/)
  const address = 'https://jardin.example/semis'
  await extension.serve(address, page('Le calendrier des semis', 'En mars, semez les tomates.'))
  await tab.goto(address)
  await expect(panel.getByRole('heading', { level: 1 })).not.toHaveText(/^Formation des professionnels/)
})

test('a page whose whole document was replaced is read anew when asked', async ({ extension }) => {
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Formation des professionnels/)
  await tab.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement
    root.innerHTML = root.innerHTML.replaceAll('Formation des professionnels', 'Accueil des professionnels')
    document.documentElement.replaceWith(root)
  })
  await panel.getByRole('button', { name: 'Relire la page' }).click()
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Accueil des professionnels/)
})

test.describe('on a portal that the person allowed', () => {
  test.use({ launch: { portalsAllowed: true } })

  test('a notice drawn late by the portal’s own script is read without another click', async ({ extension }) => {
    await takeExample(extension.welcome)
    const { tab } = await openExample(extension)
    const panel = await clickAndWait(extension, tab)
    const drawn = await tab.evaluate(() => document.body.outerHTML)
    const address = 'https://www.boamp.fr/pages/avis/?q=idweb:26-3'
    await extension.serve(address, page('Rechercher un marché public', 'Chargement…'))
    await tab.goto(address)
    await expect(panel.getByRole('heading', { level: 1 })).not.toHaveText(/^Formation des professionnels/)
    await tab.evaluate((html) => {
      document.body.outerHTML = html
    }, drawn)
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Formation des professionnels/)
  })
})
