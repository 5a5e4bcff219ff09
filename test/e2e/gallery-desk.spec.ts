import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { readConsortium } from '../../utils/consortium/read-consortium'
import { writeConsortium } from '../../utils/consortium/write-consortium'
import { type GalleryHandle, test } from '../support/gallery/gallery-test'
import { sampleConsortium } from '../support/gallery/samples/consortium'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const cards = (page: Page) => page.locator('.partner-name')
const save = (page: Page) => button(page, 'Enregistrer').click()

/** A file as a person chooses it. */
const file = (text: string, name = 'consortium.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

test('adds a partner by keyboard alone, and the focus comes back to where it was', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await button(page, 'Ajouter un partenaire').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Nouveau partenaire' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('SOURCES')
  await button(page, 'Ajouter un site').press('Enter')
  await expect(page.getByLabel('Nom du site')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Aurillac')
  await page.keyboard.press('Tab')
  await page.keyboard.type('15')
  await page.keyboard.press('Enter')
  await save(page)
  await expect(cards(page)).toHaveText(['RIVAGE', 'ITVOL', 'DOMBEA', 'SOURCES'])
  await expect(page.getByText('Aurillac')).toBeVisible()
  await expect(button(page, 'Ajouter un partenaire')).toBeFocused()
})

test('says what is wrong when a field is left, and saves nothing until it is mended', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await button(page, 'Modifier RIVAGE').click()
  const siret = page.getByLabel('SIRET')
  await siret.fill('12345678901234')
  await expect(page.getByText('ne peut pas être un SIRET')).toBeHidden()
  await siret.blur()
  await expect(page.getByText('ne peut pas être un SIRET')).toBeVisible()
  await save(page)
  await expect(siret).toBeFocused()
  expect(await gallery.asked('consortium-save')).toEqual([])
  await siret.fill('')
  await save(page)
  await expect(cards(page)).toHaveCount(3)
  expect(await gallery.asked('consortium-save')).toHaveLength(1)
})

test('a partner opened and saved as it is loses nothing', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  for (const partner of sampleConsortium.partners) {
    await button(page, `Modifier ${partner.name}`).click()
    await save(page)
    await expect(cards(page)).toHaveCount(3)
  }
  const saves = (await gallery.asked('consortium-save')) as { consortium: unknown }[]
  expect(saves.at(-1)?.consortium).toEqual(sampleConsortium)
})

test('removes a partner, and brings it back', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await button(page, 'Retirer ITVOL').click()
  await expect(cards(page)).toHaveText(['RIVAGE', 'DOMBEA'])
  await expect(button(page, 'Annuler')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveText(['RIVAGE', 'ITVOL', 'DOMBEA'])
})

/** Another window changes the stored consortium. */
const renameElsewhere = (page: Page) =>
  page.evaluate(() => {
    const { answers } = (globalThis as unknown as { gallery: GalleryHandle }).gallery
    const elsewhere = answers as unknown as { elsewhere: (change: (now: typeof sampleConsortium) => typeof sampleConsortium) => void }
    elsewhere.elsewhere((now) => ({ ...now, name: 'Écoles des Quatre Vallées' }))
  })

test('an undo that comes too late says so in its toast, on screen, until the next change', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await button(page, 'Retirer ITVOL').click()
  await renameElsewhere(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Écoles des Quatre Vallées')
  const toast = page.locator('.toast')
  await toast.getByRole('button', { name: 'Annuler' }).click()
  await expect(toast).toContainText('ne peut plus être annulé ici')
  await expect(toast).not.toContainText('est retiré')
  await expect(toast).toBeInViewport({ ratio: 1 })
  await expect(toast.getByRole('button')).toHaveText(['Fermer'])
  await expect(toast.getByRole('button')).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await button(page, 'Retirer DOMBEA').click()
  await expect(toast).toContainText('DOMBEA est retiré')
  await toast.getByRole('button', { name: 'Annuler' }).click()
  await expect(cards(page)).toHaveText(['RIVAGE', 'DOMBEA'])
})

