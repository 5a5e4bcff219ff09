import { createDecipheriv, createHash, createPrivateKey, createPublicKey, diffieHellman, hkdfSync, pbkdf2Sync, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CHECK_WORDS } from '../../../utils/sync/check-words'
import { readInvitation } from '../../../utils/sync/invitation'
import { openJoinRequest } from '../../../utils/sync/join-request'
import { openSegment } from '../../../utils/sync/open-segment'
import { openRecovery } from '../../../utils/sync/recovery-file'
import { foldStatements } from '../../../utils/sync/roster'

// What follows is written from FORMAT.md, with Node's own cryptography: none of the product's code but where it is compared.
const vectors = JSON.parse(readFileSync(new URL('../../fixtures/sync/vectors.json', import.meta.url), 'utf8'))
const unbase64 = (text: string) => Buffer.from(text, 'base64url')
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const derive = (secret: Uint8Array, purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `maillage/1/${purpose}`, 32))

function base32(bytes: Uint8Array) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

const hashOf = (bytes: Uint8Array) => base32(sha(bytes)).slice(0, 20)

function unbox(key: Buffer, box: Buffer, bound: Buffer) {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12)).setAAD(bound)
  decipher.setAuthTag(box.subarray(-16))
  return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()])
}

const signer = (raw: Uint8Array) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') }, format: 'jwk' })
const epochAt = (bytes: Buffer, at: number) => `${bytes.readUInt32BE(at)}-${base32(bytes.subarray(at + 4, at + 19))}`
const keyOf = (epoch: string) => unbase64(vectors.epochs[epoch])
const signOf = (device: string) => unbase64(vectors.devices.find(({ id }: { id: string }) => id === device).sign.x)

