import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Longest wait for the browser to write a file, in milliseconds. */
const PATIENCE = 15_000

/** A file that the browser wrote among a person's downloads. */
export interface Downloaded {
  readonly name: string
  readonly content: Buffer
}

/**
 * What a click gives as a file, under the name that a person sees. Playwright's own way loses the file where a second
 * connection watches the browser, as the side panel needs.
 */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<Downloaded> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-downloads-'))
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
    await click()
    const until = Date.now() + PATIENCE
    for (;;) {
      const names = await readdir(folder)
      const [name] = names.filter((one) => !one.startsWith('.') && !one.endsWith('.crdownload'))
      if (name && names.length === 1) return { name, content: await readFile(join(folder, name)) }
      if (Date.now() > until) throw new Error('No file was downloaded.')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  } finally {
    await session.detach()
    await rm(folder, { recursive: true, force: true })
  }
}
