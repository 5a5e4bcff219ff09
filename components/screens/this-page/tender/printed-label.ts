/** A label longer than this is shown by its beginning. */
const LONGEST = 70

/** A label as the page prints it; null for a reader's own name for a place ("div", "text", "url", a field's key). */
export function printedLabel(element: string): string | null {
  const label = element.replace(/^[\s\d.()–-]+(?=\p{L})/u, '').trim()
  if (!label || /^[a-z][\w.#>-]*$/.test(label)) return null
  return label.length > LONGEST ? `${label.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : label
}
