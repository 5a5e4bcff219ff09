import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { exampleList, LIST_ADDRESS } from '../support/example-list'
import { exampleNotice } from '../support/example-notice'
import { clickAndWait, openExample, takeExample } from '../support/gestures'
import type { ServedPage } from '../support/served-page'

/** The example notice with a deadline two weeks later, as after a correction. */
async function moved(deadline: string): Promise<{ page: ServedPage; to: string }> {
  const { page } = await exampleNotice(new Date())
  const [day = '', month = '', year = ''] = deadline.split('/')
  const to = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + 14)).toLocaleDateString('fr-FR', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return { page: { ...page, body: Buffer.from(page.body.toString('utf8').replaceAll(deadline, to)) }, to }
}

test('one click follows a tender, one word tags it, and all of it can be taken back', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await panel.getByRole('button', { name: 'Suivre cet avis' }).click()
  await expect(panel.getByText('Avis suivi. Étape : Repéré.')).toBeVisible()
  await expect(panel.getByRole('textbox', { name: 'Ajouter une étiquette' })).toBeFocused()
  await panel.keyboard.type('prioritaire')
  await panel.keyboard.press('Enter')
  const tags = panel.getByRole('list', { name: 'Étiquettes' })
  await expect(tags.getByRole('listitem')).toHaveText([/prioritaire/])
  await examine(panel, 'panel-followed')

  // The answer is there without the network, in another visit of the page.
  await tab.reload()
  const again = await clickAndWait(extension, tab)
  await expect(again.getByText('Avis suivi. Étape : Repéré.')).toBeVisible()
  await expect(again.getByRole('list', { name: 'Étiquettes' }).getByRole('listitem')).toHaveText([/prioritaire/])

  await again.getByRole('button', { name: 'Retirer l’étiquette « prioritaire »' }).click()
  await expect(again.getByRole('list', { name: 'Étiquettes' })).toBeHidden()
  await again.getByRole('button', { name: 'Annuler' }).click()
  await expect(again.getByRole('list', { name: 'Étiquettes' }).getByRole('listitem')).toHaveText([/prioritaire/])
})

test('a deadline that moved is told, and followed in one click', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab, notice } = await openExample(extension)
  await (await clickAndWait(extension, tab)).getByRole('button', { name: 'Suivre cet avis' }).click()
  const later = await moved(notice.deadline)
  await extension.context.unrouteAll()
  await extension.serve(notice.address, later.page)
  await tab.reload()
  const panel = await clickAndWait(extension, tab)
  const news = panel.getByRole('region', { name: 'Du nouveau' })
  await expect(news).toContainText('la date limite passe du')
  await examine(panel, 'panel-news')
  await news.getByRole('button', { name: 'En prendre note et replanifier' }).click()
  await expect(news).toBeHidden()
  await expect(panel.getByText('C’est noté : le rétroplanning suit la nouvelle date.')).toBeVisible()
})

test('the award of a followed tender is told, and its result noted in one click', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab, notice } = await openExample(extension)
  await (await clickAndWait(extension, tab)).getByRole('button', { name: 'Suivre cet avis' }).click()
  await extension.context.unrouteAll()
  const awarded = notice.page.body.toString('utf8').replaceAll('Avis de marché', 'Avis d’attribution')
  await extension.serve(notice.address, { ...notice.page, body: Buffer.from(awarded) })
  await tab.reload()
  const panel = await clickAndWait(extension, tab)
  const news = panel.getByRole('region', { name: 'Du nouveau' })
  await expect(news).toContainText('le marché est attribué')
  await examine(panel, 'panel-news-award')
  await news.getByRole('button', { name: 'Nous n’avons pas répondu' }).click()
  await expect(news).toBeHidden()
  await expect(panel.getByText(/^Avis laissé/)).toBeVisible()
  await panel.getByRole('button', { name: 'Annuler' }).click()
  await expect(news).toContainText('le marché est attribué')
})

test('a row of a list is followed without opening it, and is known from then on', async ({ extension }) => {
  await takeExample(extension.welcome)
  await extension.serve(LIST_ADDRESS, exampleList(new Date()))
  const panel = await clickAndWait(extension, await extension.open(LIST_ADDRESS))
  const row = panel.locator('li.row-card', { hasText: 'moniteur éducateur' })
  await row.getByRole('button', { name: /^Suivre «/ }).click()
  await expect(row.getByText('Déjà suivi : Repéré')).toBeVisible()
  await examine(panel, 'panel-list-followed')
  await panel.getByRole('button', { name: 'Annuler' }).click()
  await expect(row.getByRole('button', { name: /^Suivre «/ })).toBeVisible()
})