describe('the format, read from its description', () => {
  it('names devices, spaces and keys', () => {
    for (const { id, sign } of vectors.devices) expect(base32(sha(unbase64(sign.x))).slice(0, 16)).toBe(id)
    expect(vectors.space).toBe(hashOf(unbase64(vectors.statements[0].bytes)))
    for (const epoch of Object.keys(vectors.epochs)) {
      expect(epoch).toMatch(/^[12]-/)
      expect(base32(derive(keyOf(epoch), 'epoch')).slice(0, 24)).toBe(epoch.slice(2))
    }
  })

  it('gives a segment', () => {
    const bytes = unbase64(vectors.segment.bytes)
    const head = bytes.subarray(0, 35)
    expect(head.subarray(0, 6).toString('latin1')).toBe('MLSG\0\x01')
    const [epoch, device] = [epochAt(head, 6), base32(head.subarray(25))]
    const bound = Buffer.concat([head, Buffer.from(vectors.space)])
    const inner = unbox(derive(keyOf(epoch), 'seg'), bytes.subarray(35), bound)
    const content = inner.subarray(68, 68 + inner.readUInt32BE(64))
    const signed = Buffer.concat([Buffer.from('maillage/1/segment\n'), bound, sha(content)])
    expect(verify(null, signed, signer(signOf(device)), inner.subarray(0, 64))).toBe(true)
    expect(inner.subarray(68 + content.length).every((byte) => byte === 0)).toBe(true)
    expect(bytes.length % 1_024).toBe(0)
    const { n, b, s, t, r, f, d, a, g, c, x } = JSON.parse(inflateRawSync(content).toString())
    expect(vectors.segment.name).toBe(`${device}.${n.join('-')}.${hashOf(bytes)}.seg`)
    const operations: unknown[] = []
    const stamps: string[] = []
    let moment = 0
    for (const [row, delta] of c[0].entries()) {
      moment += delta
      const [, count, from, of, field, value, before, by, gesture, undoes] = c.map((column: unknown[]) => column[row])
      stamps.push(`${moment.toString(36).padStart(9, '0')}${count.toString(36).padStart(4, '0')}.${d[from]}`)
      operations.push({
        format: 1,
        stamp: stamps.at(-1),
        of: r[of],
        field: f[field],
        value,
        before: before === 0 ? null : typeof before === 'number' ? stamps[before - 1] : before,
        by: { partner: a[by][0], name: a[by][1] },
        gesture: g[gesture],
        ...(undoes === -1 ? {} : { undoes: g[undoes] }),
      })
    }
    for (const [place, operation] of x) operations.splice(place, 0, operation)
    const read = { format: 1, space: vectors.space, epoch, device, first: n[0], last: n[1], before: b, seen: s, at: t, operations }
    expect(read).toEqual(vectors.segment.says)
  })

  it('gives statements, and the keys that they wrap', () => {
    const said = vectors.statements.map(({ name, bytes: text }: { name: string; bytes: string }) => {
      const bytes = unbase64(text)
      expect(bytes.subarray(0, 6).toString('latin1')).toBe('MLST\0\x01')
      const clear = bytes.subarray(0, 10 + bytes.readUInt32BE(6))
      const open = JSON.parse(clear.subarray(10).toString())
      const signed = Buffer.concat([Buffer.from('maillage/1/statement\n'), sha(bytes.subarray(0, -64))])
      expect(verify(null, signed, signer(unbase64(open.author)), bytes.subarray(-64))).toBe(true)
      expect(name).toBe(`${base32(sha(unbase64(open.author))).slice(0, 16)}.${open.number}.${hashOf(bytes)}.key`)
      return { ...open, ...JSON.parse(unbox(derive(keyOf(open.epoch), 'statement'), bytes.subarray(clear.length, -64), clear).toString()) }
    })
    expect(said.map(({ space, number }: { space: string; number: number }) => [space, number])).toEqual([
      ['', 1],
      [vectors.space, 2],
      [vectors.space, 3],
      [vectors.space, 4],
    ])
    expect(said[1].acts.map(({ act }: { act: string }) => act)).toEqual(['member', 'device'])
    expect(said[2].acts).toEqual([{ act: 'list', id: 'bilans', name: 'Bilans de compétences', archived: false }])
    expect(said[3].acts).toEqual([{ act: 'remove', member: 'beta', devices: [vectors.devices[1].id] }])
    expect(said[3].base[0]).toMatchObject({ act: 'space', name: 'Groupement d’exemple' })
    expect(Object.keys(said[3].wraps)).toEqual([vectors.devices[0].id])
    for (const [number, who] of [
      [1, 1],
      [3, 0],
    ] as const) {
      const { id, wrap } = vectors.devices[who]
      const bytes = unbase64(said[number].wraps[id])
      const mine = createPrivateKey({ key: { kty: 'OKP', crv: 'X25519', ...wrap }, format: 'jwk' })
      const theirs = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: bytes.subarray(0, 32).toString('base64url') }, format: 'jwk' })
      const bound = Buffer.concat([bytes.subarray(0, 32), unbase64(wrap.x), Buffer.from(id)])
      const keys = unbox(derive(diffieHellman({ privateKey: mine, publicKey: theirs }), 'wrap'), bytes.subarray(32), bound)
      expect(keys.readUInt32BE(0)).toBe(Number.parseInt(said[number].epoch, 10))
      expect(keys.subarray(4)).toEqual(keyOf(said[number].epoch))
    }
  })

  it('gives an invitation, a request and four words', () => {
    const packed = unbase64(vectors.invitation.link.split('#maillage=')[1])
    const end = 3 + packed.readUInt16BE(1)
    expect([packed[0], packed.subarray(end)]).toEqual([1, sha(packed.subarray(0, end)).subarray(0, 4)])
    const invitation = JSON.parse(inflateRawSync(packed.subarray(3, end)).toString())
    expect(invitation).toEqual(vectors.invitation.says)
    expect(vectors.invitation.code.replace('maillage:', '').replaceAll(' ', '')).toBe(base32(packed))
    const secret = derive(keyOf(invitation.epoch), `invite/${invitation.nonce}/${invitation.expires}/all`).subarray(0, 16)
    expect(secret).toEqual(unbase64(invitation.secret))
    const bytes = unbase64(vectors.request.bytes)
    expect(vectors.request.name).toBe(`${hashOf(bytes)}.req`)
    const head = bytes.subarray(0, 40)
    expect([head.subarray(0, 6).toString('latin1'), epochAt(head, 6), head.subarray(25, 33), head.readUIntBE(33, 6), head[39]]).toEqual([
      'MLJR\0\x01',
      invitation.epoch,
      unbase64(invitation.nonce),
      invitation.expires,
      1,
    ])
    const bound = Buffer.concat([head, Buffer.from(vectors.space)])
    const inner = unbox(derive(secret, 'join'), bytes.subarray(40), bound)
    const text = inner.subarray(68, 68 + inner.readUInt32BE(64))
    const asked = JSON.parse(text.toString())
    expect(asked).toMatchObject({ organisation: 'Bêta', device: 'poste 2', member: 'beta', own: false, sign: vectors.devices[1].sign.x })
    const signed = Buffer.concat([Buffer.from('maillage/1/join\n'), bound, sha(text)])
    expect(verify(null, signed, signer(unbase64(asked.sign)), inner.subarray(0, 64))).toBe(true)
    const keys = Buffer.concat([unbase64(asked.sign), unbase64(asked.wrap)])
    const four = pbkdf2Sync(keys, `maillage/1/check/${vectors.space}`, 100_000, 4, 'sha256')
    expect([...four].map((byte) => CHECK_WORDS[byte])).toEqual(vectors.request.check)
  })

  it('gives a recovery file', () => {
    const { salt, iterations, empreinte, contenu } = JSON.parse(vectors.recovery.content)
    const box = unbase64(contenu)
    expect(empreinte).toBe(hashOf(box))
    const key = pbkdf2Sync(vectors.recovery.passphrase, unbase64(salt), iterations, 32, 'sha256')
    const content = JSON.parse(unbox(key, box, Buffer.from(`maillage/1/recovery/${iterations}/${salt}`)).toString())
    const [[epoch]] = Object.entries(vectors.epochs) as [[string, string]]
    expect(content).toMatchObject({ space: vectors.space, member: 'alpha', keys: [[1, vectors.epochs[epoch]]] })
  })
})

