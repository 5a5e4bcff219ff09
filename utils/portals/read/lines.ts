/** One line of a page as a person sees it: an inline run between two block borders, white space folded. */
export interface Line {
  readonly text: string
  /** The element in which the line begins. */
  readonly element: Element
  /** Name of the block around it: `h1`, `td`, `p`. */
  readonly block: string
}

// A hostile page may be endless: no notice seen comes near these.
const MOST_NODES = 400_000
const MOST_LINES = 8_000
const LONGEST_LINE = 12_000

const INLINE = /^(?:a|abbr|acronym|b|big|cite|code|em|font|i|img|input|ins|label|mark|q|small|span|strong|su[bp]|time|tt|u|wbr)$/
const UNSEEN =
  /^(?:script|style|template|noscript|head|svg|math|canvas|iframe|object|select|datalist|textarea|button|nav|footer|s|del|strike)$/
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|line-through/i
// What a sheet of styles strikes out, as far as a class's name tells.
const STRUCK = /line-?through|\bstr(?:ike|uck)/i

// Where a new line in the source is one on the page.
const KEPT = 'pre,[style*="white-space:pre"],[style*="white-space: pre"],[class*="whitespace-pre"]'

/** Whether an element of this name runs on within a line; a name that HTML doesn't know stands on its own. */
export function isInline(name: string): boolean {
  return INLINE.test(name)
}

/** An element's lower-case name; empty for what is no element (or a form whose `nodeName` a field's name hides). */
function nameOf(node: Node): string {
  const name: unknown = node.nodeName
  return typeof name === 'string' ? name.toLowerCase() : 'form'
}

/** An attribute's text; null where there is none, or where a form's field hides the method that reads it. */
export function attribute(element: Element, name: string): string | null {
  const read: unknown = element.getAttribute
  const value: unknown = typeof read === 'function' ? read.call(element, name) : null
  return typeof value === 'string' ? value : null
}

function isUnseen(element: Element, name: string): boolean {
  if (UNSEEN.test(name)) return true
  if (attribute(element, 'hidden') !== null) return true
  const style = attribute(element, 'style')
  return (style !== null && HIDDEN_STYLE.test(style)) || STRUCK.test(attribute(element, 'class') ?? '')
}

/**
 * The visible lines under `root`, in page order. `innerText` is not used: it lays the page out and drops what a
 * closed accordion holds. Menus, footers, forms' choices and rows hidden in the markup are left out. The walk uses
 * the walker's own moves, because a form's fields may hide `firstChild` and its like.
 */
export function pageLines(root: Node, page: Document): Line[] {
  const lines: Line[] = []
  const blocks: string[] = ['body']
  let text = ''
  let from: Element | null = null
  const flush = () => {
    const folded = text.replace(/\s+/g, ' ').trim()
    if (folded && from && lines.length < MOST_LINES) lines.push({ text: folded, element: from, block: blocks.at(-1) ?? 'body' })
    text = ''
    from = null
  }
  const walker = page.createTreeWalker(root, 5)
  let parent: Element | null = null
  let left = MOST_NODES
  for (let node: Node | null = walker.currentNode; node && left > 0; left--) {
    let inside = true
    const name = nameOf(node)
    if (name === '#text') {
      const value = node.nodeValue ?? ''
      const rows = value.includes('\n') && parent?.closest(KEPT) ? value.split('\n') : [value]
      for (const [index, row] of rows.entries()) {
        if (index > 0) flush()
        if (text.length < LONGEST_LINE && parent) {
          if (!from && row.trim()) from = parent
          // "<b>3</b><i>Janv. 2027</i><i>10:30</i>": apart on the screen.
          text += (/\d$/.test(text) && /^[\dA-Z]/.test(row) ? ' ' : '') + row.slice(0, LONGEST_LINE)
        }
      }
      inside = false
    } else if (node !== root && isUnseen(node as Element, name)) {
      inside = false
    } else {
      if (!isInline(name)) {
        flush()
        if (name !== 'br') blocks.push(name)
      }
      parent = node as Element
    }
    if (inside && walker.firstChild()) {
      node = walker.currentNode
      continue
    }
    // Leave this node, and every parent of which it is the last child.
    if (inside && !isInline(name)) {
      flush()
      if (name !== 'br') blocks.pop()
    }
    node = null
    while (left-- > 0) {
      if (walker.currentNode === root) break
      if (walker.nextSibling()) {
        node = walker.currentNode
        break
      }
      if (!walker.parentNode()) break
      const leaving = nameOf(walker.currentNode)
      if (!isInline(leaving)) {
        flush()
        blocks.pop()
      }
      parent = walker.currentNode as Element
    }
    if (node) parent = nearest(walker, parent)
  }
  flush()
  return lines
}

/** The parent of the node the walker stands on, without reading a property that a form's fields may hide. */
function nearest(walker: TreeWalker, fallback: Element | null): Element | null {
  const here = walker.currentNode
  const parent = walker.parentNode()
  walker.currentNode = here
  return (parent as Element | null) ?? fallback
}
