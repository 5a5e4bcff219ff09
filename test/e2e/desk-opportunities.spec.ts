import type { Page } from '@playwright/test'
import type { Change } from '../../utils/opportunities/operation'
import { askBackground } from '../support/ask-background'
import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import type { ExtensionBrowser } from '../support/extension-browser'
import { manyChanges, sampleChanges } from '../support/gallery/samples/opportunities'
import { takeExample } from '../support/gestures'

const rows = (page: Page) => page.locator('.line[data-id]')
const toast = (page: Page) => page.locator('.toast')
const dialog = (page: Page) => page.getByRole('dialog')
const ready = (page: Page) => page.locator('[data-find-ready]').waitFor()
const found = (page: Page, count: number) => expect(page.locator('.desk-count')).toHaveText(`${count} avis`)

async function follow(page: Page, changes: readonly Change[]): Promise<void> {
  const answer = await askBackground(page, 'gesture', { gesture: crypto.randomUUID(), changes })
  if (!answer.ok) throw new Error(answer.problem.code)
}

/** The desk with thirteen opportunities under way. */
async function openDesk(extension: ExtensionBrowser): Promise<Page> {
  await takeExample(extension.welcome)
  await follow(extension.welcome, sampleChanges)
  const desk = await extension.openOwn('desk.html')
  await ready(desk)
  return desk
}

test('the first time, the desk says how to follow a tender, and shows it as soon as it is', async ({ extension }) => {
  const desk = await extension.openOwn('desk.html')
  await expect(desk.getByRole('heading', { name: 'Vous ne suivez encore aucun avis' })).toBeVisible()
  await examine(desk, 'desk-first')
  await follow(extension.welcome, sampleChanges.slice(0, 4))
  await expect(rows(desk)).toHaveCount(1)
})

test('by keyboard alone: find, tag, pilot, move, leave, take back; all of it is there after a reload', async ({ extension }) => {
  const desk = await openDesk(extension)
  await found(desk, 14)
  await examine(desk, 'desk-table')
  await desk.keyboard.press('/')
  await desk.keyboard.type('assistants familiaux preparation')
  await expect(rows(desk).first()).toContainText('préparation au diplôme d’État')
  await desk.keyboard.press('Enter')
  await expect(desk.locator('[data-link="0"]')).toBeFocused()

  await desk.keyboard.press('t')
  await desk.keyboard.type('prioritaire')
  await desk.keyboard.press('Enter')
  await expect(toast(desk)).toContainText('« prioritaire » est ajoutée')
  await expect(rows(desk).first()).toContainText('+ 2')

  await desk.keyboard.press('p')
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('Enter')
  await expect(toast(desk)).toContainText('pilote 1 avis')

  await desk.keyboard.press('e')
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('Enter')
  await expect(toast(desk)).toContainText('passe à l’étape « Proposé »')
  await desk.keyboard.press('z')
  await expect(toast(desk)).toContainText('C’est annulé.')
  await expect(rows(desk).first()).toContainText('Repéré')

  await desk.keyboard.press('c')
  await dialog(desk).waitFor()
  await desk.keyboard.press('Enter')
  await expect(toast(desk)).toContainText('n’est plus suivi (charge de travail)')
  await expect(rows(desk).first()).not.toContainText('préparation au diplôme d’État')
  await desk.keyboard.press('z')
  await expect(rows(desk).first()).toContainText('préparation au diplôme d’État')
  await desk.reload()
  await ready(desk)
  await expect(desk.getByRole('searchbox')).toHaveValue('assistants familiaux preparation')
  await expect(rows(desk).first()).toContainText('+ 2')
})

test('a stage is refused with what is missing, in the table and on the board', async ({ extension }) => {
  const desk = await openDesk(extension)
  await desk.getByRole('button', { name: 'Par étape' }).click()
  const column = (name: string) => desk.getByRole('region', { name })
  await column('Repéré').getByRole('link').first().focus()
  await desk.keyboard.press('Shift+ArrowRight')
  await expect(column('Proposé').getByRole('link')).toBeFocused()
  await desk.keyboard.press('Shift+ArrowRight')
  await expect(column('Décision').getByRole('link')).toBeFocused()
  await desk.keyboard.press('Shift+ArrowRight')
  await expect(toast(desk)).toContainText('il manque : la décision d’y aller')
  await examine(desk, 'desk-board')
  await desk.setViewportSize({ width: 320, height: 760 })
  await examine(desk, 'desk-board-narrow')
})

test('two windows show the same; a view kept in one is offered in the other', async ({ extension }) => {
  const first = await openDesk(extension)
  const second = await extension.openOwn('desk.html#tag=urgent')
  await ready(second)
  await found(second, 1)
  await second.getByRole('button', { name: 'Garder cette vue' }).click()
  await second.keyboard.type('Urgences')
  await second.keyboard.press('Enter')
  await first.bringToFront()
  await first.getByRole('navigation', { name: 'Vues' }).getByRole('link', { name: 'Urgences' }).click()
  await found(first, 1)
  await first.keyboard.press('j')
  await first.keyboard.press('Delete')
  await expect(toast(first)).toContainText('1 avis est supprimé.')
  await second.bringToFront()
  await expect(second.getByRole('heading', { name: 'Aucun avis ne passe ces filtres' })).toBeVisible()
})

test('hundreds at once are one thing done, and one taken back', async ({ extension }) => {
  const desk = await openDesk(extension)
  await follow(desk, manyChanges)
  const many = Array.from({ length: 600 }, (_, at) =>
    manyChanges.filter(({ of }) => of === 'boamp:26-1').map((change) => ({ ...change, of: `boamp:26-${10_000 + at}` })),
  ).flat()
  await follow(desk, many)
  await found(desk, 854)
  await desk.keyboard.press('j')
  await desk.keyboard.press('Control+a')
  await expect(desk.getByText('854 avis sélectionnés')).toBeVisible()
  await desk.keyboard.press('t')
  await desk.keyboard.type('tri 2026')
  await desk.keyboard.press('Enter')
  await expect(toast(desk)).toContainText('« tri 2026 » est ajoutée à 854 avis.')
  await expect(desk.getByRole('checkbox', { name: /tri 2026/ })).toBeVisible()
  await toast(desk).getByRole('button', { name: 'Annuler' }).click()
  await expect(toast(desk)).toContainText('C’est annulé.')
  await expect(desk.getByRole('checkbox', { name: /tri 2026/ })).toHaveCount(0)
  // The next thing is done to the same ones; what leaves the list is selected again where that is taken back.
  await expect(desk.getByText('854 avis sélectionnés')).toBeVisible()
  await desk.keyboard.press('Delete')
  await expect(toast(desk)).toContainText('854 avis sont supprimés.')
  await expect(desk.getByText('854 avis sélectionnés')).toHaveCount(0)
  await toast(desk).getByRole('button', { name: 'Annuler' }).click()
  await expect(desk.getByText('854 avis sélectionnés')).toBeVisible()
  await found(desk, 854)
})

test('the calendar shows what closes, at any width', async ({ extension }) => {
  const desk = await openDesk(extension)
  await desk.goto(`${desk.url().split('#')[0]}#screen=calendar&month=2026-05`)
  await expect(desk.getByRole('link', { name: /préparation au diplôme d’État/ }).first()).toBeVisible()
  await examine(desk, 'desk-calendar')
  await desk.setViewportSize({ width: 320, height: 760 })
  await examine(desk, 'desk-calendar-narrow')
})
