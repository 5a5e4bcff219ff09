import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { shareSpace } from '../../../utils/actions/share/share-space'
import type { Change } from '../../../utils/opportunities/operation'
import { loadRecords } from '../../../utils/storage/opportunity-store'
import { storeGesture } from '../../../utils/storage/store-gesture'
import { type Files, memoryStore } from '../../support/sync/memory-store'

// Nobody listens: there is no browser here.
vi.mock('../../../utils/messaging/announce', () => ({ announce: async () => {} }))

const OF = 'boamp:26-990001'
const STORE = { address: 'https://nuage.example/s/AbC123xyz', user: '', password: 'mot de passe' }
const facts = {
  title: 'Formation des encadrants',
  buyer: null,
  reference: null,
  noticeId: null,
  noticeType: null,
  procedure: null,
  portal: 'boamp',
  url: 'https://www.boamp.fr/avis/1',
  published: null,
  departements: [],
  places: [],
  cpv: [],
  lots: [],
  questions: null,
  otherDeadlines: [],
  winners: [],
  months: null,
}

let now = Date.UTC(2026, 10, 24, 9)
let files: Files
let turn = 0

beforeEach(() => {
  files = new Map()
})

/** A browser profile of an organisation: its own database, the same store. */
function profile(partner: string) {
  const database = new IDBFactory()
  const hands = shareSpace(
    {
      open: () => memoryStore(files),
      allowed: async () => true,
      now: () => ++now,
      newDevice: () => `${partner}0000000`.slice(0, 12),
      onChange: () => () => {},
    },
    { shown: ({ kind }) => ({ kind, where: 'nuage.example', hosts: [], wants: 'nothing' }) },
  )
  const within = async <T>(work: () => Promise<T>): Promise<T> => {
    globalThis.indexedDB = database
    return work()
  }
  return {
    do: <T>(work: (its: typeof hands) => Promise<T>) => within(() => work(hands)),
    say: (changes: readonly Omit<Change, 'of'>[]) =>
      within(() =>
        storeGesture(
          { gesture: `g${turn++}`, changes: changes.map((change) => ({ of: OF, ...change })), by: { partner, name: '' }, at: ++now },
          { newDevice: () => `${partner}0000000`.slice(0, 12) },
        ),
      ),
    fields: () => within(async () => (await loadRecords([OF]))[0]?.fields ?? {}),
  }
}

