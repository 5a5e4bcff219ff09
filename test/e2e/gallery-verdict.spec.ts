import { expect, type Page } from '@playwright/test'
import { type GalleryHandle, overflow, test } from '../support/gallery/gallery-test'
import type { memoryBackground } from '../support/gallery/memory-background'

const lot = (page: Page, name: RegExp) => page.locator('details.lot').filter({ has: page.locator('summary', { hasText: name }) })
const turnTo = (page: Page, tabId: number | null) =>
  page.evaluate((tabId) => (globalThis as unknown as { gallery: GalleryHandle }).gallery.turnTo(tabId), tabId)
/** The approvals of the first partner are proved on the desk, which stands in another tab. */
const prove = (page: Page) =>
  page.evaluate(() => {
    const { answers } = (globalThis as unknown as { gallery: GalleryHandle }).gallery
    const { elsewhere } = answers as ReturnType<typeof memoryBackground>
    elsewhere((now) => ({
      ...now,
      partners: now.partners.map((one) => ({ ...one, approvals: one.approvals.map((each) => ({ ...each, standing: 'verified' })) })),
    }))
  })
const requirement = (page: Page, name: RegExp) => page.getByRole('button', { name })

test('the first words are the verdict, what speaks for it, and what must be settled, each with the notice’s words', async ({
  gallery,
  page,
}) => {
  await gallery.show('panel-tender-imposing')
  await expect(page.locator('.verdict-sentence')).not.toBeEmpty()
  const sides = page.locator('.points')
  await expect(sides.getByRole('heading')).toHaveText(['Pour', 'Bloquant ou à vérifier'])
  for (const side of await sides.all()) {
    const points = side.getByRole('listitem')
    expect(await points.count()).toBeGreaterThan(0)
    expect(await points.count()).toBeLessThanOrEqual(3)
  }
  const quote = sides.last().locator('.quote').first()
  const words = (await quote.locator('q').textContent()) ?? ''
  await quote.click()
  expect(await gallery.asked('quote-show')).toContainEqual({ tabId: 7, quote: words, scroll: true })
})

test('a lot opens from the overview, and shows what it asks for, partner by partner', async ({ gallery, page }) => {
  await gallery.show('panel-tender-imposing')
  await page.locator('.matrix-open').first().press('Enter')
  await expect(page.locator('details.lot').first()).toHaveAttribute('open', '')
  await expect(page.locator('details.lot > summary').first()).toBeFocused()
  const table = page.getByRole('table', { name: 'Lot 1 : exigences et partenaires' })
  await expect(table.getByRole('columnheader')).toHaveText(['RIVAGE', 'ITVOL', 'DOMBEA', 'Ensemble'])
  await expect(table.locator('.matrix-asked').filter({ hasText: 'DEAF' }).first()).toContainText('exigé')
  await expect(table.locator('.matrix-asked .quote').first()).toBeVisible()
})

test('a requirement’s cell explains itself by keyboard, and leads its owner to the fields where the proof goes', async ({
  gallery,
  page,
}) => {
  await gallery.show('panel-tender-imposing')
  await lot(page, /^Lot 1/)
    .locator('summary')
    .first()
    .click()
  const cell = requirement(page, /^déclaré : RIVAGE, Agrément/)
  await cell.press('Enter')
  await expect(cell).toHaveAttribute('aria-expanded', 'true')
  const why = page.locator('.matrix-explanation')
  await expect(why).toContainText('Agrément')
  await expect(why.locator('.quote')).toBeVisible()
  await why.getByRole('button', { name: 'Ajouter la preuve' }).click()
  expect(await gallery.asked('open')).toContainEqual({ address: 'desk#partner=rivage&field=approvals&diploma=DEAF&in=69' })
  await requirement(page, /^non : DOMBEA, Agrément/).click()
  await expect(page.locator('.matrix-explanation')).toHaveCount(1)
  await why.getByRole('button', { name: 'Corriger la fiche' }).click()
  expect(await gallery.asked('open')).toContainEqual({ address: 'desk#partner=dombes&field=approvals&diploma=DEAF&in=69' })
  await why.getByRole('button', { name: 'Fermer' }).click()
  await expect(why).toHaveCount(0)
  await expect(requirement(page, /^non : DOMBEA, Agrément/)).toBeFocused()
})

