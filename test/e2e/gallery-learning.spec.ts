import { expect, type Page } from '@playwright/test'
import { type GalleryHandle, test } from '../support/gallery/gallery-test'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const made = (page: Page) => page.getByRole('region', { name: 'Votre choix' })
const decision = (page: Page) => page.locator('.verdict .decision')
const OUTSIDE = 'Hors de votre champ'

/** Opens « Pas pour nous » for a reason. */
const declineFor = async (page: Page, reason: string) => {
  await page.getByText('Pas pour nous').click()
  await page.getByLabel(reason).check()
}

test('a refusal for the distance says that it teaches nothing, by keyboard alone, and is taken back in place', async ({
  gallery,
  page,
}) => {
  await gallery.show('panel-choice')
  const before = await decision(page).textContent()
  await page.locator('.choice summary').first().press('Enter')
  await expect(page.getByLabel('trop loin')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (const _ of ['word', 'place']) await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('trop loin')).toBeChecked()
  await expect(page.locator('.choice')).toContainText('Maillage n’en apprend rien')
  expect(await gallery.asked('choose')).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(made(page)).toContainText('Écarté par vous le 18 mai 2026 : trop loin')
  await expect(decision(page)).toHaveText(before ?? '')
  expect(await gallery.asked('choose')).toMatchObject([
    { tender: 'boamp:26-900123', said: 'declined', reason: 'place', lesson: null, at: Date.UTC(2026, 4, 18, 8) },
  ])
  await expect(page.locator('.toast').getByRole('button', { name: 'Annuler' })).toBeFocused()
  await button(page, 'Annuler ce choix').click()
  await expect(made(page)).toHaveCount(0)
  await expect(page.locator('.toast')).toHaveCount(0)
  await expect(page.locator('.choice summary').first()).toBeFocused()
})

test('before a trade is refused, each other notice that would change is named, and nothing is stored', async ({ gallery, page }) => {
  await gallery.show('panel-choice')
  await declineFor(page, 'pas notre métier')
  const words = page.getByLabel('Mots qui disent ce métier')
  // Every word of the title is common or stands in a skill: none is tried before a person says so.
  await expect(words).toHaveValue('')
  await words.fill('assistants familiaux')
  const effects = page.locator('.effects')
  await expect(effects).toContainText('2 autres avis changeraient parmi les pages ouvertes')
  await expect(effects.getByRole('listitem')).toHaveText([
    /^Formation des assistants familiaux employés/,
    /^Formation des assistants familiaux agréés/,
  ])
  await expect(effects.getByRole('listitem').first()).toContainText(OUTSIDE)
  await expect(effects.locator('.effect').first()).toContainText('Cet avis changerait')
  await expect(page.locator('.teach .notice-warning')).toHaveText(
    /^Les mots «\sassistants\s» et «\sfamiliaux\s» figurent dans vos compétences\s: «\sFormation des assistants familiaux\s» \(RIVAGE\)/,
  )
  expect(await gallery.asked('choose')).toEqual([])
  await button(page, 'Refuser et apprendre').click()
  await expect(decision(page)).toHaveText(OUTSIDE)
  await expect(made(page)).toContainText('Appris de ce choix : « assistants familiaux »')
  await page.locator('.toast').getByRole('button', { name: 'Annuler' }).press('Enter')
  await expect(decision(page)).not.toHaveText(OUTSIDE)
})

test('the words of another’s trade are proposed by how much they tell, and tried at once; words of every notice are warned of', async ({
  gallery,
  page,
}) => {
  await gallery.show('panel-choice-other-trade')
  await declineFor(page, 'pas notre métier')
  const words = page.getByLabel('Mots qui disent ce métier')
  await expect(words).toHaveValue('moniteurs équestres')
  const proposed = page.getByRole('group', { name: 'Les plus parlants de l’avis' }).getByRole('button')
  await expect(proposed).toHaveText(['moniteurs équestres', 'moniteurs', 'équestres'])
  await expect(proposed.first()).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.teach .notice-warning')).toHaveCount(0)
  await proposed.nth(2).press('Enter')
  await expect(words).toHaveValue('équestres')
  await expect(page.locator('.effects')).toBeVisible()
  await words.fill('formation préparant au diplôme d’État')
  await expect(page.locator('.teach .notice-warning')).toHaveText(/«\sformation\s» figure dans vos compétences/)
})