const given = <T>(result: { ok: true; value: T } | { ok: false; problem: { code: string } }): T => {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function together() {
  const [arfrips, itsra] = [profile('arfrips'), profile('itsra')]
  given(
    await arfrips.do((its) =>
      its.create({ name: 'Groupement', member: 'arfrips', organisation: 'ARFRIPS', device: 'poste de Claire', store: STORE }),
    ),
  )
  const { link } = given(await arfrips.do((its) => its.invite({ id: 'itsra', name: 'ITSRA' })))
  const joining = given(
    await itsra.do((its) => its.join({ pasted: `Bonjour,\n${link}\n`, organisation: 'ITSRA', device: 'poste de Paul' })),
  )
  const asked = (await arfrips.do((its) => its.view()))?.requests[0]
  if (!asked) throw new Error('nobody asks')
  return { arfrips, itsra, joining, asked }
}

it('an organisation is invited, asks, is recognised by four words, and let in with one click', async () => {
  const { arfrips, itsra, joining, asked } = await together()
  expect(joining.joining?.check).toHaveLength(4)
  expect(asked).toMatchObject({ organisation: 'ITSRA', device: 'poste de Paul', check: joining.joining?.check })
  const view = given(await arfrips.do((its) => its.answerRequest(asked.id, true)))
  expect(view.roster.members.map(({ name, role }) => [name, role])).toEqual([
    ['ARFRIPS', 'coordinator'],
    ['ITSRA', 'contributor'],
  ])
  const entered = given(await itsra.do((its) => its.syncNow()))
  expect(entered).toMatchObject({
    joining: null,
    me: { member: 'itsra', role: 'contributor' },
    sync: { state: 'up-to-date', problem: null },
  })
  expect((await arfrips.do((its) => its.view()))?.requests).toEqual([])
})

it('what one shares the other has, answers come back, and nothing in the store can be read', async () => {
  const { arfrips, itsra, asked } = await together()
  await arfrips.do((its) => its.answerRequest(asked.id, true))
  await arfrips.say([
    { field: 'facts', value: facts },
    { field: 'shared/consortium', value: true },
    { field: 'note/me/n1', value: 'entre nous' },
    { field: 'note/consortium/n2', value: 'pour tous' },
  ])
  await arfrips.do((its) => its.syncNow())
  await itsra.do((its) => its.syncNow())
  expect(Object.keys(await itsra.fields()).sort()).toEqual(['facts', 'note/consortium/n2', 'shared/consortium'])
  await itsra.say([{ field: 'rating/itsra', value: { interest: 5, load: 1, risk: 2 } }])
  await itsra.do((its) => its.syncNow())
  await arfrips.do((its) => its.syncNow())
  expect((await arfrips.fields())['rating/itsra']?.value).toEqual({ interest: 5, load: 1, risk: 2 })
  const stored = [...files].map(([name, bytes]) => name + Buffer.from(bytes).toString('latin1')).join()
  for (const word of ['ITSRA', 'ARFRIPS', 'Formation', 'entre nous', 'pour tous', 'boamp', 'Claire', 'mot de passe'])
    expect(stored).not.toContain(word)
})

it('nobody answers in the name of another: what says so is held back, not taken', async () => {
  const { arfrips, itsra, asked } = await together()
  await arfrips.do((its) => its.answerRequest(asked.id, true))
  await arfrips.say([
    { field: 'facts', value: facts },
    { field: 'shared/consortium', value: true },
  ])
  await arfrips.do((its) => its.syncNow())
  await itsra.do((its) => its.syncNow())
  await itsra.say([{ field: 'rating/arfrips', value: { interest: 1, load: 5, risk: 5 } }])
  await itsra.do((its) => its.syncNow())
  await arfrips.do((its) => its.syncNow())
  expect((await arfrips.fields())['rating/arfrips']).toBeUndefined()
})

it('a partner that is removed reads nothing of what comes, and what it writes is held back', async () => {
  const { arfrips, itsra, asked } = await together()
  await arfrips.do((its) => its.answerRequest(asked.id, true))
  await itsra.do((its) => its.syncNow())
  const view = given(await arfrips.do((its) => its.removeMember('itsra')))
  expect(view.roster.members.find(({ id }) => id === 'itsra')?.role ?? null).toBe(null)
  await arfrips.say([
    { field: 'facts', value: facts },
    { field: 'shared/consortium', value: true },
  ])
  await arfrips.do((its) => its.syncNow())
  await itsra.do((its) => its.syncNow())
  expect(await itsra.fields()).toEqual({})
})

it('only a coordinator decides, and the last one stays', async () => {
  const { arfrips, itsra, asked } = await together()
  await arfrips.do((its) => its.answerRequest(asked.id, true))
  await itsra.do((its) => its.syncNow())
  expect(await itsra.do((its) => its.addList('Rhône'))).toMatchObject({ ok: false, problem: { code: 'space-not-allowed' } })
  expect(await arfrips.do((its) => its.changeRole('arfrips', null, 'reader'))).toMatchObject({
    ok: false,
    problem: { code: 'space-last-coordinator' },
  })
  const lists = given(await arfrips.do((its) => its.addList('Rhône'))).roster.lists
  expect(lists).toMatchObject([{ name: 'Rhône', archived: false }])
})

it('what is pasted and is no invitation, or is too old, is told', async () => {
  const { arfrips } = await together()
  const itsra = profile('adea')
  expect(await itsra.do((its) => its.readInvitation('bonjour'))).toMatchObject({ ok: false, problem: { code: 'invite-none' } })
  const { code } = given(await arfrips.do((its) => its.invite({ id: 'adea', name: 'ADEA' })))
  expect(given(await itsra.do((its) => its.readInvitation(code)))).toMatchObject({ inviter: 'ARFRIPS', space: 'Groupement' })
  now += 15 * 24 * 3_600_000
  expect(await itsra.do((its) => its.join({ pasted: code, organisation: 'ADEA', device: 'x' }))).toMatchObject({
    ok: false,
    problem: { code: 'invite-expired' },
  })
})

it('a folder is tried step by step', async () => {
  const arfrips = profile('arfrips')
  expect((await arfrips.do((its) => its.probe(STORE))).map(({ step, problem }) => [step, problem])).toEqual([
    ['reach', null],
    ['write', null],
    ['list', null],
    ['read', null],
    ['remove', null],
  ])
  expect(files.size).toBe(0)
  expect(await arfrips.do((its) => its.probe({ ...STORE, address: 'http://nuage.example' }))).toMatchObject([
    { step: 'reach', problem: { code: 'address-not-safe' } },
  ])
})

it('files carried by hand do the same as a folder', async () => {
  const { arfrips, itsra, asked } = await together()
  await arfrips.do((its) => its.answerRequest(asked.id, true))
  await itsra.do((its) => its.syncNow())
  await arfrips.say([
    { field: 'facts', value: facts },
    { field: 'shared/consortium', value: true },
  ])
  const { content } = given(await arfrips.do((its) => its.carry()))
  expect(await content.text()).not.toContain('Formation')
  given(await itsra.do((its) => its.takeCarried(content)))
  given(await itsra.do((its) => its.takeCarried(content)))
  expect(Object.keys(await itsra.fields())).toContain('facts')
  expect(await itsra.do((its) => its.takeCarried(new Blob(['{}'])))).toMatchObject({ problem: { code: 'file-not-carried' } })
})

it('a recovery file brings a lost computer back into the space', async () => {
  const { arfrips, asked } = await together()
  await arfrips.do((its) => its.answerRequest(asked.id, true))
  await arfrips.say([
    { field: 'facts', value: facts },
    { field: 'shared/consortium', value: true },
  ])
  await arfrips.do((its) => its.syncNow())
  const { content } = given(await arfrips.do((its) => its.recovery('une phrase assez longue')))
  const fresh = profile('arfrips')
  expect(await fresh.do((its) => its.restore(content, 'une autre'))).toMatchObject({ problem: { code: 'recovery-passphrase' } })
  const view = given(await fresh.do((its) => its.restore(content, 'une phrase assez longue')))
  expect(view.me).toMatchObject({ member: 'arfrips', role: 'coordinator' })
  await fresh.do((its) => its.syncNow())
  expect(Object.keys(await fresh.fields())).toContain('facts')
})

it('what is held back is shown with who made it, and taken or left by a person', async () => {
  const { arfrips, itsra, asked } = await together()
  await arfrips.do((its) => its.answerRequest(asked.id, true))
  await arfrips.say([
    { field: 'facts', value: facts },
    { field: 'shared/consortium', value: true },
  ])
  await arfrips.do((its) => its.syncNow())
  await itsra.do((its) => its.syncNow())
  // One note, written by both before either saw the other's: each stays with its own.
  await arfrips.say([{ field: 'note/consortium/n1', value: 'la nôtre' }])
  await itsra.say([{ field: 'note/consortium/n1', value: 'la leur' }])
  await itsra.do((its) => its.syncNow())
  const [waiting] = given(await arfrips.do((its) => its.syncNow())).waiting
  expect(waiting).toMatchObject({ why: 'not-theirs', by: 'ITSRA', titles: ['Formation des encadrants'], count: 1 })
  expect(given(await arfrips.do((its) => its.settle(waiting?.id ?? '', 'mine'))).waiting).toEqual([])
  expect((await arfrips.fields())['note/consortium/n1']?.value).toBe('la nôtre')
})
