import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPhrase } from '../../../utils/sync/check-phrase'
import { CHECK_WORDS } from '../../../utils/sync/check-words'
import { makeDeviceKeys, publicKeys } from '../../../utils/sync/device-keys'
import { invitationCode, invitationLink, makeInvitation, readInvitation } from '../../../utils/sync/invitation'
import { openJoinRequest, sealJoinRequest } from '../../../utils/sync/join-request'
import { makeRecovery, openRecovery } from '../../../utils/sync/recovery-file'
import { foldStatements } from '../../../utils/sync/roster'
import { nameHash } from '../../../utils/sync/segment-name'
import { addDevice, admit, createSpace, removeMember } from '../../../utils/sync/space-gestures'
import { aDevice, NOW } from '../../support/a-space'

const [claire, paul] = (await Promise.all([aDevice(), aDevice()])) as [
  Awaited<ReturnType<typeof aDevice>>,
  Awaited<ReturnType<typeof aDevice>>,
]
const STORE = { kind: 'webdav', address: 'https://nuage.example/s/abc', user: '', password: 'secret-7' }
const begun = await createSpace(
  { name: 'Groupement Rhône', store: STORE, member: { id: 'arfrips', name: 'ARFRIPS' }, deviceName: 'poste', at: NOW },
  claire,
)
const fold = (files: Parameters<typeof foldStatements>[0], device = claire) =>
  foldStatements(files, { space: begun.space, device, anchor: null })
const space = await fold([begun.file])
const DAY = 86_400_000
const invitation = await makeInvitation(
  {
    called: 'Groupement Rhône',
    by: 'ARFRIPS',
    device: claire.id,
    store: STORE,
    expires: NOW + 7 * DAY,
    history: true,
    member: 'itsra',
    own: false,
  },
  space.keyring,
)
if (!invitation) throw new Error('the space has no key')
const link = await invitationLink('https://nuage.example/s/abc#old', invitation)
const code = await invitationCode(invitation)
const request = await sealJoinRequest(invitation, { organisation: 'ITSRA', device: 'poste de Paul', at: NOW }, paul)

describe('an invitation', () => {
  const read = { ok: true, invitation }

  it('is read from its link and from its code', async () => {
    expect(await readInvitation(link)).toEqual(read)
    expect(await readInvitation(code)).toEqual(read)
    expect(link).toMatch(/^https:\/\/nuage\.example\/s\/abc#maillage=[\w-]+$/)
    expect(link.length).toBeLessThan(700)
  })

  it.each([
    ['escaped', () => encodeURIComponent(link)],
    ['escaped twice by a gateway', () => `https://safe.example/?url=${encodeURIComponent(encodeURIComponent(link))}&data=05`],
    ['cut into lines', () => `Bonjour,\n<${link.replace(/.{70}/g, '$&\r\n')}>\nÀ bientôt`],
    ['quoted in a reply', () => link.replace(/.{60}/g, '$&\n> ')],
    ['quoted-printable', () => link.replace('=', '=3D').replace(/.{72}/g, '$&=\r\n')],
    ['followed by a sentence', () => `${link} merci de répondre avant lundi`],
    ['in capitals, as a code', () => `Code Maillage : à coller\n${code.toUpperCase().replaceAll(' ', '\n')}`],
    ['with dashes, as a code', () => code.replaceAll(' ', '-')],
  ])('is read %s', async (_, mangled) => {
    expect(await readInvitation(mangled())).toEqual(read)
  })

  it('says what is wrong with it', async () => {
    expect(await readInvitation('Bonjour')).toEqual({ ok: false, why: 'none' })
    expect(await readInvitation(link.slice(0, -20))).toEqual({ ok: false, why: 'damaged' })
    expect(await readInvitation(link.replace('maillage=AQ', 'maillage=Ag'))).toEqual({ ok: false, why: 'newer' })
  })

  it('is never read with a letter changed, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: link.indexOf('=') + 1, max: link.length - 1 }), fc.string(), async (at, text) => {
        const other = link[at] === 'x' ? 'y' : 'x'
        const changed = await readInvitation(link.slice(0, at) + other + link.slice(at + 1))
        // Bits of the last letter that make no byte may change.
        if (at < link.length - 1) expect(changed.ok).toBe(false)
        await readInvitation(`maillage=${text}maillage:${text}`)
      }),
    )
  })
})

