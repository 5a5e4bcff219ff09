/**
 * The desk with 50,000 followed tenders, in real Chromium, with the built extension: what a person waits for. Not a test:
 * times depend on the machine. Run by `npm run bench` after `npm run build`, or alone: node test/bench/desk-50000.mjs
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSource } from '../commands/load-source.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const COUNT = Number(process.env.COUNT ?? 50_000)
const OPENINGS = 9
const TYPED = ['formation', 'nettoyage', 'formtion pro', 'travaux voirie', 'educateur']

const { module, close } = await loadSource(
  'test/support/extension-browser.ts',
  'test/support/finding/seed-desk.ts',
  'test/support/finding/paints.ts',
)
const [{ ExtensionBrowser }, { seedDesk }, { watchPaints }] = module
const median = (values) => [...values].sort((one, other) => one - other)[values.length >> 1]
const say = (what, times) =>
  console.log(`${what}: median ${median(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms (${times.length} times)`)

/** What a wait waits for, said where it takes longer than anything here does. Milliseconds. */
const PATIENCE = 120_000
const within = async (what, promise) => {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${PATIENCE / 1_000} s for ${what}, in vain.`)), PATIENCE)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

const extension = await ExtensionBrowser.launch({
  build: join(ROOT, '.output', 'chrome-mv3'),
  executable: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
})
try {
  // The extension makes its database, and has nothing to show; the records come in behind its back.
  const first = await extension.openOwn('desk.html')
  await within('the desk to say that nothing is followed yet', first.locator('.first-run').waitFor({ timeout: 0 }))
  await first.close()
  await within(`${COUNT} tenders to be put in`, seedDesk(extension.welcome, COUNT))
  console.log(`${COUNT} tenders are put in.`)

  const desk = await extension.context.newPage()
  await watchPaints(desk)
  const address = `chrome-extension://${extension.extensionId}/desk.html`
  const open = async () => {
    await desk.goto('about:blank')
    await desk.goto(address)
    await within('the first rows', desk.locator('.line[data-id]').first().waitFor({ timeout: 0 }))
  }

  await open()
  const shown = await desk.evaluate(() => performance.now())
  await within('the index to be made', desk.locator('.filters:not([aria-busy="true"])').waitFor({ timeout: 0 }))
  const made = await desk.evaluate(() => performance.now())
  console.log(`the first time: rows after ${shown.toFixed(0)} ms, the index made after ${(made / 1_000).toFixed(1)} s`)
  await desk.waitForTimeout(8_000) // It keeps its snapshot once nobody asks.

  const openings = { page: [], rows: [], index: [] }
  for (let turn = 0; turn < OPENINGS; turn++) {
    await open()
    await within(
      'the index to be back',
      desk.waitForFunction(() => window.backAt > 0, null, { timeout: 0 }),
    )
    const times = await desk.evaluate(() => ({ script: window.scriptAt, rows: window.rowsAt, asked: window.askedAt, back: window.backAt }))
    openings.page.push(times.script)
    openings.rows.push(times.rows - times.script)
    openings.index.push(times.back - times.asked)
    await desk.waitForTimeout(1_000)
  }
  say('opening the desk: the browser shows a page and loads its scripts', openings.page)
  say('opening the desk: its first rows painted, from the beginning of its scripts', openings.rows)
  say('opening the desk: the index back from the disk, checked and caught up, the start of its worker included', openings.index)
  await desk.waitForTimeout(3_000)

  await desk.evaluate(() => window.trips.splice(0))
  /** Milliseconds from what the person did to the last paint that came of it. */
  const lastPaint = async (text) => {
    if (text === undefined) await desk.waitForTimeout(400)
    else
      await within(
        `“${text}” to be found`,
        desk.waitForFunction((typed) => (document.querySelector('table.lines')?.dataset.findText ?? typed) === typed, text, {
          polling: 50,
          timeout: 0,
        }),
      )
    await desk.waitForTimeout(100)
    return desk.evaluate(() => Math.max(...window.paints) - window.gestureAt)
  }

  const field = desk.locator('input[type="search"]')
  const keys = []
  for (const text of TYPED) {
    await field.fill('')
    await desk.waitForTimeout(250)
    await field.focus()
    let typed = ''
    for (const letter of text) {
      typed += letter
      await desk.keyboard.press(letter === ' ' ? 'Space' : letter)
      const took = await lastPaint(typed)
      // A letter that changes nothing on screen paints nothing.
      if (took > 0) keys.push(took)
    }
  }
  say('a search in the worker, there and back', await desk.evaluate(() => window.trips.splice(0).map(({ took }) => took)))
  say('a key in the search, to the last paint', keys)
  await field.fill('')
  await desk.waitForTimeout(500)

  const filters = []
  const boxes = desk.locator('.filter[open] input[type="checkbox"]')
  const many = Math.min(8, await boxes.count())
  for (let nth = 0; nth < many; nth++) {
    for (let turn = 0; turn < 2; turn++) {
      await boxes.nth(nth).click()
      const took = await lastPaint()
      if (took > 0) filters.push(took)
    }
  }
  say('a filter in the worker, there and back', await desk.evaluate(() => window.trips.splice(0).map(({ took }) => took)))
  say('a filter set or taken away, to the last paint', filters)
} finally {
  await extension.close()
  await close()
}