test('words that the notice doesn’t hold are not learned; refusing without learning stays open', async ({ gallery, page }) => {
  await gallery.show('panel-choice')
  await declineFor(page, 'pas notre métier')
  await page.getByLabel('Mots qui disent ce métier').fill('nettoyage')
  await expect(page.locator('.teach')).toContainText('Ces mots ne se suivent dans aucun intitulé')
  const learn = button(page, 'Refuser et apprendre')
  await expect(learn).toHaveAttribute('aria-disabled', 'true')
  await learn.click({ force: true })
  expect(await gallery.asked('choose')).toEqual([])
  await button(page, 'Refuser sans rien apprendre').click()
  expect(await gallery.asked('choose')).toMatchObject([{ reason: 'trade', lesson: null }])
  await expect(decision(page)).not.toHaveText(OUTSIDE)
})

test('a word that misled is one of those that the verdict rests on', async ({ gallery, page }) => {
  await gallery.show('panel-choice')
  await declineFor(page, 'un mot nous a trompés')
  const learn = button(page, 'Refuser et apprendre')
  await expect(learn).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('radio', { name: 'Formation des assistants familiaux' }).check()
  await expect(page.locator('.effects')).toContainText('2 autres avis changeraient')
  await learn.click()
  expect(await gallery.asked('choose')).toMatchObject([
    { reason: 'word', lesson: { kind: 'mute', words: 'Formation des assistants familiaux' } },
  ])
  await gallery.show('panel-choice-outside')
  await declineFor(page, 'un mot nous a trompés')
  await expect(page.locator('.teach')).toContainText('il n’y a rien à apprendre')
  await expect(learn).toHaveCount(0)
})

test('nothing else open changes: it is said; what is for us may teach in the same way', async ({ gallery, page }) => {
  await gallery.show('panel-choice-alone')
  await page.getByText('Pour nous', { exact: true }).click()
  await expect(page.locator('.effects')).toContainText('Rien d’autre parmi les pages ouvertes.')
  await button(page, 'Retenir et apprendre').click()
  await expect(made(page)).toContainText('Retenu par vous le 18 mai 2026')
  await expect(made(page)).toContainText('gagne quelques points')
})

test('a choice that cannot be stored says why, and leaves all that was filled in', async ({ gallery, page }) => {
  await gallery.show('panel-choice-failed')
  await declineFor(page, 'pas la capacité')
  await button(page, 'Refuser').click()
  await expect(page.getByRole('alert')).toContainText('MAI-301')
  await expect(page.getByLabel('pas la capacité')).toBeChecked()
  await expect(made(page)).toHaveCount(0)
})

test('where the open pages are not known, nothing can be learned, and refusing is still possible', async ({ gallery, page }) => {
  await gallery.show('panel-choice-pages-failed')
  await declineFor(page, 'pas notre métier')
  await page.getByLabel('Mots qui disent ce métier').fill('assistants familiaux')
  await expect(page.locator('.teach').getByRole('alert')).toBeVisible()
  await expect(button(page, 'Refuser et apprendre')).toHaveAttribute('aria-disabled', 'true')
  await expect(button(page, 'Refuser sans rien apprendre')).toHaveAttribute('aria-disabled', 'false')
})

test('an undo that is refused says so, and can be tried again', async ({ gallery, page }) => {
  await gallery.show('panel-declined')
  await page.evaluate(() => {
    const { answers } = (globalThis as unknown as { gallery: GalleryHandle }).gallery
    answers['choice-undo'] = () => ({ ok: false, problem: { code: 'storage-blocked' } })
  })
  await button(page, 'Annuler ce choix').click()
  await expect(page.locator('.toast')).toHaveAttribute('data-refused', 'true')
  await expect(page.locator('.toast').getByRole('button', { name: 'Réessayer' })).toBeFocused()
  await expect(made(page)).toBeVisible()
})

