import type { Page } from '@playwright/test'

/** What the panel says of a tender, as read on the screen. */
export interface PanelVerdict {
  readonly title: string
  readonly buyer: string
  readonly deadline: string
  /** The verdict's word and its sentence; null where no consortium is there to judge. */
  readonly verdict: { readonly word: string; readonly sentence: string } | null
  /** The first row is the heading: lot, then the partners. */
  readonly matrix: readonly (readonly string[])[]
}

/** Waits until the panel has made up its mind about the page. */
export async function settled(panel: Page): Promise<void> {
  await panel.locator('main h1').first().waitFor({ timeout: 20_000 })
  await panel.locator('[aria-busy="true"]').waitFor({ state: 'detached', timeout: 20_000 })
}

/** Reads the verdict on the screen; null where the panel shows no tender. */
export async function readPanel(panel: Page): Promise<PanelVerdict | null> {
  await settled(panel)
  return panel.evaluate(() => {
    const text = (within: ParentNode, selector: string) =>
      (within.querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim()
    const article = document.querySelector('article')
    if (!article) return null
    const cells = [...article.querySelectorAll('table.matrix tr:not(.matrix-why)')].map((row) =>
      [...row.querySelectorAll<HTMLElement>('th, td')].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()),
    )
    const sentence = text(article, '.verdict-sentence')
    return {
      title: text(article, 'h1'),
      buyer: text(article, '.tender-buyer'),
      deadline: text(article, '.deadline time'),
      verdict: sentence ? { word: text(article, '.verdict .decision'), sentence } : null,
      matrix: cells,
    }
  })
}
