import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { EXAMPLE_ROWS, exampleList, LIST_ADDRESS } from '../support/example-list'
import { exampleNotice } from '../support/example-notice'
import { clickAndWait, takeExample } from '../support/gestures'

test('a results list shows what concerns the consortium first, and folds the rest', async ({ extension }) => {
  await takeExample(extension.welcome)
  await extension.serve(LIST_ADDRESS, exampleList(new Date()))
  const panel = await clickAndWait(extension, await extension.open(LIST_ADDRESS))
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Les avis de cette liste')
  await expect(panel.getByText('2 avis sur 4 vous concernent')).toBeVisible()
  const shown = panel.locator('ul.rows').first().getByRole('listitem')
  await expect(shown).toHaveCount(2)
  await expect(panel.getByText('Formation au diplôme d’État de moniteur éducateur')).toBeVisible()
  await expect(panel.getByText('Réfection de la toiture')).toBeHidden()
  await panel.getByText('2 avis écartés ou hors de votre champ').click()
  await expect(panel.getByText('Réfection de la toiture')).toBeVisible()
  await examine(panel, 'panel-list')
})

test('without a consortium every row is shown', async ({ extension }) => {
  await extension.serve(LIST_ADDRESS, exampleList(new Date()))
  const panel = await clickAndWait(extension, await extension.open(LIST_ADDRESS))
  await expect(panel.locator('ul.rows').getByRole('listitem')).toHaveCount(EXAMPLE_ROWS.length)
  await examine(panel, 'panel-list-alone')
})

test.describe('on a portal that the person allowed', () => {
  test.use({ launch: { portalsAllowed: true } })

  test('a row leads to its notice, which the panel reads without another click', async ({ extension }) => {
    await takeExample(extension.welcome)
    const notice = await exampleNotice(new Date())
    const target = 'https://www.boamp.fr/pages/avis?q=idweb:%2226-990022%22'
    await extension.serve(LIST_ADDRESS, exampleList(new Date()))
    await extension.serve(target, notice.page)
    const tab = await extension.open(LIST_ADDRESS)
    const panel = await clickAndWait(extension, tab)
    await panel.getByRole('link', { name: /moniteur éducateur/ }).click()
    await expect(tab).toHaveURL(target)
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/^Formation des professionnels/)
  })
})
