import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicKeys } from '../../../utils/sync/device-keys'
import type { DeviceKeys } from '../../../utils/sync/keyring'
import { foldStatements } from '../../../utils/sync/roster'
import type { Said } from '../../../utils/sync/say-statement'
import type { SealedFile } from '../../../utils/sync/seal-segment'
import { sealStatement } from '../../../utils/sync/seal-statement'
import { nameHash } from '../../../utils/sync/segment-name'
import {
  addDevice,
  addList,
  admit,
  archiveList,
  changeRole,
  createSpace,
  removeDevice,
  removeMember,
  renameList,
  shareKeys,
} from '../../../utils/sync/space-gestures'
import { type Act, parseStatementName, statementName } from '../../../utils/sync/statement'
import { aDevice, NOW } from '../../support/a-space'

const [claire, claire2, paul, ines, stranger] = (await Promise.all(Array.from({ length: 5 }, aDevice))) as [
  DeviceKeys,
  DeviceKeys,
  DeviceKeys,
  DeviceKeys,
  DeviceKeys,
]
const STORE = { kind: 'webdav', address: 'https://nuage.example/s/abc', user: '', password: 'secret-7' }
const begun = await createSpace(
  { name: 'Groupement Rhône', store: STORE, member: { id: 'arfrips', name: 'ARFRIPS' }, deviceName: 'poste de Claire', at: NOW },
  claire,
)

const fold = (files: Iterable<SealedFile>, device = claire, anchor: string | null = null) =>
  foldStatements(files, { space: begun.space, device, anchor })
const entering = async (device: DeviceKeys, name = 'poste') => ({ keys: await publicKeys(device), name })
const fileOf = (said: Said): SealedFile => {
  if (!said.ok) throw new Error(said.why)
  return said.file
}
/** What a device that has these files says. */
const say = async (
  files: readonly SealedFile[],
  device: DeviceKeys,
  what: (speaker: { space: Awaited<ReturnType<typeof fold>>; device: DeviceKeys; at: number }) => Promise<Said>,
) => fileOf(await what({ space: await fold(files, device), device, at: NOW }))

const paulIn = await say([begun.file], claire, async (speaker) =>
  admit(speaker, { id: 'itsra', name: 'ITSRA', role: 'contributor' }, await entering(paul)),
)
const two = [begun.file, paulIn]
const inesIn = await say(two, claire, async (speaker) =>
  admit(speaker, { id: 'adea', name: 'ADEA', role: 'coordinator' }, await entering(ines)),
)
const three = [...two, inesIn]

/** A statement that no gesture would make, sealed with the space's own key, whoever's device signs it. */
const byHand = async (files: readonly SealedFile[], device: DeviceKeys, acts: Act[]) => {
  const { keyring, heads, next } = await fold(files)
  const key = keyring.epochs.get(keyring.current) ?? new Uint8Array(32)
  const said = { space: begun.space, epoch: keyring.current, number: next, parents: [...heads], wraps: {} }
  return sealStatement(said, { at: NOW, acts, base: [] }, key, device)
}

