import { describe, expect, it } from 'vitest'
import {
  addDevice,
  addList,
  admit,
  archiveList,
  changeRole,
  removeDevice,
  removeMember,
  renameList,
  shareKeys,
} from '../../../utils/sync/space-gestures'
import { claire, claire2, entering, fileOf, fold, ines, paul, STORE, say, stranger, three, two } from '../../support/a-roster'
import { NOW } from '../../support/a-space'

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