test('who comes back from a sheet finds the lot open, the focus on the cell, and what became of it', async ({ gallery, page }) => {
  await gallery.show('panel-tender-imposing')
  await lot(page, /^Lot 1/)
    .locator('summary')
    .first()
    .press('Enter')
  const before = requirement(page, /^déclaré : RIVAGE, Agrément/)
  await before.press('Enter')
  await page.getByRole('button', { name: 'Ajouter la preuve' }).press('Enter')
  // Nothing was saved: the cell is as it was left, and the link may be followed again.
  await turnTo(page, null)
  await turnTo(page, 7)
  await expect(before).toBeFocused()
  await expect(before).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('status').getByText(/^Sans changement\s: RIVAGE/)).toBeAttached()
  await expect(page.locator('.cell-changed')).toHaveCount(0)

  await turnTo(page, null)
  await prove(page)
  await turnTo(page, 7)
  const after = requirement(page, /^couvre : RIVAGE, Agrément/)
  await expect(after).toBeFocused()
  await expect(after).toHaveAttribute('aria-expanded', 'true')
  await expect(page.locator('.cell-changed')).toHaveText(/^Mis à jour\s: déclaré → couvre$/)
  await expect(page.getByRole('status').getByText(/^Mis à jour\s: RIVAGE, Agrément.*couvre/)).toBeAttached()
  // Once is enough.
  await after.press('Enter')
  await turnTo(page, null)
  await turnTo(page, 7)
  await expect(lot(page, /^Lot 1/)).toHaveAttribute('open', '')
  await expect(after).not.toBeFocused()
})

test('a proof saved in another window changes the cell under one’s eyes', async ({ gallery, page }) => {
  await gallery.show('panel-tender-imposing')
  await lot(page, /^Lot 1/)
    .locator('summary')
    .first()
    .press('Enter')
  await requirement(page, /^déclaré : RIVAGE, Agrément/).press('Enter')
  await page.getByRole('button', { name: 'Ajouter la preuve' }).press('Enter')
  await prove(page)
  await expect(requirement(page, /^couvre : RIVAGE, Agrément/)).toBeFocused()
  await expect(page.locator('.cell-changed')).toBeVisible()
})

test('titles that differ at their end alone are told apart in the overview, whole to a screen reader', async ({ gallery, page }) => {
  await gallery.show('panel-tender-alike')
  const names = page.locator('.matrix-open')
  await expect(names).toHaveCount(3)
  await expect(names.nth(1).locator('.matrix-title')).toContainText('secteur du Puy-de-Dôme')
  for (const end of ['du Rhône', 'du Puy-de-Dôme', 'de l’Ain']) {
    await expect(page.getByRole('button', { name: `accompagnants à domicile et des familles, secteur ${end}` })).toBeVisible()
  }
  // What is written is seen: nothing is cut by the column.
  const hidden = await page
    .locator('.matrix-title')
    .evaluateAll((titles) => titles.filter((one) => one.scrollHeight > one.clientHeight + 1).length)
  expect(hidden).toBe(0)
  expect(await overflow(page)).toBe(0)
})

test('says why a score, in points that add up, with which weights, and where they are changed', async ({ gallery, page }) => {
  await gallery.show('panel-tender-imposing')
  await lot(page, /^Lot 1/)
    .locator('summary')
    .first()
    .click()
  await page.getByText(/^Pourquoi ce score de/).click()
  const sheet = lot(page, /^Lot 1/)
  const points = await sheet.locator('.score-points').allTextContents()
  expect(points).toHaveLength(7)
  const sum = (at: 0 | 1) => points.reduce((total, words) => total + Number(/(\d+) sur (\d+)/.exec(words)?.[at + 1]), 0)
  await expect(sheet.locator('.score-total')).toContainText(String(sum(0)))
  expect(sum(1)).toBe(100)
  await expect(sheet).toContainText('vos poids, version 3')
  await sheet.getByRole('button', { name: 'Changer les poids' }).click()
  expect(await gallery.asked('open')).toContainEqual({ address: 'desk#weights=1' })
})

