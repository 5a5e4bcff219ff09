import * as v from 'valibot'
import { base32, fromBase32 } from './base32'
import { base64url, fromBase64url } from './base64url'
import { type Bytes, fromUtf8, joined, sha256, utf8 } from './bytes'
import { deflate, inflate } from './deflate'
import { deriveBytes } from './derive-key'
import { parseEpoch } from './epoch'
import type { Keyring } from './keyring'
import { parseJson } from './parse-json'
import { isDeviceId } from './segment-name'
import { storePlace } from './store-place'

/** The format of invitations. */
const INVITATION_FORMAT = 1

const name = v.pipe(v.string(), v.maxLength(200))
const bytesOf = (length: number) =>
  v.pipe(
    v.string(),
    v.check((text) => fromBase64url(text)?.length === length),
  )

const shape = v.object({
  /** The space's id: whoever enters checks the first statement against it. */
  space: v.pipe(v.string(), v.regex(/^[a-z2-7]{20}$/)),
  /** What the space is called. */
  called: name,
  /** The organisation that invites, and its device. */
  by: name,
  device: v.pipe(v.string(), v.check(isDeviceId)),
  store: storePlace,
  /** Milliseconds since the epoch. */
  expires: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 48 - 1)),
  /** Whether what came before may be read. */
  history: v.boolean(),
  /** The member that it is for: its id, and whether it is there already, for another device of its own. */
  member: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  own: v.boolean(),
  /** Which invitation it is: the key that it derives from, and 8 random bytes. */
  epoch: v.pipe(
    v.string(),
    v.check((text) => parseEpoch(text) !== null),
  ),
  nonce: bytesOf(8),
  /** 16 bytes that seal the request to enter; opens nothing else. */
  secret: bytesOf(16),
})

/** What somebody who is invited is given. It opens nothing of the space: it lets one ask to enter, and find where. */
export type Invitation = v.InferOutput<typeof shape>

/** What is said of an invitation by who makes it. */
export type Inviting = Omit<Invitation, 'space' | 'epoch' | 'nonce' | 'secret'>

/** Makes an invitation. Nothing of it is kept: any coordinator finds its secret again from what a request shows. */
export async function makeInvitation(inviting: Inviting, { space, current, epochs }: Keyring): Promise<Invitation | null> {
  const key = epochs.get(current)
  if (!key) return null
  const nonce = crypto.getRandomValues(new Uint8Array(8))
  const secret = base64url(await invitationSecret(key, nonce, inviting.expires, inviting.history))
  return { ...inviting, space, epoch: current, nonce: base64url(nonce), secret }
}

/** The secret of an invitation, as its space's key makes it: none other than these terms give it. */
export const invitationSecret = async (key: Bytes, nonce: Bytes, expires: number, history: boolean): Promise<Bytes> =>
  (await deriveBytes(key, `invite/${base64url(nonce)}/${expires}/${history ? 'all' : 'next'}`)).slice(0, 16)

/** The address that carries an invitation, behind the `#` of any page: no server is told of it. */
export const invitationLink = async (page: string, invitation: Invitation): Promise<string> =>
  `${page.replace(/#.*$/s, '')}#maillage=${base64url(await packed(invitation))}`

/** The same as a text to paste: letters and digits of which case and spaces don't count. */
export const invitationCode = async (invitation: Invitation): Promise<string> =>
  `maillage: ${(base32(await packed(invitation)).match(/.{1,8}/g) ?? []).join(' ')}`

/** Format 1, length 2, deflated JSON, the first 4 bytes of the SHA-256 of all that. */
async function packed(invitation: Invitation): Promise<Bytes> {
  const content = await deflate(utf8(JSON.stringify(invitation)))
  const before = joined(new Uint8Array([INVITATION_FORMAT, content.length >> 8, content.length & 255]), content)
  return joined(before, (await sha256(before)).subarray(0, 4))
}

/** An invitation, or why there is none: nothing like it, a part is missing or changed, a newer Maillage made it. */
export type ReadInvitation =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly why: 'none' | 'damaged' | 'newer' }

/** Most characters that are looked at: a mail with its quotes. */
const TEXT_MOST = 100_000

/**
 * Finds an invitation in what somebody pasted: a link, a code, or a whole mail that holds one, whatever gateways did to
 * it (`#` and `=` escaped once or more, lines cut, with `=` or `>` at the cut).
 */
export async function readInvitation(pasted: string): Promise<ReadInvitation> {
  const text = pasted.slice(0, TEXT_MOST)
  const linked = after(text, /maillage(?:=3D|=|%(?:25)*3D)/gi).map((rest) =>
    fromBase64url(wholeGroups(rest.replace(/=\r?\n/g, '').replace(/[\s>]|%(?:25)*(?:0[AD]|20)/gi, ''), /^[\w-]*/, 4)),
  )
  const coded = after(text.toLowerCase(), /maillage\s*:/g).map((rest) =>
    fromBase32(wholeGroups(rest.replace(/=\r?\n/g, '').replace(/[\s>.-]/g, ''), /^[a-z2-7]*/, 8)),
  )
  const candidates = [...linked, ...coded]
  const found = await Promise.all(candidates.flatMap((bytes) => (bytes ? unpacked(bytes) : [])))
  return found.find(({ ok }) => ok) ?? found.find((one) => !one.ok && one.why === 'newer') ?? found[0] ?? { ok: false, why: 'none' }
}

/** Longest invitation as a text, with what may stand between its letters. */
const LENGTH_MOST = 8_000

/** What follows each of the first places where a mark stands. */
const after = (text: string, mark: RegExp): string[] =>
  [...text.matchAll(mark)].slice(0, 20).map(({ 0: found, index }) => text.slice(index + found.length, index + found.length + LENGTH_MOST))

/** What stands at the beginning, padded to whole groups by `a`, which stand after the length that counts. */
function wholeGroups(text: string, alphabet: RegExp, group: number): string {
  const [start = ''] = alphabet.exec(text) ?? []
  return start.padEnd(Math.ceil(start.length / group) * group, group === 4 ? 'A' : 'a')
}

async function unpacked(bytes: Bytes): Promise<ReadInvitation> {
  const [format = 0, high = 0, low = 0] = bytes
  const end = 3 + high * 256 + low
  if (format > INVITATION_FORMAT && bytes.length > 20) return { ok: false, why: 'newer' }
  if (format !== INVITATION_FORMAT || bytes.length < end + 4) return { ok: false, why: 'damaged' }
  const sum = (await sha256(bytes.slice(0, end))).subarray(0, 4)
  const content = sum.every((byte, at) => byte === bytes[end + at]) ? await inflate(bytes.slice(3, end), 20_000) : null
  const text = content && fromUtf8(content)
  const read = v.safeParse(shape, text ? parseJson(text) : null)
  return read.success ? { ok: true, invitation: read.output } : { ok: false, why: 'damaged' }
}
