import { failed, ok, type Problem, type Result } from '../problems/problem'
import { deflated, inflated } from './deflate'
import { type LinkPayload, packPayload, unpackPayload } from './link-payload'
import { unwrapLink } from './unwrap-link'

/** Longest text in which a link is looked for, and longest link that is made, in characters. */
const [TEXT, LINK] = [20_000, 4_000]
/** Largest payload, once inflated, in bytes. */
const PAYLOAD = 40_000
const SIGNATURE = 64
/** Lines on which a mail may have broken a link. */
const BROKEN = 60

/** Ed25519 by this device over these bytes: 64 bytes. */
export type Sign = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>

/** Whether a device of a space signed these bytes; null: this device isn't known here. */
export type Verify = (
  from: Pick<LinkPayload, 'space' | 'device'>,
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
) => Promise<boolean | null>

/** What a link says. */
export interface LinkRead {
  /** The tender's page, `https:`, as it was before the proposal was put behind it; null: lost on the way. */
  readonly tender: string | null
  /** The proposal's id, which leads to it where it is already in the shared folder; null: lost on the way. */
  readonly code: string | null
  /** Null: the link carries none, or it can't be read. */
  readonly payload: LinkPayload | null
  /** False: signed by a device that isn't known here, shown as such. */
  readonly verified: boolean
  /** What is wrong with it. */
  readonly problem: Problem | null
}

/** Where a mail may have broken a line, and quoted it. */
const GAP = '(?:[\\r\\n]+[>\\s]*)?'
const orEncoded = (character: string, hexadecimal: string) => `(?:${character}|%(?:25){0,2}${hexadecimal})`
/** What stands before the payload, `:~:ao=`, as it was written or encoded up to three times on its way. */
const DELIMITER = new RegExp(
  [orEncoded(':', '3A'), orEncoded('~', '7E'), orEncoded(':', '3A'), 'a', 'o', orEncoded('=', '3D')].join(GAP),
  'i',
)
/** The proposal's id, and the payload behind it. */
const BEHIND = new RegExp(`^${GAP}((?:[a-z0-9]${GAP}){12})(?![\\w-])(?:${orEncoded('\\.', '2E')}([\\s\\S]*))?`, 'i')

/**
 * The address that opens the tender for everybody, and the proposal for who has the extension:
 * `<tender>#:~:ao=<code>.<base64url(deflate(JSON) + signature)>`; a page's scripts don't see what is behind `:~:`. A
 * fragment that the tender's address has stays before it. A proposal too large for an address leaves its code alone.
 * Refused: an address that isn't `https:`.
 */
export async function makeLink(tender: string, payload: LinkPayload, sign: Sign): Promise<Result<string>> {
  const address = httpsOf(tender)
  if (!address) return failed('link-damaged')
  const base = `${address}${address.includes('#') ? '' : '#'}:~:ao=${payload.proposal.id}`
  const packed = packPayload(payload)
  if (packed === null) return ok(base)
  const bytes = await deflated(new TextEncoder().encode(packed))
  const signature = await sign(signed(bytes))
  const link = `${base}.${toBase64(joined(bytes, signature))}`
  return ok(link.length <= LINK ? link : base)
}

/**
 * Reads a proposal's link out of an address or a text around it, also as mail programs leave it: wrapped by a gateway,
 * encoded again, broken over lines, followed by a full stop. Null: there is none in it. What it says of a page is
 * never followed by itself.
 */
export async function readLink(text: string, verify: Verify): Promise<LinkRead | null> {
  const whole = unwrapLink(text.slice(0, TEXT))
  const found = DELIMITER.exec(whole)
  if (!found) return null
  const tender = tenderOf(whole.slice(0, found.index))
  const [, said, body] = BEHIND.exec(whole.slice(found.index + found[0].length)) ?? []
  const code = said?.replace(/[^a-z0-9]/gi, '').toLowerCase() ?? null
  const bare: LinkRead = { tender, code, payload: null, verified: false, problem: null }
  if (code === null || tender === null) return { ...bare, problem: { code: 'link-damaged' } }
  if (body === undefined) return bare
  const opened = await openBody(body, code, verify)
  if (typeof opened === 'string') return { ...bare, problem: { code: opened } }
  return { ...bare, payload: opened.payload, verified: opened.verified }
}

