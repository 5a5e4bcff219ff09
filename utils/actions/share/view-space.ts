import { readOpportunity } from '../../opportunities/read-opportunity'
import { momentOf } from '../../opportunities/stamp'
import type { InvitationRead, JoinAsked, SpaceView, Waiting } from '../../sharing/sharing'
import { roleOf } from '../../sharing/space'
import type { StoredSpace } from '../../storage/database'
import { loadRecords } from '../../storage/opportunity-store'
import { heldId, type KeptBack, loadHeld, loadSpace, loadWaitingOfSpace } from '../../storage/space-store'
import type { Backend } from '../../sync/backend'
import { checkPhrase } from '../../sync/check-phrase'
import { openJoinRequest } from '../../sync/join-request'
import type { Space } from '../../sync/roster'
import type { StorePlace } from '../../sync/store-place'
import { openSpace } from './open-space'
import type { SpaceNeeds } from './run-space'

/** What shows a place without its secrets, and which hosts the browser has to allow for it. */
export interface PlaceWords {
  readonly shown: (place: StorePlace) => InvitationRead['store']
}

/** The space of this device, with its store in hand. */
export interface Opened {
  readonly stored: StoredSpace
  readonly space: Space
  readonly backend: Backend
}

/** Opens the space that is stored; null: there is none. */
export async function opening({ open }: SpaceNeeds): Promise<Opened | null> {
  const stored = await loadSpace()
  return stored && { stored, space: await openSpace(stored), backend: open(stored.place) }
}

/** What screens show of the space; null: there is none. */
export async function viewSpace(needs: SpaceNeeds, words: PlaceWords): Promise<SpaceView | null> {
  const opened = await opening(needs)
  if (!opened) return null
  const { stored, space } = opened
  const { roster } = space
  const { unsent, oldest } = await loadWaitingOfSpace()
  const { at, problem } = stored.ran
  const { kind, where, hosts } = words.shown(space.store ?? stored.place)
  return {
    roster: stored.asking ? { ...roster, name: roster.name || stored.asking.called } : roster,
    me: { member: stored.member, device: stored.device.id, role: roleOf(roster, stored.member, null) },
    store: { kind, where, hosts },
    sync: {
      state: problem
        ? problem.code === 'store-offline' || problem.code === 'store-busy'
          ? 'waiting'
          : 'stopped'
        : at === null
          ? 'never'
          : 'up-to-date',
      problem,
      at,
      unsent,
      unsentSince: oldest === null ? null : momentOf(oldest),
      heard: {},
    },
    requests: problem === null ? await requestsOf(opened, needs.now()) : [],
    waiting: await waitingOf(space),
    joining: stored.asking && { check: stored.asking.check, since: stored.asking.since },
  }
}

/** Who asks to enter, with the four words that both sides see. Shown to whoever may let them in. */
async function requestsOf({ stored, space, backend }: Opened, now: number): Promise<JoinAsked[]> {
  const role = roleOf(space.roster, stored.member, null)
  if (role === null) return []
  const devices = new Set(space.roster.devices.map(({ id }) => id))
  const asked: JoinAsked[] = []
  for (const { name } of (await backend.list('join', null)).entries.slice(0, 50)) {
    const bytes = await backend.get('join', name)
    const opened = bytes && (await openJoinRequest(name, bytes, space.keyring, now))
    if (!opened?.ok || devices.has(opened.request.keys.id)) continue
    const { organisation, device, member, own, keys, at } = opened.request
    if (role !== 'coordinator' && !(own && member === stored.member)) continue
    asked.push({ id: name, organisation, device, check: await checkPhrase(stored.id, keys), member: own ? member : null, at })
  }
  return asked
}

/** What is held back, by who made it and why. */
async function waitingOf({ roster }: Space): Promise<Waiting[]> {
  const groups = new Map<string, KeptBack[]>()
  for (const one of await loadHeld()) groups.set(heldId(one), [...(groups.get(heldId(one)) ?? []), one])
  return Promise.all(
    [...groups].map(async ([id, held]): Promise<Waiting> => {
      const [first] = held
      const member = roster.devices.find((device) => device.id === first?.device)?.member
      const records = await loadRecords([...new Set(held.map(({ operation }) => operation.of))].slice(0, 10))
      return {
        id,
        why: first?.why ?? 'large',
        by: roster.members.find((one) => one.id === member)?.name ?? '',
        titles: records.flatMap((record) => readOpportunity(record)?.facts.title ?? []),
        count: held.length,
      }
    }),
  )
}