test('says what would change the answer, whose it is, and what the lot would become', async ({ gallery, page }) => {
  await gallery.show('panel-tender-imposing')
  await lot(page, /^Lot 1/)
    .locator('summary')
    .first()
    .click()
  const change = page.locator('.change-of-lot')
  await expect(change).toContainText('À faire par RIVAGE')
  await expect(change.locator('.decision')).toHaveText('À répondre')
  await expect(change).toContainText(/score \d+ → \d+/)
  await change.getByRole('button', { name: 'Ouvrir la fiche de RIVAGE' }).click()
  expect(await gallery.asked('open')).toContainEqual({ address: 'desk#partner=rivage&field=approvals&diploma=DEAF&in=69' })
})

test('names who would answer, and copies why together', async ({ gallery, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await gallery.show('panel-tender-imposing')
  const team = page.locator('.team')
  await expect(team.getByText('pilote proposé')).toHaveCount(1)
  const sentence = await team.locator('.team-why > p').textContent()
  await team.getByRole('button', { name: 'Copier cette phrase' }).click()
  await expect(page.getByRole('status').first()).toHaveText('Phrase copiée.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence)
})

test('a copy that the browser refuses is said', async ({ gallery, page }) => {
  await gallery.show('panel-tender-imposing')
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await page.getByRole('button', { name: 'Copier cette phrase' }).click()
  await expect(page.getByRole('status').first()).toHaveText('La copie a été refusée : sélectionnez la phrase à la main.')
})

test('says plainly that one partner is enough', async ({ gallery, page }) => {
  await gallery.show('panel-tender-alone')
  await expect(page.locator('.verdict')).toContainText('RIVAGE peut répondre seul.')
  await expect(page.locator('.team-members')).toHaveText('RIVAGE')
  await expect(page.locator('.team-why')).toHaveCount(0)
  // A contract that is not divided shows its one sheet at once.
  await expect(page.locator('table.requirements')).toBeVisible()
})

test('what is not the consortium’s field is said in a sentence with its words; the rest is folded', async ({ gallery, page }) => {
  await gallery.show('panel-tender-outside')
  await expect(page.locator('.verdict .decision')).toHaveText('Hors de votre champ')
  await expect(page.locator('.verdict .quote')).toContainText('Nettoyage')
  await expect(page.getByRole('table')).toHaveCount(0)
  await page.getByRole('heading', { name: 'Qui couvre quoi' }).click()
  await expect(page.getByRole('table')).toHaveCount(1)
})

test('a code that the notice doesn’t print is deduced, never stated', async ({ gallery, page }) => {
  await gallery.show('panel-tender-codeless')
  await expect(page.locator('.confidence')).toContainText(/CPV déduit, l’avis n’en donne pas\s:\s+«\s.+\s» \(\d+\), (probable|possible)\./)
  await gallery.show('panel-tender')
  await expect(page.locator('.confidence')).not.toContainText('CPV déduit')
})

test('what the notice imposes is folded, counted, and quoted', async ({ gallery, page }) => {
  await gallery.show('panel-tender-imposing')
  const imposed = page.locator('.imposed')
  await imposed.locator('summary').click()
  for (const words of ['mandataire solidaire', 'Visite des lieux obligatoire', '2 lots au plus', '48 mois', '40 % de la note']) {
    await expect(imposed).toContainText(words)
  }
  const count = Number(/\((\d+)\)/.exec((await imposed.locator('summary').textContent()) ?? '')?.[1])
  await expect(imposed.getByRole('listitem')).toHaveCount(count)
  await expect(imposed.locator('.quote')).toHaveCount(count)
})

test('thirty lots and twenty partners: one stop of the Tab key, arrows inside, the unconcerned folded', async ({ gallery, page }) => {
  await gallery.show('panel-tender-wide')
  const table = page.locator('table.matrix')
  const stops = table.locator('button[data-cell]:not([tabindex="-1"])')
  await expect(stops).toHaveCount(1)
  await stops.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const second = table.locator('.matrix-lots').nth(1).locator('.matrix-cell').first()
  await expect(second).toBeFocused()
  await expect(stops).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.locator('.matrix-explanation')).toBeInViewport()
  const before = await table.getByRole('columnheader').count()
  const toggle = page.getByRole('button', { name: /^Montrer aussi \d+ partenaires non concernés/ })
  await toggle.first().click()
  await expect(table.getByRole('columnheader')).toHaveCount(21)
  expect(before).toBeLessThan(21)
  await expect(stops).toHaveCount(1)
  await expect(page.locator('details.lot:visible')).toHaveCount(8)
  expect(await overflow(page)).toBe(0)
})

test('a lot that waits folded is unfolded by its name in the overview', async ({ gallery, page }) => {
  await gallery.show('panel-tender-wide')
  await page.getByRole('button', { name: /^Lot 20/ }).click()
  await expect(page.locator('#lot-20')).toBeFocused()
  await expect(page.locator('#lot-20')).toBeInViewport()
})

test('fits at twice the size of the words', async ({ gallery, page }) => {
  await page.setViewportSize({ width: 640, height: 760 })
  for (const state of ['panel-tender-imposing', 'panel-tender-wide', 'panel-tender-long-words']) {
    await gallery.show(state)
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    await page.locator('details.lot > summary').first().click()
    await expect(page.locator('table.requirements')).toBeVisible()
    expect(await overflow(page), state).toBe(0)
  }
})

test('the desk opens at the field that a link asks for, and a proof added there is saved', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await page.evaluate(() => location.assign('#partner=volcans&field=approvals&diploma=DEAF'))
  await expect(page.getByRole('heading', { level: 1, name: 'Modifier ITVOL' })).toBeVisible()
  await expect(page.getByLabel('Diplôme')).toHaveValue('DEAF')
  await expect(page.getByLabel('Diplôme')).toBeFocused()
  expect(new URL(page.url()).hash).toBe('#screen=consortium')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  const [saved] = (await gallery.asked('consortium-save')) as { consortium: { partners: { id: string; approvals: unknown[] }[] } }[]
  expect(saved?.consortium.partners.find(({ id }) => id === 'volcans')?.approvals).toEqual([
    { diploma: 'DEAF', site: 'clermont', validUntil: null, standing: 'declared' },
  ])
})

test('a link that comes while a sheet is being written waits for it, and loses nothing', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await page.getByRole('button', { name: 'Modifier RIVAGE' }).click()
  await page.getByLabel('Nom complet').fill('Institut du fleuve')
  await page.evaluate(() => location.assign('#partner=dombes&field=certifications'))
  await expect(page.locator('.asked-next')).toContainText('La fiche de DOMBEA')
  await expect(page.getByLabel('Nom complet')).toHaveValue('Institut du fleuve')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Modifier DOMBEA' })).toBeVisible()
  await expect(page.locator('[data-field="certifications"] input').first()).toHaveValue('Qualiopi')
})

test('a link to a partner who is gone, or to the weights, leaves the desk as it is', async ({ gallery, page }) => {
  await gallery.show('consortium-full')
  await page.evaluate(() => location.assign('#partner=nobody&field=approvals'))
  await expect(page.getByRole('heading', { level: 1, name: 'Écoles des Trois Vallées' })).toBeVisible()
  await page.evaluate(() => location.assign('#weights=1'))
  await expect(page.locator('[data-field="weights"]')).toBeFocused()
})