test('a lesson learned from another notice is told under the verdict that it changed', async ({ gallery, page }) => {
  await gallery.show('panel-taught-elsewhere')
  await expect(decision(page)).toHaveText(OUTSIDE)
  const play = page.getByRole('region', { name: 'Ce que vous avez appris à Maillage compte ici' })
  await expect(play).toContainText('« assistants familiaux »')
  await play.getByRole('button', { name: 'Revoir ce qui est appris' }).click()
  expect(await gallery.asked('open')).toContainEqual({ address: 'desk' })
})

test('rows that somebody spoke of are marked, and lessons judge rows too', async ({ gallery, page }) => {
  await gallery.show('panel-list-chosen')
  const card = (title: string) => page.locator('.row-card').filter({ hasText: title })
  await expect(card('validation des acquis')).toContainText('Retenu par vous le 14 mai 2026')
  await page.locator('summary').click()
  await expect(card('assistants familiaux')).toContainText('Écarté par vous le 15 mai 2026 : pas notre métier')
  await expect(card('assistants familiaux').locator('.decision')).toHaveText(OUTSIDE)
  await expect(card('assistants familiaux')).toContainText(/Vous avez dit que «\sassistants familiaux\s» n’est pas votre métier/)
})

test('the desk tells lessons and choices, and takes each out and back', async ({ gallery, page }) => {
  await gallery.show('consortium-learned')
  const learned = page.getByRole('region', { name: 'Ce que Maillage a appris de vous' })
  await expect(learned.getByText(/^Tirée de «\sFormation des assistants familiaux agréés\s»/)).toBeVisible()
  await expect(learned.getByRole('button', { name: 'Retirer le choix' })).toHaveCount(10)
  await learned.getByText('4 choix plus anciens').click()
  const choices = learned.getByRole('button', { name: 'Retirer le choix' })
  await expect(choices).toHaveCount(14)
  const undo = learned.getByRole('button', { name: 'Annuler' })

  await learned.getByRole('button', { name: /^Oublier la leçon/ }).click()
  await expect(learned).toContainText('Aucune leçon')
  await expect(choices).toHaveCount(14)
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(learned.getByRole('button', { name: /^Oublier la leçon/ })).toBeVisible()
  await expect(learned.getByRole('heading', { level: 2 })).toBeFocused()

  await learned.getByRole('button', { name: /^Retirer le choix sur «\sAccompagnement/ }).click()
  await expect(choices).toHaveCount(13)
  await undo.click()
  await expect(choices).toHaveCount(14)

  await learned.getByRole('button', { name: 'Tout oublier' }).click()
  await expect(learned).toContainText('Rien pour l’instant')
  await undo.click()
  await expect(learned.getByRole('button', { name: /^Oublier la leçon/ })).toBeVisible()
  await expect(learned.getByText('4 choix plus anciens')).toBeVisible()
})

test('an undo on the desk leaves alone what was said since', async ({ gallery, page }) => {
  await gallery.show('consortium-learned-one')
  const learned = page.getByRole('region', { name: 'Ce que Maillage a appris de vous' })
  await learned.getByRole('button', { name: 'Tout oublier' }).click()
  await expect(learned).toContainText('Rien pour l’instant')
  await page.evaluate(() => {
    const { answers } = (globalThis as unknown as { gallery: GalleryHandle }).gallery
    answers.choose?.({ id: 'newer', tender: 'boamp:26-900123', title: 'Formation', said: 'kept', reason: null, lesson: null, at: 5 })
  })
  await expect(learned).toContainText('Retenu par vous')
  await learned.getByRole('button', { name: 'Annuler' }).click()
  await expect(learned.locator('.toast')).toHaveCount(0)
  await expect(learned).toContainText('Retenu par vous')
  await expect(learned).not.toContainText('Écarté par vous')
})

test('the learning screens speak English', async ({ gallery, page }) => {
  await gallery.show('consortium-learned', { locale: 'en' })
  await expect(page.getByRole('heading', { name: 'What Maillage learned from you' })).toBeVisible()
  await expect(page.getByText('Kept by you on 14 May 2026')).toBeVisible()
})
