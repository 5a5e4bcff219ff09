import { AxeBuilder } from '@axe-core/playwright'
import { test as base, type Page } from '@playwright/test'
import type { Changes } from '../../../utils/messaging/protocol'
import type { Scenario } from './scenario'
import { type Gallery, serveGallery } from './serve-gallery'

/** What the gallery's page lets a test see and do, under `globalThis.gallery`. */
export interface GalleryHandle {
  readonly asked: { name: string; payload: unknown }[]
  readonly announce: <K extends keyof Changes>(topic: K, payload: Changes[K]) => void
  readonly answers: Scenario['answers']
  /** Turns the panel to another tab of its window: 7 is the first; null: one of which nothing is known. */
  readonly turnTo: (tabId: number | null) => void
}

/** Opens states of the gallery in a narrow page. */
export interface GalleryPage {
  readonly page: Page
  /** Shows a state of `states.ts`. */
  show(state: string, options?: { locale?: 'fr' | 'en' }): Promise<void>
  /** What the screen asked of the background, by name. */
  asked(name: string): Promise<unknown[]>
}

/** A test on the gallery: built once for each worker, shown in Chromium at the width of a narrow panel, in French. */
export const test = base.extend<{ gallery: GalleryPage }, { served: Gallery }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
    async ({}, use) => {
      const gallery = await serveGallery()
      await use(gallery)
      await gallery.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
    },
    { scope: 'worker' },
  ],
  viewport: { width: 320, height: 760 },
  locale: 'fr-FR',
  gallery: async ({ page, served }, use) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await use({
      page,
      async show(state, { locale = 'fr' } = {}) {
        await page.goto(`${served.url}?state=${state}&locale=${locale}`)
        await page.locator('main').waitFor()
      },
      asked: (name) =>
        page.evaluate((name) => {
          const { gallery } = globalThis as unknown as { gallery: GalleryHandle }
          return gallery.asked.filter((each) => each.name === name).map((each) => each.payload)
        }, name),
    })
    if (faults.length > 0) throw new Error(`The page complained:\n${faults.join('\n')}`)
  },
})

/** What axe finds wrong on the page as it stands, one line each; `rules`: with these rules alone. */
export async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)} ${node.any[0]?.message ?? ''}`))
}

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
