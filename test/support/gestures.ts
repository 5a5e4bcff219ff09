import type { Page } from '@playwright/test'
import { type ExampleNotice, exampleNotice } from './example-notice'
import type { ExtensionBrowser } from './extension-browser'
import { settled } from './read-panel'

/** Takes the example consortium as a person would, on the first-run page. */
export async function takeExample(welcome: Page): Promise<void> {
  await welcome.bringToFront()
  await welcome.getByRole('button', { name: /^(Passer cette étape|Continuer|Skip this step|Continue|Next)$/ }).click()
  await welcome.getByRole('button', { name: /^(Prendre l’exemple|Take the example)$/ }).click()
  await welcome.getByRole('heading', { level: 1, name: /^(Tout est prêt|All is ready)$/ }).waitFor()
}

/** Opens the example notice under its portal's address, without touching the toolbar. */
export async function openExample(extension: ExtensionBrowser): Promise<{ tab: Page; notice: ExampleNotice }> {
  const notice = await exampleNotice(new Date())
  await extension.serve(notice.address, notice.page)
  return { tab: await extension.open(notice.address), notice }
}

/** Clicks the toolbar button on a tab and gives the panel once it has made up its mind. */
export async function clickAndWait(extension: ExtensionBrowser, tab: Page): Promise<Page> {
  await extension.clickToolbar(tab)
  const panel = await extension.panel()
  await settled(panel)
  return panel
}
