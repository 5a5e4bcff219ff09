import { findWords } from './find-words'

const NAME = 'maillage'
let styled = false

/**
 * Highlights a quote through the CSS Custom Highlight API, which adds no node to the page; `scroll` also brings it
 * into view. The style comes from the background: `styled` tells whether this page was given it.
 */
export function showQuote({ quote, scroll }: { quote: string; scroll: boolean }): { found: boolean; styled: boolean } {
  const range = findWords(quote, document.body ?? document)
  const before = styled
  if (!range) {
    hideQuote()
    return { found: false, styled: before }
  }
  if (typeof Highlight === 'function') {
    CSS.highlights.set(NAME, new Highlight(range))
    styled = true
  }
  if (scroll) {
    let box = range.startContainer.parentElement
    box?.scrollIntoView({ block: 'center' })
    // An element may be taller than what shows of it: the words themselves are what is to be seen.
    for (; box; box = box.parentElement) box.scrollTop += range.getBoundingClientRect().top - innerHeight / 2
  }
  return { found: true, styled: before }
}

/** Takes the highlight away. */
export function hideQuote(): null {
  if (typeof Highlight === 'function') CSS.highlights.delete(NAME)
  return null
}
