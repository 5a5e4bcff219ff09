import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'
import type { ExtensionBrowser } from '../support/extension-browser'
import { someDeadline, someFacts } from '../support/opportunity'
import { ask } from '../support/storage/ask'

const DAY = 86_400_000
/** A day on this machine's clock, so many days from today. */
const day = (from: number) => new Date(Date.now() + from * DAY).toLocaleDateString('sv')
const ID = 'boamp:26-7'

/** Keeps a tender in the making, with a watch that came due yesterday at nine. */
async function keep(page: Page, id = ID): Promise<void> {
  const fields = {
    facts: someFacts({ title: `Formation ${id}` }),
    deadline: someDeadline(day(60), '12:00', 'Indian/Reunion'),
    'watch/renewal': { on: day(-1), why: 'renewal', note: '', done: false },
  }
  const changes = Object.entries(fields).map(([field, value]) => ({ of: id, field, value: JSON.parse(JSON.stringify(value)) }))
  expect(await ask(page, 'gesture', { gesture: `keep ${id}`, changes })).toMatchObject({ ok: true })
}

/** As after a browser that was closed so many days ago. */
const closedSince = (page: Page, days: number) =>
  page.evaluate(
    (until) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('maillage')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('device', 'readwrite')
          writing.objectStore('device').put({ until, shown: [], about: null }, 'reminded')
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    Date.now() - days * DAY,
  )

/** Stops the background, then lets the browser's alarm wake it. */
async function wake(extension: ExtensionBrowser): Promise<void> {
  await extension.background.stop()
  await extension.welcome.evaluate(`chrome.alarms.create('remind', { when: Date.now() + 50 })`)
}

const shown = (page: Page) => page.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)')
const badge = (page: Page) => page.evaluate<string>('chrome.action.getBadgeText({})')
const next = (page: Page) => page.evaluate<number | null>(`chrome.alarms.get('remind').then((alarm) => alarm?.scheduledTime ?? null)`)

test.describe('where notifications are allowed', () => {
  test.use({ launch: { permissionsAllowed: ['notifications'] } })

  test('what came due while the browser was closed is shown once, and wakes a stopped background by itself', async ({ extension }) => {
    const { welcome } = extension
    await keep(welcome)
    await keep(welcome, 'boamp:26-8')
    await expect.poll(() => badge(welcome)).toBe('2')
    expect(await shown(welcome)).toEqual([])

    await closedSince(welcome, 3)
    await wake(extension)
    await expect.poll(() => shown(welcome)).toEqual(['reminders'])
    // The next wake is at midnight or nine, on this machine's clock.
    await expect.poll(async () => new Date((await next(welcome)) ?? 1).getMinutes()).toBe(0)

    await welcome.evaluate(`chrome.notifications.clear('reminders')`)
    const before = await next(welcome)
    await wake(extension)
    await expect.poll(() => next(welcome)).toBe(before)
    expect(await shown(welcome)).toEqual([])
  })
})

test('without notifications the number on the button and the list say the same; done is done', async ({ extension }) => {
  const { welcome } = extension
  expect(await welcome.evaluate('typeof chrome.notifications')).toBe('undefined')
  await keep(welcome)
  await closedSince(welcome, 3)
  await wake(extension)
  await expect.poll(() => badge(welcome)).toBe('1')
  const todo = await ask(welcome, 'todo', null)
  expect(todo).toMatchObject({ ok: true, value: { today: 0, reminders: [{ kind: 'watch', opportunity: ID, day: day(-1) }] } })

  const desk = await extension.openOwn('desk.html#screen=calendar')
  await expect(desk.getByText('À surveiller\u00a0: c’est le moment')).toBeVisible()
  await examine(desk, 'desk-todo')
  const saving = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Toutes les dates limites dans mon agenda (.ics)' }).click()
  const [all] = ICAL.parse(await readFile(await (await saving).path(), 'utf8'))[2]
  expect(new ICAL.Event(new ICAL.Component(all)).summary).toBe(`Date limite\u00a0: Formation ${ID}`)
  await ask(welcome, 'gesture', { gesture: 'done', changes: [{ of: ID, field: 'watch/renewal', value: null }] })
  await expect.poll(() => badge(welcome)).toBe('')
  await expect(desk.getByText('À surveiller\u00a0: c’est le moment')).toBeHidden()
})

test('the plan is moved and ticked on its screen, and goes into any calendar', async ({ extension }) => {
  await keep(extension.welcome)
  const desk = await extension.openOwn(`desk.html#opportunity=${encodeURIComponent(ID)}`)
  await desk.getByRole('heading', { name: 'Rétroplanning' }).click()
  const step = desk.getByRole('checkbox', { name: 'Envoyer les questions à l’acheteur' })
  await step.click()
  await expect(step).toBeChecked()
  await desk.getByLabel('Jour\u00a0: Arrêter les prix').fill(day(50))
  await desk.getByLabel('Jour\u00a0: Arrêter les prix').press('Enter')
  await expect(desk.getByText('déplacé à la main')).toBeVisible()
  await examine(desk, 'desk-plan')

  const saving = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Ajouter à mon agenda (.ics)' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('formation-boamp-26-7.ics')
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  const deadline = events.find(({ summary }) => summary === `Date limite\u00a0: Formation ${ID}`)
  // Noon in Saint-Denis is eight in Greenwich, all year.
  expect(deadline?.startDate.toJSDate().toISOString()).toBe(`${day(60)}T08:00:00.000Z`)
  const prices = events.find(({ summary }) => summary.startsWith('Arrêter les prix'))
  expect(prices?.startDate.toString()).toBe(day(50))
})
