import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import type { ExtensionBrowser } from '../support/extension-browser'
import { clickAndWait, openExample, takeExample } from '../support/gestures'

const partners = (desk: Page) => desk.getByRole('heading', { level: 3 }).filter({ hasText: /^(ARFRIPS|ITSRA|ADEA|MISTRAL)$/ })

async function openDesk(extension: ExtensionBrowser): Promise<Page> {
  await takeExample(extension.welcome)
  const desk = await extension.openOwn('desk.html#screen=consortium')
  await expect(partners(desk)).toHaveText(['ARFRIPS', 'ITSRA', 'ADEA'])
  return desk
}

async function exported(desk: Page): Promise<{ name: string; text: string }> {
  const download = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Exporter' }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

async function offer(desk: Page, name: string, text: string): Promise<void> {
  await desk.getByLabel('Fichier du consortium').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('the example is there, every point of it to check', async ({ extension }) => {
  const desk = await openDesk(extension)
  await expect(desk.getByText(/points à vérifier/)).toHaveCount(3)
  await examine(desk, 'desk')
  await desk.setViewportSize({ width: 400, height: 800 })
  await examine(desk, 'desk-narrow')
})

test('a partner is edited, and what was written is still there after a reload', async ({ extension }) => {
  const desk = await openDesk(extension)
  await desk.getByRole('button', { name: 'Modifier ADEA' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Modifier ADEA')
  await examine(desk, 'desk-form')
  await desk.getByLabel('Nom complet').fill('Association de formation de l’Ain')
  await desk.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(desk.getByRole('status').getByText('ADEA est enregistré.')).toBeVisible()
  await desk.reload()
  await expect(desk.getByText('Association de formation de l’Ain')).toBeVisible()
})

test('an approval found in spite of a typing error, and other weights, are still there after a reload', async ({ extension }) => {
  const desk = await openDesk(extension)
  await desk.setViewportSize({ width: 320, height: 760 })
  await desk.getByRole('button', { name: 'Modifier ITSRA' }).click()
  await desk.getByRole('button', { name: 'Ajouter un agrément' }).press('Enter')
  await desk.keyboard.type('asistante sociale')
  await expect(desk.locator('[role=option]').first()).toContainText('(DEASS)')
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('Enter')
  await desk.getByRole('group', { name: 'Agrément 1' }).getByLabel('Site').selectOption({ index: 1 })
  await examine(desk, 'desk-approval')
  await desk.getByRole('button', { name: 'Enregistrer' }).press('Enter')
  await desk.getByRole('button', { name: 'Changer les poids' }).press('Enter')
  await desk.getByRole('slider', { name: 'Délai' }).press('Home')
  await examine(desk, 'desk-weights')
  await desk.getByRole('button', { name: 'Enregistrer' }).press('Enter')
  await expect(desk.getByText('Ce sont vos poids, version 1.')).toBeVisible()
  await desk.reload()
  await expect(desk.getByText('Ce sont vos poids, version 1.')).toBeVisible()
  const { weights, partners } = JSON.parse((await exported(desk)).text).consortium
  expect(weights).toMatchObject({ version: 1, days: 0, domain: 30 })
  expect(partners.find(({ id }: { id: string }) => id === 'itsra').approvals).toMatchObject([
    { diploma: 'Diplôme d’État d’assistant de service social (DEASS)', standing: 'declared' },
  ])
})

test('a wrong value is refused where it stands, and nothing is stored', async ({ extension }) => {
  const desk = await openDesk(extension)
  await desk.getByRole('button', { name: 'Modifier ITSRA' }).click()
  await desk.getByLabel(/^SIRET/).fill('12345678901234')
  await desk.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(desk.getByText('Ce numéro ne peut pas être un SIRET')).toBeVisible()
  await expect(desk.getByLabel(/^SIRET/)).toBeFocused()
  await examine(desk, 'desk-form-refused')
  await desk.getByRole('button', { name: 'Annuler' }).click()
  await desk.reload()
  await expect(desk.getByText('12345678901234')).toHaveCount(0)
})

test('a partner is added, removed, and brought back', async ({ extension }) => {
  const desk = await openDesk(extension)
  await desk.getByRole('button', { name: 'Ajouter un partenaire' }).click()
  await desk.getByLabel('Nom court').fill('MISTRAL')
  await desk.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(partners(desk)).toHaveText(['ARFRIPS', 'ITSRA', 'ADEA', 'MISTRAL'])

  await desk.getByRole('button', { name: 'Retirer ITSRA' }).click()
  await expect(partners(desk)).toHaveText(['ARFRIPS', 'ADEA', 'MISTRAL'])
  const undo = desk.getByRole('status').getByRole('button', { name: 'Annuler' })
  await expect(undo).toBeFocused()
  await examine(desk, 'desk-removed')
  await undo.click()
  await expect(partners(desk)).toHaveText(['ARFRIPS', 'ITSRA', 'ADEA', 'MISTRAL'])
  await desk.reload()
  await expect(partners(desk)).toHaveText(['ARFRIPS', 'ITSRA', 'ADEA', 'MISTRAL'])
})

test('what is exported comes back whole; another file shows what it would change first', async ({ extension }) => {
  const desk = await openDesk(extension)
  const file = await exported(desk)
  expect(file.name).toMatch(/\.consortium\.json$/)
  await desk.getByRole('button', { name: 'Importer un fichier' }).click()
  await offer(desk, file.name, file.text)
  await expect(desk.getByText('Ce fichier ne change rien')).toBeVisible()
  await desk.getByRole('button', { name: 'Annuler' }).click()

  const content = JSON.parse(file.text) as Record<string, unknown>
  const holder = ('partners' in content ? content : content.consortium) as { partners: { name: string }[] }
  holder.partners = holder.partners.slice(0, 2)
  await desk.getByRole('button', { name: 'Importer un fichier' }).click()
  await offer(desk, 'autre.json', JSON.stringify(content, null, 2))
  await expect(desk.getByRole('listitem').filter({ hasText: 'ADEA' })).toContainText('serait retiré')
  await examine(desk, 'desk-import-preview')
  await desk.getByRole('button', { name: 'Importer ces changements' }).click()
  await expect(partners(desk)).toHaveText(['ARFRIPS', 'ITSRA'])
  await desk.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(partners(desk)).toHaveText(['ARFRIPS', 'ITSRA', 'ADEA'])
})

test('a bad file is refused with its line and what to do, and loses nothing', async ({ extension }) => {
  const desk = await openDesk(extension)
  const { text } = await exported(desk)
  await desk.getByRole('button', { name: 'Importer un fichier' }).click()
  const alert = desk.getByRole('alert')

  await offer(desk, 'coupe.json', text.slice(0, Math.floor(text.length / 2)))
  await expect(alert).toContainText(/Ligne \d+/)
  await expect(alert).toContainText(/MAI-\d+/)
  await examine(desk, 'desk-import-refused')

  await offer(desk, 'photo.json', '�PNG\r\n')
  await expect(alert).toContainText(/MAI-\d+/)

  const lines = text.split('\n')
  const site = lines.findIndex((line) => /"departement"/.test(line))
  lines[site] = (lines[site] ?? '').replace(/: ".*?"/, ': "999"')
  await offer(desk, 'departement.json', lines.join('\n'))
  await expect(alert).toContainText(`Ligne ${site + 1}`)
  await expect(alert).toContainText('999')

  await desk.reload()
  await expect(partners(desk)).toHaveText(['ARFRIPS', 'ITSRA', 'ADEA'])
})

test('two windows that edit at once: the second is told, and its writing is kept', async ({ extension }) => {
  const first = await openDesk(extension)
  const second = await extension.openOwn('desk.html#screen=consortium')
  await second.getByRole('button', { name: 'Modifier ADEA' }).click()
  await second.getByLabel('Nom complet').fill('Écrit dans la seconde fenêtre')

  await first.bringToFront()
  await first.getByRole('button', { name: 'Retirer ARFRIPS' }).click()
  await expect(partners(first)).toHaveText(['ITSRA', 'ADEA'])

  await second.bringToFront()
  await second.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(second.getByRole('alert')).toContainText(/MAI-\d+/)
  await examine(second, 'desk-conflict')
  await second.getByRole('button', { name: 'Garder ma saisie' }).click()
  await expect(partners(second)).toHaveText(['ITSRA', 'ADEA'])
  await expect(second.getByText('Écrit dans la seconde fenêtre')).toBeVisible()
})

test('two windows that each remove a partner: the first can no longer undo, and says so where one looks', async ({ extension }) => {
  const first = await openDesk(extension)
  await first.getByRole('button', { name: 'Retirer ARFRIPS' }).click()
  await expect(partners(first)).toHaveText(['ITSRA', 'ADEA'])
  const second = await extension.openOwn('desk.html#screen=consortium')
  await second.getByRole('button', { name: 'Retirer ADEA' }).click()
  await expect(partners(second)).toHaveText(['ITSRA'])

  await first.bringToFront()
  await expect(partners(first)).toHaveText(['ITSRA'])
  const toast = first.locator('.toast')
  await toast.getByRole('button', { name: 'Annuler' }).click()
  await expect(toast).toContainText('ne peut plus être annulé ici')
  await expect(toast).toBeInViewport({ ratio: 1 })
  await expect(partners(first)).toHaveText(['ITSRA'])
  await second.bringToFront()
  await second.locator('.toast').getByRole('button', { name: 'Annuler' }).click()
  await expect(partners(second)).toHaveText(['ITSRA', 'ADEA'])
})

test('an open panel follows what changes at the desk', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await expect(panel.getByRole('table').getByRole('columnheader')).toHaveText(['Lot', 'ARFRIPS', 'ITSRA', 'ADEA'])
  const desk = await extension.openOwn('desk.html#screen=consortium')
  await desk.getByRole('button', { name: 'Retirer ITSRA' }).click()
  await tab.bringToFront()
  await expect(panel.getByRole('table').getByRole('columnheader')).toHaveText(['Lot', 'ARFRIPS', 'ADEA'])
})

test('the background stopped in the middle of a save loses nothing and stores nothing twice', async ({ extension }) => {
  const desk = await openDesk(extension)
  for (const [index, delay] of [0, 2, 5, 10, 20, 40].entries()) {
    const words = `Nom complet numéro ${index}`
    await desk.getByRole('button', { name: 'Modifier ADEA' }).click()
    await desk.getByLabel('Nom complet').fill(words)
    const saved = desk.getByRole('button', { name: 'Enregistrer' }).click()
    await new Promise((resolve) => setTimeout(resolve, delay))
    await extension.background.stop()
    await saved
    await expect(desk.getByRole('status').getByText('ADEA est enregistré.')).toBeVisible()
    await expect(desk.getByText(words)).toBeVisible()
    await expect(desk.getByRole('alert')).toHaveCount(0)
  }
  await extension.background.stop()
  await desk.reload()
  await expect(desk.getByText('Nom complet numéro 5')).toBeVisible()
  await expect(partners(desk)).toHaveText(['ARFRIPS', 'ITSRA', 'ADEA'])
})
