/** A text on one line, cut at a word with an ellipsis beyond `length` characters: a page has an end. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length - 1)
  return `${cut.replace(/\s+\S*$/u, '') || cut}…`
}