/** The code that a mail's subject bears, or a link in it: `[AO k3f9a2m7q0zx]`; all that are there, once each. */
export function codesIn(text: string): string[] {
  const said = text.slice(0, TEXT).matchAll(/\[\s*AO\s+([a-z0-9]{12})\s*\]|(?::|%3A)(?:~|%7E)(?::|%3A)ao(?:=|%3D)([a-z0-9]{12})(?![\w-])/gi)
  return [...new Set([...said].map(([, subject, link]) => (subject ?? link ?? '').toLowerCase()))]
}

interface Opened {
  readonly payload: LinkPayload
  readonly verified: boolean
}

type Unopened = 'link-damaged' | 'link-newer' | 'link-forged'

/** What the text holds from its beginning on: as few lines, and as much of its last one, as make a payload. */
async function openBody(text: string, code: string, verify: Verify): Promise<Opened | Unopened> {
  let body = ''
  for (const piece of text.split(/[\s>]+/).slice(0, BROKEN)) {
    const [run = ''] = /^[\w-]*/.exec(piece) ?? []
    body += run
    let best: Opened | Unopened = 'link-damaged'
    // What marks emphasis may stand in a payload too: the signature tells.
    for (const end of new Set([body, body.replace(/[_-]$/, ''), body.replace(/[_-]+$/, '')])) {
      const opened = await openPayload(end, code, verify)
      if (typeof opened !== 'string' && opened.verified) return opened
      if (best === 'link-damaged' || typeof opened !== 'string') best = opened
    }
    if (best !== 'link-damaged' || run !== piece) return best
  }
  return 'link-damaged'
}

async function openPayload(text: string, code: string, verify: Verify): Promise<Opened | Unopened> {
  const whole = fromBase64(text)
  if (!whole || whole.length <= SIGNATURE) return 'link-damaged'
  const [bytes, signature] = [whole.slice(0, -SIGNATURE), whole.slice(-SIGNATURE)]
  const plain = await inflated(bytes, PAYLOAD)
  const payload = plain && unpackPayload(new TextDecoder().decode(plain))
  if (payload === 'newer') return 'link-newer'
  if (payload?.proposal.id !== code) return 'link-damaged'
  const sound = await verify({ space: payload.space, device: payload.device }, signed(bytes), signature)
  return sound === false ? 'link-forged' : { payload, verified: sound === true }
}

/** The tender's address before the delimiter; without a `#` there, one that was encoded is the fragment's. */
function tenderOf(before: string): string | null {
  const from = before.search(
    /https(?::\/\/|%(?:25){0,2}3A%(?:25){0,2}2F%(?:25){0,2}2F)(?![\s\S]*https(?::\/\/|%(?:25){0,2}3A%(?:25){0,2}2F%(?:25){0,2}2F))/i,
  )
  if (from < 0) return null
  const address = before.slice(from).replace(/[\r\n]+[>\s]*/g, '')
  const plain = /^https%/i.test(address) ? decodedFully(address) : address
  if (plain === null || /\s/.test(plain)) return null
  const marked = plain.includes('#') ? plain : plain.replace(/%(?:25){0,2}23(?!.*%(?:25){0,2}23)/s, '#')
  return httpsOf(marked.replace(/#$/, ''))
}

function decodedFully(text: string): string | null {
  try {
    let plain = text
    for (let layer = 0; layer < 3 && /^https%/i.test(plain); layer++) plain = decodeURIComponent(plain)
    return plain
  } catch {
    return null
  }
}

/** The address without a proposal that it may already carry, or null where it is none to open. */
function httpsOf(text: string): string | null {
  const bare = text
    .trim()
    .replace(/:~:.*$/s, '')
    .replace(/#$/, '')
  if (bare.length > LINK || /\s/.test(bare)) return null
  try {
    const url = new URL(bare)
    return url.protocol === 'https:' && !url.username && !url.password ? bare : null
  } catch {
    return null
  }
}

/** What is signed says what it is for: no signature of another use may stand here. */
const signed = (bytes: Uint8Array<ArrayBuffer>) => joined(new TextEncoder().encode('maillage-proposal-link-1\n'), bytes)

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

const toBase64 = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length < 4 || text.length > TEXT) return null
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
