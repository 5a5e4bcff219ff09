import type { Entry } from '../../backend'

/** Largest listing that is read, in characters: some ten thousand files. */
const MOST = 8_000_000

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text of XML without its entities. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return ENTITIES[name.toLowerCase()] ?? whole
  })

/** The last piece of an address, as it was before it was written in one; empty where it isn't sound. */
function lastPiece(href: string): string {
  try {
    return decodeURIComponent(
      href
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ?? '',
    )
  } catch {
    return ''
  }
}

/**
 * The files that a PROPFIND names (RFC 4918 §14.16), whatever prefixes a server gives its elements and whether its
 * addresses are whole or paths; folders are left out. A worker has no XML parser, and nothing else of it is needed. Null
 * where it isn't one, or not a whole one: a part of a listing is no listing.
 */
export function readMultistatus(xml: string): Entry[] | null {
  if (xml.length > MOST || !/<(?:[\w.-]+:)?multistatus[\s>/]/.test(xml)) return null
  const isEmpty = /<(?:[\w.-]+:)?multistatus\b[^<>]*\/>\s*$/.test(xml)
  if (!isEmpty && !/<\/(?:[\w.-]+:)?multistatus\s*>\s*$/.test(xml)) return null
  return xml
    .split(/<(?:[\w.-]+:)?response[\s>]/)
    .slice(1)
    .flatMap((response) => {
      const [, href] = /<(?:[\w.-]+:)?href[^<>]*>([^<]*)</.exec(response) ?? []
      const [, size] = /<(?:[\w.-]+:)?getcontentlength[^<>]*>\s*(\d{1,15})\s*</.exec(response) ?? []
      const name = href === undefined ? '' : lastPiece(decoded(href).trim())
      const folder = /<(?:[\w.-]+:)?collection[\s/>]/.test(response)
      return name && !folder ? [{ name, size: size === undefined ? null : Number(size) }] : []
    })
}