describe('a request to enter', () => {
  it('is read by who has a key of the space, and lets in', async () => {
    const opened = await openJoinRequest(request.name, request.bytes, space.keyring, NOW)
    expect(opened).toMatchObject({
      ok: true,
      request: { organisation: 'ITSRA', device: 'poste de Paul', member: 'itsra', own: false, history: true },
    })
    if (!opened.ok) return
    const { keys } = opened.request
    expect(await checkPhrase(begun.space, keys)).toEqual(await checkPhrase(begun.space, await publicKeys(paul)))
    const said = await admit(
      { space, device: claire, at: NOW },
      { id: 'itsra', name: 'ITSRA', role: 'contributor' },
      { keys, name: opened.request.device },
    )
    if (!said.ok) throw new Error(said.why)
    const joined = await fold([begun.file, said.file], paul)
    expect(joined.roster.devices.at(-1)).toMatchObject({ id: paul.id, name: 'poste de Paul' })
    expect(joined.keyring.epochs.has(joined.keyring.current)).toBe(true)
  })

  it('shows nothing, and is refused for another space, too late, or changed', async () => {
    expect(Buffer.from(request.bytes).toString('latin1')).not.toMatch(/ITSRA|Paul/)
    const fault = async (...given: Parameters<typeof openJoinRequest>) => {
      const opened = await openJoinRequest(...given)
      return opened.ok ? null : opened.fault
    }
    expect(await fault(request.name, request.bytes, { ...space.keyring, epochs: new Map() }, NOW)).toBe('no-key')
    expect(await fault(request.name, request.bytes, { ...space.keyring, space: 'tsrqponmlkjihgfedcba' }, NOW)).toBe('damaged')
    expect(await fault(request.name, request.bytes, space.keyring, NOW + 8 * DAY)).toBe('expired')
    expect(await fault(request.name, request.bytes.slice(0, 500), space.keyring, NOW)).toBe('incomplete')
    await fc.assert(
      fc.asyncProperty(fc.nat(request.bytes.length * 8 - 1), fc.uint8Array({ maxLength: 200 }), async (bit, any) => {
        const changed = request.bytes.slice()
        const at = Math.floor(bit / 8)
        changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8))
        for (const bytes of [changed, Uint8Array.from(any)]) {
          expect((await openJoinRequest(`${await nameHash(bytes)}.req`, bytes, space.keyring, NOW)).ok).toBe(false)
        }
      }),
    )
  })

  it('cannot make more of its invitation than it is', async () => {
    const terms = [
      { ...invitation, history: false },
      { ...invitation, expires: NOW + 99 * DAY },
    ]
    for (const other of terms) {
      const made = await sealJoinRequest(other, { organisation: 'X', device: 'x', at: NOW }, paul)
      expect((await openJoinRequest(made.name, made.bytes, space.keyring, NOW)).ok).toBe(false)
    }
  })
})

describe('the check phrase', () => {
  it('has 256 words, each of plain letters and once', () => {
    expect(new Set(CHECK_WORDS).size).toBe(256)
    expect(CHECK_WORDS.filter((word) => !/^[a-z]{4,12}$/.test(word))).toEqual([])
  })

  it('has words of which none is one letter away from another', () => {
    const isNear = (one: string, other: string) =>
      one.length === other.length
        ? [...one].filter((letter, at) => letter !== other[at]).length < 2
        : one.length === other.length + 1 && [...one].some((_, at) => one.slice(0, at) + one.slice(at + 1) === other)
    const near = CHECK_WORDS.flatMap((one) =>
      CHECK_WORDS.filter((other) => one !== other && isNear(one, other)).map((other) => [one, other]),
    )
    expect(near).toEqual([])
  })

  it('is another for other keys, and for another space', async () => {
    const [mine, theirs] = await Promise.all([publicKeys(claire), publicKeys(paul)])
    const phrase = await checkPhrase(begun.space, mine)
    expect(phrase).toHaveLength(4)
    expect(await checkPhrase(begun.space, theirs)).not.toEqual(phrase)
    expect(await checkPhrase('tsrqponmlkjihgfedcba', mine)).not.toEqual(phrase)
  })
})

describe('a recovery file', () => {
  it('lets a new device in once all are lost, though the key has changed since', async () => {
    const said = await admit(
      { space, device: claire, at: NOW },
      { id: 'itsra', name: 'ITSRA', role: 'contributor' },
      { keys: await publicKeys(paul), name: 'poste' },
    )
    if (!said.ok) throw new Error(said.why)
    const files = [begun.file, said.file]
    const made = await makeRecovery({ space: await fold(files), device: claire, at: NOW }, ' cheval pile agrafe ', 'fichier de secours')
    if (!made.ok) throw new Error(made.why)
    files.push(made.file)
    const gone = await removeMember({ space: await fold(files), device: claire, at: NOW }, 'itsra')
    if (!gone.ok) throw new Error(gone.why)
    files.push(gone.file)
    const opened = await openRecovery(made.content, 'cheval pile agrafe')
    if (!opened.ok) throw new Error(opened.why)
    const { device, member, store, keys } = opened.recovery
    expect([opened.recovery.space, member, store, keys.size]).toEqual([begun.space, 'arfrips', STORE, 1])
    const fresh = await makeDeviceKeys()
    const lets = await addDevice({ space: await fold(files, device), device, at: NOW }, member, {
      keys: await publicKeys(fresh),
      name: 'neuf',
    })
    if (!lets.ok) throw new Error(lets.why)
    const found = await fold([...files, lets.file], fresh)
    expect(found.keyring.current).toMatch(/^2-/)
    expect(found.keyring.epochs.size).toBe(2)
  })

  it('is told apart from a wrong passphrase, a damaged file, a newer one and none', async () => {
    const made = await makeRecovery({ space, device: claire, at: NOW }, 'cheval pile agrafe', 'fichier de secours')
    if (!made.ok) throw new Error(made.why)
    const { content } = made
    const why = async (text: string, passphrase = 'cheval pile agrafe') => {
      const opened = await openRecovery(text, passphrase)
      return opened.ok ? null : opened.why
    }
    expect(await why(content)).toBeNull()
    expect(await why(content, 'cheval pile agraphe')).toBe('passphrase')
    expect(await why(content.replace('"contenu": "', '"contenu": "A'))).toBe('damaged')
    expect(await why(content.slice(0, -30))).toBe('damaged')
    expect(await why(content.replace('600000', '1000'))).toBe('damaged')
    expect(await why(content.replace('"version": 1', '"version": 2'))).toBe('newer')
    expect(await why('{}')).toBe('not-one')
    expect(content).toContain('Fichier de secours de Maillage')
    expect(content).not.toMatch(/nuage|secret-7|arfrips/)
  })
})
