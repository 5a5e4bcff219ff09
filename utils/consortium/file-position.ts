import { findNodeAtLocation, type Node } from 'jsonc-parser'

/** Keys and indexes from the top of a file to a value. */
export type Path = readonly (string | number)[]

/** The line of a position in a text, the first is 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length
}

/** The node of a path in a file's tree; where a field is missing, what should have held it. */
export function nodeAt(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[])
    if (node) return node
  }
  return tree
}

/** A path as a person reads it: `partners[2].siret`, without what every file begins with. */
export function fieldName(path: Path): string {
  const [top, ...rest] = path
  return (top === 'consortium' && rest.length > 0 ? rest : path)
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

/** The first field that an object of the tree has twice, of which JSON would silently keep one. */
export function duplicateKey(node: Node): { field: string; offset: number } | null {
  const seen = new Set<unknown>()
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const key = child.children?.[0]
      if (key && seen.has(key.value)) return { field: String(key.value), offset: key.offset }
      seen.add(key?.value)
    }
    const deeper = duplicateKey(child)
    if (deeper) return deeper
  }
  return null
}