describe('the product reads the same', () => {
  const curve = (crv: 'Ed25519' | 'X25519', jwk: object, usages: KeyUsage[]) =>
    crypto.subtle.importKey('jwk', { kty: 'OKP', crv, ...jwk }, crv, true, usages)
  const deviceOf = async ({ id, sign, wrap }: { id: string; sign: { x: string }; wrap: { x: string } }) => ({
    id,
    sign: { privateKey: await curve('Ed25519', sign, ['sign']), publicKey: await curve('Ed25519', { x: sign.x }, ['verify']) },
    wrap: { privateKey: await curve('X25519', wrap, ['deriveBits']), publicKey: await curve('X25519', { x: wrap.x }, []) },
  })
  const files = (list: readonly { name: string; bytes: string }[]) =>
    list.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(unbase64(bytes)) }))

  it('of every file', async () => {
    const device = await deviceOf(vectors.devices[0])
    const { roster, keyring, faults } = await foldStatements(files(vectors.statements), { space: vectors.space, device, anchor: null })
    expect(faults).toEqual([])
    expect(roster.members).toEqual([
      { id: 'alpha', name: 'Alpha', role: 'coordinator', roles: {} },
      { id: 'beta', name: 'Bêta', role: null, roles: {} },
    ])
    expect(Object.fromEntries([...keyring.epochs].map(([epoch, key]) => [epoch, Buffer.from(key).toString('base64url')]))).toEqual(
      vectors.epochs,
    )
    const [segment, request] = files([vectors.segment, vectors.request])
    if (!segment || !request) throw new Error('vectors are not whole')
    expect(await openSegment(segment.name, segment.bytes, keyring)).toEqual({ ok: true, segment: vectors.segment.says })
    expect((await openJoinRequest(request.name, request.bytes, keyring, vectors.segment.says.at)).ok).toBe(true)
    for (const text of [vectors.invitation.link, vectors.invitation.code]) {
      expect(await readInvitation(text)).toEqual({ ok: true, invitation: vectors.invitation.says })
    }
    expect(await openRecovery(vectors.recovery.content, vectors.recovery.passphrase)).toMatchObject({
      ok: true,
      recovery: { member: 'alpha' },
    })
  })
})
