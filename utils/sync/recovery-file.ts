import * as v from 'valibot'
import { base64url, fromBase64url } from './base64url'
import { closeBox, openBox } from './box'
import { type Bytes, fromUtf8, utf8 } from './bytes'
import { publicKeys } from './device-keys'
import { epochOf } from './epoch'
import type { DeviceKeys } from './keyring'
import { parseJson } from './parse-json'
import { deviceId } from './public-keys'
import { type Refusal, refused, type Speaker } from './say-statement'
import type { SealedFile } from './seal-segment'
import { nameHash } from './segment-name'
import { addDevice } from './space-gestures'
import { type StorePlace, storePlace } from './store-place'
import type { EpochKeys } from './wrap-key'

const FORMAT = 'maillage-secours'
const VERSION = 1

/** Rounds of PBKDF2-SHA-256: what one try of a passphrase costs to whoever found the file. */
const ITERATIONS = 600_000

/** More would only be there to keep this device busy. */
const ITERATIONS_MOST = 10_000_000

/** What opens a space again. */
export interface Recovery {
  readonly space: string
  readonly store: StorePlace
  /** The spare device that the file is: of the space, as its member's; lets a new device in. */
  readonly device: DeviceKeys
  readonly member: string
  readonly keys: EpochKeys
}

/** What is read, or why not. `not-one`: not such a file. */
export type OpenedRecovery =
  | { readonly ok: true; readonly recovery: Recovery }
  | { readonly ok: false; readonly why: 'not-one' | 'newer' | 'damaged' | 'passphrase' }

/** What is made: the file's text, and a statement for `keys/` that must be on the store before the file is of use. */
export type MadeRecovery =
  | { readonly ok: true; readonly content: string; readonly file: SealedFile }
  | { readonly ok: false; readonly why: Refusal }

/**
 * Makes a recovery file. It holds the keys of a spare device of this member, which enters the space with it: the file goes
 * on working when the space's key changes, and is made useless by removing that device.
 */
export async function makeRecovery(speaker: Speaker, passphrase: string, deviceName: string): Promise<MadeRecovery> {
  const { standing, keyring, store } = speaker.space
  const member = standing.devices.get(speaker.device.id)?.member
  if (member === undefined || !store) return refused('not-allowed') as MadeRecovery
  const [sign, wrap] = (await Promise.all([
    crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']),
    crypto.subtle.generateKey('X25519', true, ['deriveBits']),
  ])) as [CryptoKeyPair, CryptoKeyPair]
  const spare = { id: await deviceId(new Uint8Array(await crypto.subtle.exportKey('raw', sign.publicKey))), sign, wrap }
  const said = await addDevice(speaker, member, { keys: await publicKeys(spare), name: deviceName })
  if (!said.ok) return said
  const [signing, unwrapping] = await Promise.all([sign, wrap].map(({ privateKey }) => crypto.subtle.exportKey('jwk', privateKey)))
  const sealed: Sealed = {
    space: keyring.space,
    store,
    member,
    sign: { d: signing?.d ?? '', x: signing?.x ?? '' },
    wrap: { d: unwrapping?.d ?? '', x: unwrapping?.x ?? '' },
    keys: [...keyring.epochs].map(([epoch, key]) => [Number.parseInt(epoch, 10), base64url(key)] as [number, string]),
  }
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const shell = { salt: base64url(salt), iterations: ITERATIONS }
  const box = await closeBox(utf8(JSON.stringify(sealed)), await keyOf(passphrase, salt, ITERATIONS), boundTo(shell))
  const content = {
    lisezMoi: [
      'Fichier de secours de Maillage. Il rouvre votre groupement si vous perdez vos appareils.',
      'Pour s’en servir : donnez-le à Maillage, puis tapez votre phrase secrète. Sans elle, personne ne peut le lire.',
      'Gardez-le hors de cet ordinateur. S’il est perdu ou volé, retirez l’appareil de secours de votre groupement.',
    ],
    groupement: standing.name,
    date: new Date(speaker.at).toISOString().slice(0, 10),
    format: FORMAT,
    version: VERSION,
    ...shell,
    empreinte: await nameHash(box),
    contenu: base64url(box),
  }
  return { ok: true, content: `${JSON.stringify(content, null, 2)}\n`, file: said.file }
}

