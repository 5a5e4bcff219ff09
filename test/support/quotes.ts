import type { Reading } from '../../utils/portals/portal'
import type { Source } from '../../utils/tenders/provenance'

const bare = (text: string) => text.replace(/\s+/g, '')

/** Every source in a reading, however deep. */
export function sourcesOf(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  if (typeof record.reader === 'string' && typeof record.quote === 'string') return [value as Source]
  return Object.values(record).flatMap(sourcesOf)
}

/** The quotes of a reading that a person would not find on the page: in its text, its title, or an attribute it shows. */
export function quotesNotOn(page: Document, reading: Reading): string[] {
  const shown = [...page.querySelectorAll('[title], [data-content]')].map(
    (element) => `${element.getAttribute('title') ?? ''} ${element.getAttribute('data-content') ?? ''}`,
  )
  // A reader passes over what is hidden between two words.
  const visible = page.documentElement.cloneNode(true) as HTMLElement
  for (const hidden of visible.querySelectorAll('[hidden], [style*="display:none"]')) hidden.remove()
  const text = bare(`${page.documentElement.textContent ?? ''} ${visible.textContent ?? ''} ${shown.join(' ')}`)
  return sourcesOf(reading)
    .filter(({ element, quote }) => element !== 'url' && !element.startsWith('#linkDownload') && !text.includes(bare(quote)))
    .map(({ element, quote }) => `${element}: ${quote}`)
}