describe('a space', () => {
  it('is what its statements say, for each of its devices', async () => {
    for (const device of [claire, paul, ines]) {
      const { roster, faults, store, behind, unkeyed } = await fold(three, device)
      expect(faults).toEqual([])
      expect(roster.name).toBe('Groupement Rhône')
      expect(roster.members.map(({ id, role }) => [id, role])).toEqual([
        ['arfrips', 'coordinator'],
        ['itsra', 'contributor'],
        ['adea', 'coordinator'],
      ])
      expect(roster.devices.map(({ id, member, removed }) => [id, member, removed])).toEqual([
        [claire.id, 'arfrips', false],
        [paul.id, 'itsra', false],
        [ines.id, 'adea', false],
      ])
      expect(store).toEqual(STORE)
      expect([behind, unkeyed.size]).toEqual([false, 0])
    }
  })

  it('shows names, roles and addresses to nobody else', async () => {
    const { roster, keyring, faults } = await fold(three, stranger)
    expect(roster.members).toEqual([])
    expect(keyring.epochs.size).toBe(0)
    expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(['no-key']))
    const text = three.map(({ name, bytes }) => name + Buffer.from(bytes).toString('latin1')).join()
    expect(text).not.toMatch(/ARFRIPS|arfrips|ITSRA|itsra|Claire|nuage|secret|coordinator/)
  })

  it('has lists that coordinators make, rename and put away', async () => {
    const made = await say(three, ines, (speaker) => addList(speaker, 'bilan', 'Bilans'))
    const named = await say([...three, made], claire, (speaker) => renameList(speaker, 'bilan', 'Bilans de compétences'))
    const away = await say([...three, made, named], ines, (speaker) => archiveList(speaker, 'bilan', true))
    expect((await fold([...three, made, named, away], paul)).roster.lists).toEqual([
      { id: 'bilan', name: 'Bilans de compétences', archived: true },
    ])
    const space = await fold(three, paul)
    expect(await addList({ space, device: paul, at: NOW }, 'x', 'X')).toEqual({ ok: false, why: 'not-allowed' })
  })

  it('keeps a last coordinator', async () => {
    const space = await fold(two, claire)
    const speaker = { space, device: claire, at: NOW }
    expect(await removeMember(speaker, 'arfrips')).toEqual({ ok: false, why: 'last-coordinator' })
    expect(await removeDevice(speaker, claire.id)).toEqual({ ok: false, why: 'last-coordinator' })
    expect(await changeRole(speaker, 'arfrips', null, 'reader')).toEqual({ ok: false, why: 'last-coordinator' })
    expect((await changeRole(speaker, 'itsra', null, 'coordinator')).ok).toBe(true)
  })

  it('takes a second device from the member itself, and no other device from it', async () => {
    const second = await say(three, paul, async (speaker) => addDevice(speaker, 'itsra', await entering(claire2)))
    const { roster, keyring } = await fold([...three, second], claire2)
    expect(roster.devices.at(-1)).toMatchObject({ id: claire2.id, member: 'itsra', removed: false })
    expect(keyring.epochs.has(keyring.current)).toBe(true)
    const space = await fold(three, paul)
    expect(await addDevice({ space, device: paul, at: NOW }, 'adea', await entering(stranger))).toEqual({ ok: false, why: 'not-allowed' })
  })
})

