import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base } from '@playwright/test'
import { ExtensionBrowser, type LaunchOptions } from './extension-browser'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Where the production build for Chromium is. */
export const CHROMIUM_BUILD = join(ROOT, '.output', 'chrome-mv3')

/** Where screenshots of a run go. */
export const SCREENSHOTS = join(ROOT, 'test-results', 'screenshots')

/** How a spec asks for another browser than the usual one: `test.use({ launch: { portalsAllowed: true } })`. */
export type Launch = Partial<Pick<LaunchOptions, 'language' | 'portalsAllowed' | 'permissionsAllowed' | 'storesAllowed'>>

/** A test with the extension freshly installed in a browser of its own, in French. */
export const test = base.extend<{ launch: Launch; extension: ExtensionBrowser }>({
  launch: [{}, { option: true }],
  extension: async ({ launch }, use) => {
    const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
    const extension = await ExtensionBrowser.launch({ build: CHROMIUM_BUILD, executable, ...launch })
    await use(extension)
    await extension.close()
  },
})

export { expect } from '@playwright/test'
