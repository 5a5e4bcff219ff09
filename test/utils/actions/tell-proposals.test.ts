import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { prepareReminders } from '../../../utils/actions/remind'
import { shareSpace } from '../../../utils/actions/share/share-space'
import { tellProposals } from '../../../utils/actions/share/tell-proposals'
import type { Json } from '../../../utils/opportunities/operation'
import { readOpportunity } from '../../../utils/opportunities/read-opportunity'
import { livesOf } from '../../../utils/sharing/lives-of'
import { loadRecords } from '../../../utils/storage/opportunity-store'
import { loadReminded } from '../../../utils/storage/reminder-store'
import { storeGesture } from '../../../utils/storage/store-gesture'
import { installMessages } from '../../support/messages'
import { someDeadline, someFacts } from '../../support/opportunity'
import { memoryStore } from '../../support/sync/memory-store'

const did = vi.hoisted(() => ({ notified: [] as string[][], count: -1 }))
vi.mock('../../../utils/messaging/announce', () => ({ announce: async () => {} }))
vi.mock('../../../utils/browser/notify', () => ({
  notify: async (title: string, message: string) => void did.notified.push([title, message]),
  showCount: async (count: number) => {
    did.count = count
  },
}))
vi.mock('../../../utils/browser/alarms', () => ({ wakeAt: async () => {} }))
vi.mock('../../../utils/browser/tabs', () => ({ openOwnPage: async () => {} }))
process.env.TZ = 'Europe/Paris'
installMessages('fr')

const NOW = Date.parse('2026-11-24T10:00:00+01:00')
let gestures = 0

/** Keeps fields of a tender, as a member's device wrote them. */
async function keep(of: string, partner: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const by = { partner, name: '' }
  const changes = Object.entries(fields).map(([field, value]) => ({ of, field, value: value as Json }))
  await storeGesture(
    { gesture: `g${++gestures}`, changes, by, at: NOW },
    { newDevice: () => 'testdevice00', progress: () => {} },
    () => null,
  )
}

const propose = (of: string, id: string, more: Readonly<Record<string, unknown>> = {}) =>
  keep(of, 'arfrips', {
    facts: someFacts({ title: `Avis ${of}` }),
    deadline: someDeadline('2027-01-15'),
    'shared/consortium': true,
    [`proposal/${id}`]: {
      by: 'arfrips',
      to: ['itsra'],
      lots: [{ lot: '0', title: null, members: [] }],
      pilot: null,
      replyBy: NOW + 2 * 86_400_000,
      why: '',
      deadline: null,
      at: NOW - 1_000,
      ...more,
    },
  })

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(NOW)
  globalThis.indexedDB = new IDBFactory()
  Object.assign(did, { notified: [], count: -1 })
  const sharing = shareSpace(
    {
      open: () => memoryStore(new Map()),
      allowed: async () => true,
      now: () => NOW,
      newDevice: () => 'testdevice00',
      onChange: () => () => {},
    },
    { shown: ({ kind }) => ({ kind, where: '', hosts: [], wants: 'nothing' }) },
  )
  await sharing.create({ name: 'Groupement', member: 'itsra', organisation: 'ITSRA', device: 'poste', store: 'carried' })
})

test('a proposal that waits for our answer is told once, and counted until it is answered', async () => {
  await propose('boamp:26-1', 'aaaaaaaaaaaa')
  await tellProposals(NOW)
  await prepareReminders()
  expect(did).toEqual({ notified: [['Une proposition attend votre réponse', 'arfrips\u00a0: Avis boamp:26-1']], count: 1 })
  expect((await loadReminded())?.about).toBe('boamp:26-1')
  await tellProposals(NOW + 1)
  expect(did.notified).toHaveLength(1)
  const [record] = await loadRecords(['boamp:26-1'])
  const opportunity = record && readOpportunity(record)
  const version = opportunity && livesOf(opportunity, NOW)[0]?.version
  await keep('boamp:26-1', 'itsra', {
    'answer/aaaaaaaaaaaa/itsra': { version, says: 'no', condition: '', reason: null, lots: {}, load: null, who: '' },
  })
  await tellProposals(NOW + 2)
  await prepareReminders()
  expect(did.notified).toHaveLength(1)
  expect((await loadReminded())?.asked).toBe(0)
})

test('several are told in one notification; what we propose ourselves, or what asks others, is not', async () => {
  await propose('boamp:26-1', 'aaaaaaaaaaaa')
  await propose('boamp:26-2', 'bbbbbbbbbbbb')
  await propose('boamp:26-3', 'cccccccccccc', { to: ['adea'] })
  await tellProposals(NOW)
  expect(did.notified.map(([title]) => title)).toEqual(['2 propositions attendent votre réponse'])
  expect((await loadReminded())?.about).toBe(null)
  expect((await loadReminded())?.asked).toBe(2)
})
