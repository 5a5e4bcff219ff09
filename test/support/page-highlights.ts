import type { Page } from '@playwright/test'

/** The words that the extension highlights on a page now, white space folded. */
export function highlightedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('maillage') ?? [])].map((range) => String(range).replace(/\s+/g, ' ').trim()))
}

/** How far down the window the first highlighted words stand: 0 is its top, 1 its bottom. */
export const highlightPlace = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    return range instanceof Range ? range.getBoundingClientRect().top / innerHeight : Number.NaN
  })
