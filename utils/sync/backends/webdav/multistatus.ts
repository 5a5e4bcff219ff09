import type { Entry } from '../../backend'

/** What a PROPFIND of one level says. */
export interface Multistatus {
  /** The files; folders are left out. */
  readonly entries: readonly Entry[]
  /**
   * What changes whenever the folder holds something else; null: this server has no such thing. Nextcloud and its kin
   * alone, which show an id of their own: elsewhere a folder's ETag may be a clock that is too coarse.
   */
  readonly tag: string | null
}

/** Largest listing that is read, in characters: some eighty thousand files. */
const MOST = 32_000_000

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

/** The text of an element, whatever its prefix; null: there is none. */
function textOf(xml: string, element: RegExp): string | null {
  const text = element.exec(xml)?.[1]
  if (text === undefined) return null
  return decoded(text.replace(/^\s*<!\[CDATA\[([^\]]*)\]\]>\s*$/, '$1')).trim()
}

const named = (name: string) => new RegExp(`<(?:[\\w.-]{1,40}:)?${name}(?:\\s[^<>]*)?>((?:[^<]|<!\\[CDATA\\[[^\\]]*\\]\\]>)*)</`)
const [HREF, LENGTH, ETAG, FILE_ID] = [named('href'), named('getcontentlength'), named('getetag'), named('fileid')]
const COLLECTION = /<(?:[\w.-]{1,40}:)?collection[\s/>]/
const RESPONSE = /<(?:[\w.-]{1,40}:)?response(?:\s[^<>]*)?>/

/**
 * Reads what a PROPFIND gives (RFC 4918 §14.16), whatever prefixes a server gives its elements and whether its addresses
 * are whole or paths. A worker has no XML parser, and nothing else of it is needed. Null where it isn't one, or not a
 * whole one: a part of a listing is no listing.
 */
export function readMultistatus(xml: string): Multistatus | null {
  if (xml.length > MOST || !/<(?:[\w.-]{1,40}:)?multistatus[\s>/]/.test(xml)) return null
  const end = xml.slice(-200).trimEnd()
  if (
    !/<\/(?:[\w.-]{1,40}:)?multistatus\s*>$/.test(end) &&
    !/<(?:[\w.-]{1,40}:)?multistatus\b[^<>]*\/>$/.test(xml.slice(0, 2_000).trimEnd())
  )
    return null
  const entries: Entry[] = []
  let tag: string | null = null
  for (const response of xml.split(RESPONSE).slice(1)) {
    const href = textOf(response, HREF)
    if (!href) return null
    if (COLLECTION.test(response)) {
      if (tag === null && textOf(response, FILE_ID)) tag = textOf(response, ETAG) || null
      continue
    }
    const size = textOf(response, LENGTH) ?? ''
    const name = lastPiece(href)
    if (name) entries.push({ name, size: /^\d{1,15}$/.test(size) ? Number(size) : null })
  }
  return { entries, tag }
}