test('a removal refused because another window came first says that nothing was removed', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await page.evaluate(() => {
    const { answers } = (globalThis as unknown as { gallery: GalleryHandle }).gallery
    answers['consortium-save'] = () => ({ ok: false, problem: { code: 'storage-stale' } })
  })
  await button(page, 'Retirer ITVOL').click()
  await expect(page.locator('.toast')).toContainText('ITVOL n’est pas retiré')
  await expect(page.locator('.toast')).toBeInViewport({ ratio: 1 })
  await expect(cards(page)).toHaveCount(3)
  await expect(page.getByText('Votre saisie')).toHaveCount(0)
})

test('starts again from an empty consortium, and takes it back', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await button(page, 'Repartir d’un consortium vide').click()
  await expect(cards(page)).toHaveCount(0)
  await expect(button(page, 'Repartir d’un consortium vide')).toHaveCount(0)
  await button(page, 'Annuler').click()
  await expect(cards(page)).toHaveCount(3)
})

test('a change made elsewhere meanwhile loses neither side', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await button(page, 'Modifier RIVAGE').click()
  await page.getByLabel('Nom complet').fill('Institut du Rhône et de la Loire')
  await renameElsewhere(page)
  await save(page)
  await expect(page.getByText('MAI-303')).toBeVisible()
  await expect(page.getByLabel('Nom complet')).toHaveValue('Institut du Rhône et de la Loire')
  await button(page, 'Garder ma saisie').click()
  await expect(page.getByRole('heading', { name: 'Écoles des Quatre Vallées' })).toBeVisible()
  await expect(page.getByText('Institut du Rhône et de la Loire')).toBeVisible()
})

test('a form left by mistake gives back what was typed', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await button(page, 'Modifier ITVOL').click()
  await button(page, 'Annuler').click()
  await expect(page.getByText('n’est pas enregistrée')).toBeHidden()
  await button(page, 'Modifier ITVOL').click()
  await page.getByLabel('Nom complet').fill('Volcans et forêts')
  await button(page, 'Annuler').click()
  await button(page, 'Reprendre ma saisie').click()
  await expect(page.getByLabel('Nom complet')).toHaveValue('Volcans et forêts')
  await save(page)
  await expect(page.getByText('Volcans et forêts')).toBeVisible()
})

test('an import shows what it would change, and only then changes it, and can be taken back', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  const [rivage, itvol] = sampleConsortium.partners
  if (!rivage || !itvol) throw new Error('the sample has lost its partners')
  const other = {
    ...sampleConsortium,
    partners: [{ ...rivage, sites: rivage.sites.slice(0, 1) }, itvol, { ...itvol, id: 'neuf', name: 'NEUF' }],
  }
  await button(page, 'Importer un fichier').click()
  await page.getByLabel('Fichier du consortium').setInputFiles(file(writeConsortium(other)))
  await expect(page.locator('.change')).toHaveText([
    /RIVAGE serait modifié.*Antenne de Givors/,
    /NEUF serait ajouté/,
    /DOMBEA serait retiré/,
  ])
  expect(await gallery.asked('consortium-save')).toEqual([])
  await button(page, 'Importer ces changements').click()
  await expect(cards(page)).toHaveText(['RIVAGE', 'ITVOL', 'NEUF'])
  await button(page, 'Annuler').click()
  await expect(cards(page)).toHaveText(['RIVAGE', 'ITVOL', 'DOMBEA'])
})

test('a bad file is refused with its line, a code and what to do, and nothing changes', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await button(page, 'Importer un fichier').click()
  await page.getByLabel('Fichier du consortium').setInputFiles(file('{\n  "format": "maillage-consortium",\n  oops\n}'))
  await expect(page.getByRole('alert')).toContainText('MAI-101')
  await expect(page.getByRole('alert')).toContainText('3')
  await button(page, 'Annuler').click()
  await expect(cards(page)).toHaveCount(3)
  expect(await gallery.asked('consortium-save')).toEqual([])
})

test('what is exported is read back the same', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Exporter').click()])
  expect(download.suggestedFilename()).toBe('trois-vallees.consortium.json')
  const read = readConsortium(await readFile(await download.path(), 'utf8'))
  expect(read.ok && read.value.consortium).toEqual(sampleConsortium)
})