describe('a removal', () => {
  it('changes the key: no wrap of the next one is for whoever goes', async () => {
    const gone = await say(three, claire, (speaker) => removeMember(speaker, 'itsra', { ...STORE, address: 'https://nuage.example/s/new' }))
    const files = [...three, gone]
    const [before, after, left] = await Promise.all([fold(three), fold(files, ines), fold(files, paul)])
    expect(after.keyring.current).toMatch(/^2-/)
    expect(after.keyring.epochs.size).toBe(2)
    expect(after.store?.address).toBe('https://nuage.example/s/new')
    expect(after.roster.members[1]).toMatchObject({ id: 'itsra', role: null })
    expect(Buffer.from(gone.bytes).toString('latin1')).not.toContain(paul.id)
    expect(left.keyring.epochs.has(after.keyring.current)).toBe(false)
    expect(left.behind).toBe(true)
    expect([...left.keyring.epochs.keys()]).toEqual([before.keyring.current])
    expect(left.store).toEqual(STORE)
  })

  it('wins over what was said without knowing of it, and over what is said as if before', async () => {
    const gone = await say(three, claire, (speaker) => removeMember(speaker, 'itsra'))
    const second = await say(three, paul, async (speaker) => addDevice(speaker, 'itsra', await entering(claire2)))
    // Several: some of them sort before the removal, some after.
    for (let turn = 0; turn < 8; turn++) {
      const risen = await say(three, ines, (speaker) => changeRole(speaker, 'itsra', null, 'coordinator'))
      const { roster } = await fold([...three, gone, second, risen], ines)
      expect(roster.members[1]?.role).toBeNull()
      expect(roster.devices.filter(({ member, removed }) => member === 'itsra' && !removed)).toEqual([])
    }
  })

  it('of each other leaves who entered first', async () => {
    const one = await say(three, claire, (speaker) => removeMember(speaker, 'adea'))
    const other = await say(three, ines, (speaker) => removeMember(speaker, 'arfrips'))
    for (const device of [claire, paul]) {
      const { roster } = await fold([...three, other, one], device)
      expect(roster.members.map(({ role }) => role)).toEqual(['coordinator', 'contributor', null])
    }
  })

  it('is for good for a device; a member may come back with another', async () => {
    const gone = await say(three, claire, (speaker) => removeMember(speaker, 'itsra'))
    const files = [...three, gone]
    const space = await fold(files)
    const back = { id: 'itsra', name: 'ITSRA', role: 'reader' as const }
    expect(await admit({ space, device: claire, at: NOW }, back, await entering(paul))).toEqual({ ok: false, why: 'not-allowed' })
    const again = fileOf(await admit({ space, device: claire, at: NOW }, back, await entering(claire2)))
    const { roster, keyring } = await fold([...files, again], claire2)
    expect(roster.members[1]?.role).toBe('reader')
    expect(roster.devices.filter(({ removed }) => removed).map(({ id }) => id)).toEqual([paul.id])
    expect(keyring.epochs.size).toBe(2)
  })

  it('made twice at once leaves both keys readable, and one to write with', async () => {
    const four = [...three, await say(three, claire, async (speaker) => addDevice(speaker, 'arfrips', await entering(claire2)))]
    const one = await say(four, claire, (speaker) => removeMember(speaker, 'itsra'))
    const other = await say(four, ines, (speaker) => removeDevice(speaker, claire2.id))
    const [first, second] = await Promise.all([fold([...four, one, other], claire), fold([...four, other, one], ines)])
    expect(first.keyring.current).toBe(second.keyring.current)
    expect([...first.keyring.epochs.keys()].sort()).toEqual([...second.keyring.epochs.keys()].sort())
    expect(first.keyring.epochs.size).toBe(3)
    expect(first.heads).toHaveLength(2)
  })
})

describe('a newcomer', () => {
  it('without the history reads what comes, and not what was', async () => {
    const joins = await say(two, claire, async (speaker) =>
      admit(speaker, { id: 'adea', name: 'ADEA', role: 'contributor' }, await entering(ines), false),
    )
    const next = await say([...two, joins], claire, (speaker) => addList(speaker, 'vae', 'VAE'))
    const files = [...two, joins, next]
    const [old, fresh] = await Promise.all([fold(files), fold(files, ines, claire.id)])
    expect(fresh.keyring.epochs.size).toBe(1)
    expect(fresh.keyring.current).toBe(old.keyring.current)
    expect(fresh.roster).toEqual(old.roster)
    expect(fresh.behind).toBe(false)
    expect((await fold(files, ines, null)).roster.members).toEqual([])
    expect((await fold(files, ines, paul.id)).roster.members).toEqual([])
  })

  it('who enters while the key changes is given it afterwards', async () => {
    const joins = await say(three, ines, async (speaker) =>
      admit(speaker, { id: 'neuf', name: 'Neuf', role: 'contributor' }, await entering(claire2)),
    )
    const gone = await say(three, claire, (speaker) => removeMember(speaker, 'itsra'))
    const files = [...three, joins, gone]
    const space = await fold(files, ines)
    expect([...space.unkeyed.keys()]).toEqual([claire2.id])
    expect(await fold(files, claire2)).toMatchObject({ behind: true })
    const given = fileOf(await shareKeys({ space, device: ines, at: NOW }))
    const { keyring, behind, roster } = await fold([...files, given], claire2)
    expect(behind).toBe(false)
    expect(keyring.epochs.has(keyring.current)).toBe(true)
    expect(roster).toEqual((await fold([...files, given])).roster)
    expect((await fold([...files, given])).unkeyed.size).toBe(0)
  })
})