/** Letters typed on one keyboard or another are the same; spaces around don't count. */
async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC').trim()), 'PBKDF2', false, ['deriveKey'])
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(algorithm, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const boundTo = ({ salt, iterations }: { readonly salt: string; readonly iterations: number }): Bytes =>
  utf8(`maillage/1/recovery/${iterations}/${salt}`)

const text = v.pipe(v.string(), v.maxLength(100))
const privateKey = v.object({ d: text, x: text })

const sealedShape = v.object({
  space: v.pipe(v.string(), v.regex(/^[a-z2-7]{20}$/)),
  store: storePlace,
  member: text,
  sign: privateKey,
  wrap: privateKey,
  keys: v.pipe(v.array(v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0)), text])), v.maxLength(10_000)),
})

type Sealed = v.InferOutput<typeof sealedShape>

const shellShape = v.object({
  salt: v.pipe(v.string(), v.maxLength(100)),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(ITERATIONS), v.maxValue(ITERATIONS_MOST)),
  empreinte: v.string(),
  contenu: v.pipe(v.string(), v.maxLength(2_000_000)),
})

/** Opens a recovery file. Never throws: a wrong passphrase, a damaged file and a newer one are each told. */
export async function openRecovery(content: string, passphrase: string): Promise<OpenedRecovery> {
  const not = (why: 'not-one' | 'newer' | 'damaged' | 'passphrase'): OpenedRecovery => ({ ok: false, why })
  const kind = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), parseJson(content))
  if (!kind.success) return not(content.includes(FORMAT) ? 'damaged' : 'not-one')
  if (kind.output.version > VERSION) return not('newer')
  const shell = v.safeParse(shellShape, parseJson(content))
  if (!shell.success) return not('damaged')
  const [salt, box] = [fromBase64url(shell.output.salt), fromBase64url(shell.output.contenu)]
  if (!salt || !box || (await nameHash(box)) !== shell.output.empreinte) return not('damaged')
  const opened = await openBox(box, await keyOf(passphrase, salt, shell.output.iterations), boundTo(shell.output))
  if (!opened) return not('passphrase')
  const sealed = v.safeParse(sealedShape, parseJson(fromUtf8(opened) ?? ''))
  if (!sealed.success) return not('damaged')
  const { space, store, member, sign, wrap, keys } = sealed.output
  try {
    const [signing, unwrapping] = await Promise.all([pairOf('Ed25519', sign, ['sign']), pairOf('X25519', wrap, ['deriveBits'])])
    const device = { id: await deviceId(fromBase64url(sign.x) ?? new Uint8Array()), sign: signing, wrap: unwrapping }
    const entries = keys.map(async ([number, key]) => {
      const bytes = fromBase64url(key) ?? new Uint8Array()
      return [await epochOf(number, bytes), bytes] as const
    })
    return { ok: true, recovery: { space, store, member, device, keys: new Map(await Promise.all(entries)) } }
  } catch {
    return not('damaged')
  }
}

/** A pair whose private key is not given out again. */
async function pairOf(curve: 'Ed25519' | 'X25519', { d, x }: { d: string; x: string }, uses: KeyUsage[]): Promise<CryptoKeyPair> {
  const jwk = { kty: 'OKP', crv: curve }
  const [mine, theirs] = await Promise.all([
    crypto.subtle.importKey('jwk', { ...jwk, d, x }, curve, false, uses),
    crypto.subtle.importKey('jwk', { ...jwk, x }, curve, true, curve === 'Ed25519' ? ['verify'] : []),
  ])
  return { privateKey: mine, publicKey: theirs }
}
