/** Elements whose text nobody reads. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])
const BLANK = /[\s\u00a0\u200b\u202f\ufeff]/

/**
 * Finds words on the page as it stands: white space is passed over, since a reader's quote joins what the page lays
 * out in several elements, and so is what the page hides between them. Gives the first place, or null.
 */
export function findWords(quote: string, root: Node): Range | null {
  const wanted = [...quote.replace(/…$/, '')]
    .filter((letter) => !BLANK.test(letter))
    .join('')
    .toLowerCase()
  if (!wanted) return null
  const document = root.ownerDocument ?? (root as Document)
  const nodes: Text[] = []
  /** For each letter kept: which node, and where in it. */
  const at: [node: number, offset: number][] = []
  let text = ''
  const walker = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    // jsdom has no layout: there, every element counts as visible.
    const parent = node.parentElement
    if (UNREAD.has(parent?.tagName ?? '') || parent?.checkVisibility?.() === false) continue
    const index = nodes.push(node) - 1
    const lower = node.data.toLowerCase()
    const data = lower.length === node.data.length ? lower : node.data
    for (let offset = 0; offset < data.length; offset++) {
      const letter = data.charAt(offset)
      if (BLANK.test(letter)) continue
      at.push([index, offset])
      text += letter
    }
  }
  const from = text.indexOf(wanted)
  const [first, last] = [at[from], at[from + wanted.length - 1]]
  const [start, end] = [first && nodes[first[0]], last && nodes[last[0]]]
  if (!first || !last || !start || !end) return null
  const range = document.createRange()
  range.setStart(start, first[1])
  range.setEnd(end, last[1] + 1)
  return range
}
