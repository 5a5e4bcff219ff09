import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicKeys } from '../../../utils/sync/device-keys'
import type { DeviceKeys } from '../../../utils/sync/keyring'
import type { SealedFile } from '../../../utils/sync/seal-segment'
import { sealStatement } from '../../../utils/sync/seal-statement'
import { nameHash } from '../../../utils/sync/segment-name'
import {
  addDevice,
  addList,
  admit,
  changeRole,
  createSpace,
  removeDevice,
  removeMember,
  shareKeys,
} from '../../../utils/sync/space-gestures'
import { type Act, parseStatementName, statementName } from '../../../utils/sync/statement'
import { begun, claire, claire2, entering, fold, ines, inesIn, paul, STORE, say, stranger, three } from '../../support/a-roster'
import { aDevice, NOW } from '../../support/a-space'

/** A statement that no gesture would make, sealed with the space's own key, whoever's device signs it. */
const byHand = async (files: readonly SealedFile[], device: DeviceKeys, acts: Act[]) => {
  const { keyring, heads, next } = await fold(files)
  const key = keyring.epochs.get(keyring.current) ?? new Uint8Array(32)
  const said = { space: begun.space, epoch: keyring.current, number: next, parents: [...heads], wraps: {} }
  return sealStatement(said, { at: NOW, acts, base: [] }, key, device)
}

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

  it('give the same space in any order, whatever was done, by whom, knowing what', async () => {
    const people = [claire, paul, ines]
    const step = fc.record({ who: fc.nat(2), knows: fc.nat(), what: fc.nat(6), whom: fc.nat(2) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), fc.nat(), async (steps, seed) => {
        const files = [...three]
        for (const [turn, { who, knows, what, whom }] of steps.entries()) {
          const device = people[who] ?? claire
          // What it knows: those that everybody has, and some of the others.
          const known = files.filter((_, at) => at < three.length || (knows >> (at % 20)) & 1)
          const speaker = { space: await fold(known, device), device, at: NOW + turn }
          const member = ['arfrips', 'itsra', 'adea'][whom] ?? ''
          const said = await [
            () => removeMember(speaker, member),
            () => removeDevice(speaker, (people[whom] ?? claire).id),
            () => changeRole(speaker, member, null, turn % 2 ? 'coordinator' : 'reader'),
            () => addList(speaker, `list-${turn}`, 'Liste'),
            async () => addDevice(speaker, member, await entering(await aDevice())),
            async () => admit(speaker, { id: member, name: 'X', role: 'contributor' }, await entering(await aDevice()), turn % 2 === 0),
            () => shareKeys(speaker),
          ][what]?.()
          if (said?.ok) files.push(said.file)
        }
        const whole = await fold(files)
        const shuffled = files
          .map((file, at) => ({ file, key: Math.imul(at + 1, seed | 1) >>> 0 }))
          .sort((one, other) => one.key - other.key)
        const other = await fold(shuffled.map(({ file }) => file))
        expect(other).toEqual(whole)
        expect(other.roster).toEqual(whole.roster)
        for (const { id, removed } of whole.roster.devices) {
          if (removed) expect([...whole.unkeyed.keys()]).not.toContain(id)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('of a later format are told apart, and left alone', async () => {
    const list = await say(three, claire, (speaker) => addList(speaker, 'one', 'Une'))
    const newer = list.bytes.slice()
    newer[5] = 9
    const { faults, roster } = await fold([...three, { name: list.name, bytes: newer }])
    expect(faults).toEqual([{ name: list.name, fault: 'newer' }])
    expect(roster).toEqual((await fold(three)).roster)
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