describe('statements', () => {
  it('give the same space in any order, whole or repeated', async () => {
    const a = await say(three, claire, (speaker) => addList(speaker, 'one', 'Une'))
    const b = await say(three, ines, (speaker) => addList(speaker, 'one', 'Autre'))
    const c = await say([...three, a, b], ines, (speaker) => removeDevice(speaker, paul.id))
    const d = await say([...three, b], claire, (speaker) => changeRole(speaker, 'itsra', 'one', 'reader'))
    const e = await say([...three, b], paul, async (speaker) => addDevice(speaker, 'itsra', await entering(claire2)))
    const all = [...three, a, b, c, d, e]
    const whole = await fold(all)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }), async (shuffled) => {
        const other = await fold(shuffled)
        expect(other.roster).toEqual(whole.roster)
        expect(other.keyring).toEqual(whole.keyring)
        expect(other.heads).toEqual(whole.heads)
      }),
      { numRuns: 20 },
    )
  })

  it('of whoever is no coordinator change nothing', async () => {
    const whole = await fold(three)
    const key = { id: claire2.id, member: 'adea', name: 'x', ...(await handKeys(claire2)) }
    const acts: Act[][] = [
      [{ act: 'role', member: 'itsra', list: null, role: 'coordinator' }],
      [{ act: 'member', id: 'itsra', name: 'x', role: 'coordinator' }],
      [{ act: 'list', id: 'x', name: 'x', archived: false }],
      [{ act: 'space', name: 'x', store: null }],
      [{ act: 'remove', member: 'arfrips', devices: [claire.id] }],
      [{ act: 'device', ...key }],
      [
        { act: 'device', ...key, member: 'itsra' },
        { act: 'list', id: 'x', name: 'x', archived: false },
      ],
    ]
    for (const said of acts) {
      for (const author of [paul, stranger]) {
        const file = await byHand(three, author, [...said])
        const { roster, faults, keyring } = await fold([...three, file])
        expect(roster).toEqual(whole.roster)
        expect(keyring.current).toBe(whole.keyring.current)
        expect(faults).toEqual([{ name: file.name, fault: 'forged' }])
      }
    }
  })

  it('with any bit changed, or any bytes, change nothing and never throw', async () => {
    const list = await say(three, claire, (speaker) => addList(speaker, 'one', 'Une'))
    const { roster } = await fold(three)
    await fc.assert(
      fc.asyncProperty(fc.nat(list.bytes.length * 8 - 1), fc.uint8Array({ maxLength: 200 }), fc.string(), async (bit, any, text) => {
        const changed = list.bytes.slice()
        const at = Math.floor(bit / 8)
        changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8))
        const parts = parseStatementName(list.name)
        const named = statementName(parts?.device ?? '', parts?.number ?? 0, await nameHash(changed))
        const files = [
          { name: list.name, bytes: changed },
          { name: named, bytes: changed },
          { name: text, bytes: Uint8Array.from(any) },
        ]
        const found = await fold([...three, ...files])
        expect(found.roster).toEqual(roster)
      }),
      { numRuns: 60 },
    )
  })

  it('wait for those that they follow', async () => {
    const { roster, faults } = await fold([begun.file, inesIn])
    expect(roster.members.map(({ id }) => id)).toEqual(['arfrips'])
    expect(faults).toEqual([{ name: inesIn.name, fault: 'incomplete' }])
  })

  it('of another space are not of this one', async () => {
    const other = await createSpace({ name: 'B', store: STORE, member: { id: 'b', name: 'B' }, deviceName: 'b', at: NOW }, claire)
    const { roster, faults } = await fold([...three, other.file])
    expect(roster).toEqual((await fold(three)).roster)
    expect(faults).toEqual([{ name: other.file.name, fault: 'forged' }])
  })
})

async function handKeys(device: DeviceKeys) {
  const { sign, wrap } = await publicKeys(device)
  return { sign: Buffer.from(sign).toString('base64url'), wrap: Buffer.from(wrap).toString('base64url') }
}
