import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { exampleNotice } from './example-notice'
import { ExtensionBrowser } from './extension-browser'
import { takeExample } from './gestures'
import { type PanelVerdict, readPanel } from './read-panel'
import { readServedPage } from './served-page'

interface Demonstration {
  /** The project's folder. */
  readonly root: string
  /** The browser's program. */
  readonly executable: string
  readonly headless: boolean
  /** A saved page and its address; null for the example notice. */
  readonly page: { readonly file: string; readonly address: string } | null
}

/** Lines of the table are cut at this many characters. */
const LOT_WIDTH = 52

/**
 * Shows the extension at work on one page: the example consortium is loaded through the first-run screen, the page
 * is opened under its own address, the toolbar button is clicked. With a window it stays until the window closes;
 * without, the verdict is printed.
 */
export async function demonstrate({ root, executable, headless, page }: Demonstration): Promise<void> {
  const extension = await ExtensionBrowser.launch({ build: join(root, '.output/chrome-mv3'), executable, headless })
  try {
    await takeExample(extension.welcome)
    const { address, content } = page ? { address: page.address, content: await readServedPage(page.file) } : await example()
    await extension.serve(address, content)
    const tab = await extension.open(address)
    await extension.clickToolbar(tab)
    const panel = await extension.panel()
    const verdict = await readPanel(panel)
    console.log(`\n${address}\n\n${verdict ? inWords(verdict) : await panel.locator('main').innerText()}`)
    if (headless) return await photograph(join(root, '.output/start'), tab, panel)
    console.log('\nThe browser stays open: close its window to end.')
    await new Promise((resolve) => extension.context.once('close', resolve))
  } finally {
    await extension.close()
  }
}

async function example() {
  const notice = await exampleNotice(new Date())
  return { address: notice.address, content: notice.page }
}

async function photograph(folder: string, tab: Page, panel: Page): Promise<void> {
  await mkdir(folder, { recursive: true })
  const pictures = [
    { path: join(folder, 'panel-320.png'), of: panel },
    { path: join(folder, 'page.png'), of: tab },
  ]
  console.log('\nScreenshots:')
  for (const { path, of } of pictures) {
    await of.screenshot({ path, fullPage: of === panel })
    console.log(`  ${path}`)
  }
}

function inWords({ title, buyer, deadline, verdict, matrix }: PanelVerdict): string {
  const head = [title, buyer, `Date limite : ${deadline}`, verdict ? `${verdict.word} : ${verdict.sentence}` : '']
  const rows = matrix.map(([lot = '', ...cells]) => [lot.length > LOT_WIDTH ? `${lot.slice(0, LOT_WIDTH - 1)}…` : lot, ...cells])
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [...head.filter(Boolean), '', ...table].join('\n')
}
