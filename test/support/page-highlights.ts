import type { Page } from '@playwright/test'

/** The words that the extension highlights on a page now, white space folded. */
export function highlightedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('maillage') ?? [])].map((range) => String(range).replace(/\s+/g, ' ').trim()))
}
