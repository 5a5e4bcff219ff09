/** A piece of a message: plain words, or an `https:` address with what is read in its place. */
export type MailBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/** The message as plain text: an address on a line of its own, so that mail programs make it a link. */
export const blocksText = (blocks: readonly MailBlock[]): string => blocks.map(textOf).join('\n\n')

/**
 * The message as HTML for the clipboard; never put in a page. Every text is escaped, and an address that isn't `https:`
 * stays words.
 */
export const blocksHtml = (blocks: readonly MailBlock[]): string => blocks.map(htmlOf).join('\n')

/** Text for HTML, in an element or in an attribute's double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

function textOf(block: MailBlock): string {
  if (block.kind === 'list') return block.items.join('\n')
  if (block.kind === 'text') return block.text
  return block.text === block.href ? block.href : `${block.text}\n${block.href}`
}

function htmlOf(block: MailBlock): string {
  if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
  const words = escapeHtml(block.text)
  if (block.kind === 'link' && block.href.startsWith('https://')) return `<p><a href="${escapeHtml(block.href)}">${words}</a></p>`
  return `<p>${words}</p>`
}
