import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import { clickAndWait, openExample, takeExample } from '../support/gestures'
import { highlightedWords, highlightPlace } from '../support/page-highlights'
import { readPanel } from '../support/read-panel'

test('a click on a notice says what it is, when it closes, and who covers which lot', async ({ extension }, info) => {
  await takeExample(extension.welcome)
  const { tab, notice } = await openExample(extension)
  const began = Date.now()
  await extension.clickToolbar(tab)
  const panel = await extension.panel()
  const seen = await readPanel(panel)
  info.annotations.push({ type: 'from click to verdict', description: `${Date.now() - began} ms` })

  expect(seen?.title).toBe('Formation des professionnels du travail social des établissements adhérents')
  expect(seen?.buyer).toContain('Les Rives du Lien')
  expect(seen?.verdict).not.toBeNull()
  const [day, month, year] = notice.deadline.split('/')
  await expect(panel.locator('.deadline time')).toHaveAttribute('datetime', `${year}-${month}-${day}T12:00`)
  await expect(panel.locator('.deadline').getByRole('button').first()).toContainText(notice.deadline)

  const [head = [], ...lots] = seen?.matrix ?? []
  expect(head.slice(1)).toEqual(['ARFRIPS', 'ITSRA', 'ADEA'])
  expect(lots).toHaveLength(4)
  const said = Object.fromEntries(lots.map((cells, index) => [index + 1, cells.slice(1)]))
  // The lot of Brest, for electricians, is nobody's; nobody's site is in another's département.
  expect(said[4]).toEqual(['non', 'non', 'non'])
  expect(said[1]?.[0]).not.toBe('non')
  expect(said[2]?.[1]).not.toBe('non')
  expect(said[3]?.[2]).not.toBe('non')
  await examine(panel, 'panel-tender')
})

test('a cell of the matrix says why, by keyboard too', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  const cell = panel.locator('.matrix-cell').first()
  await cell.focus()
  await panel.keyboard.press('Enter')
  await expect(cell).toHaveAttribute('aria-expanded', 'true')
  await expect(panel.locator('.matrix-explanation li').first()).toBeVisible()
  await examine(panel, 'panel-tender-why')
  await panel.getByRole('button', { name: 'Fermer' }).click()
  await expect(cell).toHaveAttribute('aria-expanded', 'false')
})

test('a proof added from a cell changes the verdict of the panel', async ({ extension }) => {
  await takeExample(extension.welcome)
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  await panel.locator('details.lot > summary').first().click()
  const cell = panel.getByRole('button', { name: /: ARFRIPS, Être présent/ })
  await expect(cell).toHaveAccessibleName(/^à vérifier/)
  await cell.click()
  await examine(panel, 'panel-requirement')
  const opening = extension.context.waitForEvent('page')
  await panel.getByRole('button', { name: 'Ajouter la preuve' }).click()
  const desk = await opening
  await expect(desk.getByRole('heading', { level: 1, name: 'Modifier ARFRIPS' })).toBeVisible()
  const sites = desk.locator('[data-field="places"] .rows-row')
  await expect(sites.first().locator('input').first()).toBeFocused()
  for (const site of await sites.all()) await site.getByRole('combobox').last().selectOption('verified')
  await desk.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(desk.getByRole('status').getByText('ARFRIPS est enregistré.')).toBeVisible()
  await tab.bringToFront()
  // The lot is as it was left, the cell has the focus, and what became of it is said.
  await expect(cell).toHaveAccessibleName(/^couvre/)
  await expect(cell).toBeFocused()
  await expect(cell).toHaveAttribute('aria-expanded', 'true')
  await expect(panel.locator('.cell-changed')).toHaveText(/^Mis à jour\s: à vérifier → couvre$/)
  await expect(panel.getByRole('status').getByText(/^Mis à jour\s: ARFRIPS, Être présent/)).toBeAttached()

  // The desk is open already: another cell leads to another sheet in the same tab.
  await panel.getByRole('button', { name: /: ITSRA, Savoir faire/ }).click()
  const tabs = extension.context.pages().length
  await panel.getByRole('button', { name: /^(Ajouter la preuve|Corriger la fiche)$/ }).click()
  await expect(desk.getByRole('heading', { level: 1, name: 'Modifier ITSRA' })).toBeVisible()
  expect(extension.context.pages()).toHaveLength(tabs)
})

test('without a consortium the notice is read all the same', async ({ extension }) => {
  const { tab } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  const seen = await readPanel(panel)
  expect(seen?.title).toContain('Formation des professionnels')
  expect(seen?.verdict).toBeNull()
  await expect(panel.getByRole('button', { name: 'Préparer mon consortium' })).toBeVisible()
  await examine(panel, 'panel-tender-alone')
})

test('quoted words light up on the page, and come into view on a click', async ({ extension }) => {
  const { tab, notice } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  const quote = panel.locator('.deadline').getByRole('button').first()
  await quote.hover()
  await expect.poll(() => highlightedWords(tab)).toEqual([expect.stringContaining(notice.deadline)])
  await panel.getByRole('heading', { level: 1 }).hover()
  await expect.poll(() => highlightedWords(tab)).toEqual([])

  expect(await tab.evaluate(() => scrollY)).toBe(0)
  await quote.click()
  await expect.poll(() => highlightedWords(tab)).toEqual([expect.stringContaining(notice.deadline)])
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(500)
  // Nothing was added to the page itself.
  expect(await tab.locator('[class*=maillage], [id*=maillage], maillage').count()).toBe(0)
})

test('words in an element far taller than the window come into view themselves, through what scrolls inside the page', async ({
  extension,
}) => {
  const { tab, notice } = await openExample(extension)
  const panel = await clickAndWait(extension, tab)
  const quote = panel.locator('.deadline').getByRole('button').first()
  await quote.hover()
  await expect.poll(() => highlightedWords(tab)).toEqual([expect.stringContaining(notice.deadline)])
  await tab.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[]
    const cell = range?.startContainer.parentElement as HTMLElement
    const space = (height: number) => Object.assign(document.createElement('div'), { style: `height: ${height}px` })
    const box = Object.assign(document.createElement('div'), { style: 'height: 700px; overflow: auto' })
    const inner = document.createElement('div')
    inner.append(space(1500), ...cell.childNodes, space(6000))
    box.append(inner)
    cell.append(space(4000), box, space(4000))
  })
  await quote.click()
  await expect.poll(() => highlightedWords(tab)).toEqual([expect.stringContaining(notice.deadline)])
  await expect.poll(() => highlightPlace(tab)).toBeCloseTo(0.5, 1)
})

test.describe('in an English browser', () => {
  test.use({ launch: { language: 'en' } })

  test('the panel speaks English', async ({ extension }) => {
    await takeExample(extension.welcome)
    const { tab } = await openExample(extension)
    const panel = await clickAndWait(extension, tab)
    await expect(panel.getByRole('heading', { name: 'Who covers what' })).toBeVisible()
    await expect(panel.locator('html')).toHaveAttribute('lang', 'en')
    await examine(panel, 'panel-tender-en')
  })
})