test('begins from nothing: a name, an import or the example', async ({ gallery, page }) => {
  await gallery.show('consortium-empty')
  await button(page, 'Créer le consortium').click()
  await expect(page.getByText('Donnez un nom.')).toBeVisible()
  await page.getByLabel('Nom du consortium').fill('Les deux rives')
  await button(page, 'Créer le consortium').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Les deux rives' })).toBeVisible()
  await button(page, 'Annuler').click()
  await button(page, 'Prendre l’exemple').click()
  await expect(cards(page)).toHaveText(['ARFRIPS', 'ITSRA', 'ADEA'])
})

test('the first run asks for the chosen portals in the click itself, once', async ({ gallery, page }) => {
  await gallery.show('welcome')
  await page.getByRole('checkbox', { name: /TED/ }).uncheck()
  await button(page, 'Autoriser').click()
  expect(await gallery.asked('request-portals')).toEqual([{ portals: ['boamp'], during: 'click' }])
  await expect(page.getByRole('heading', { level: 1, name: 'Avec qui répondez-vous' })).toBeFocused()
})

test('a quote lights up under the pointer, is brought into view on a click, and says when it is gone', async ({ gallery, page }) => {
  await gallery.show('panel-tender')
  const quote = page.locator('.deadline .quote').first()
  await quote.hover()
  await quote.click()
  expect(await gallery.asked('quote-show')).toContainEqual({
    tabId: 7,
    quote: 'Date limite de remise des plis : 04/06/2026 à 17:00',
    scroll: false,
  })
  expect(await gallery.asked('quote-show')).toContainEqual({
    tabId: 7,
    quote: 'Date limite de remise des plis : 04/06/2026 à 17:00',
    scroll: true,
  })
  await expect(page.getByRole('status').first()).toHaveText('Ces mots sont surlignés sur la page.')
  await page.evaluate(() => {
    const { answers } = (globalThis as unknown as { gallery: GalleryHandle }).gallery
    answers['quote-show'] = () => ({ ok: true, value: false })
  })
  await quote.click()
  await expect(page.getByText('Ces mots ne se trouvent plus sur la page.').first()).toBeVisible()
})

test('a cell of the matrix opens why, by keyboard, and closes', async ({ gallery, page }) => {
  await gallery.show('panel-tender')
  const cell = page.getByRole('button', { name: /RIVAGE, Lot 1/ })
  await cell.press('Enter')
  await expect(cell).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('heading', { name: /RIVAGE, Lot 1/ })).toBeVisible()
  await cell.press('Enter')
  await expect(page.getByRole('heading', { name: /RIVAGE, Lot 1/ })).toBeHidden()
})

test('reading the page again says that it is under way, and shows what came of it, a failure too', async ({ gallery, page }) => {
  await gallery.show('panel-tender')
  const asked = (await gallery.asked('page-state')).length
  await page.evaluate(() => {
    const { answers } = (globalThis as unknown as { gallery: GalleryHandle }).gallery
    answers['page-read-again'] = () =>
      new Promise((answer) => {
        Object.assign(globalThis, {
          answerNow: () => answer({ ok: true, value: { state: 'unreadable', problem: { code: 'page-unreadable' } } }),
        })
      })
  })
  await button(page, 'Relire la page').click()
  await expect(button(page, 'Relecture…')).toHaveAttribute('aria-busy', 'true')
  await button(page, 'Relecture…').click({ force: true })
  expect(await gallery.asked('page-read-again')).toHaveLength(1)
  await page.evaluate(() => (globalThis as unknown as { answerNow: () => void }).answerNow())
  await expect(page.getByRole('alert')).toContainText('MAI-201')
  expect(await gallery.asked('page-state')).toHaveLength(asked)
})

test('the verdict says what is still to confirm in the sheets, and leads there', async ({ gallery, page }) => {
  await gallery.show('panel-tender-to-confirm')
  await page.locator('.verdict').getByRole('button', { name: 'Ouvrir les fiches' }).click()
  expect(await gallery.asked('open')).toContainEqual({ address: 'desk' })
})

test('a sheet says a territory once, and that a contact is still to be named', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await expect(page.getByRole('listitem').filter({ hasText: /^Rhône et Loire/ })).toHaveText(/^Rhône et Loire ?déclaré$/)
  await gallery.show('consortium-empty')
  await button(page, 'Prendre l’exemple').click()
  await expect(page.getByText('développement : à renseigner')).toBeVisible()
  await expect(page.getByText('Auvergne · Puy-de-Dôme (63)')).toBeVisible()
})
