import { announce } from '../../messaging/announce'
import { momentOf } from '../../opportunities/stamp'
import { failed, ok, type Result } from '../../problems/problem'
import type { InvitationRead, JoinAsked, Sharing, SpaceView } from '../../sharing/sharing'
import { roleOf } from '../../sharing/space'
import type { StoredSpace } from '../../storage/database'
import { addSpace, forgetSpace, loadSpace, loadWaitingOfSpace } from '../../storage/space-store'
import type { Backend } from '../../sync/backend'
import { checkPhrase } from '../../sync/check-phrase'
import { makeDeviceKeys, publicKeys } from '../../sync/device-keys'
import { putSurely } from '../../sync/engine/put-surely'
import { type Invitation, invitationCode, invitationLink, makeInvitation, readInvitation } from '../../sync/invitation'
import { openJoinRequest, sealJoinRequest } from '../../sync/join-request'
import type { Space } from '../../sync/roster'
import type { Said, Speaker } from '../../sync/say-statement'
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
} from '../../sync/space-gestures'
import type { StorePlace } from '../../sync/store-place'
import { openSpace } from './open-space'
import { runSpace, type SpaceNeeds, say } from './run-space'
import { problemRefused, problemThrown } from './space-problem'

/** How long an invitation may be used, milliseconds. */
const VALID = 14 * 24 * 3_600_000

/** What the space's service offers so far, of all that its screens work with. */
export type SpaceHands = Pick<
  Sharing,
  | 'view'
  | 'invite'
  | 'readInvitation'
  | 'join'
  | 'answerRequest'
  | 'changeRole'
  | 'removeMember'
  | 'removeDevice'
  | 'addList'
  | 'renameList'
  | 'archiveList'
  | 'leave'
  | 'syncNow'
> & {
  create(asked: {
    readonly name: string
    readonly member: string
    readonly organisation: string
    readonly device: string
    readonly place: StorePlace
  }): Promise<Result<SpaceView>>
}

/** What shows a place without its secrets, and which hosts the browser has to allow for it. */
export interface PlaceWords {
  readonly shown: (place: StorePlace) => InvitationRead['store']
  /** The page whose address carries invitations behind its `#`. */
  readonly invitationPage: string
}

/** The space of this device, in hand: creates, invites, lets in, decides. */
export function shareSpace(needs: SpaceNeeds, words: PlaceWords): SpaceHands {
  const { now } = needs
  const viewed = async (): Promise<Result<SpaceView>> => {
    const view = await viewSpace(needs, words)
    return view ? ok(view) : failed('space-unknown')
  }
  /** Runs the space, so that what was said goes out at once; what fails then waits and is shown with the view. */
  const ran = async () => {
    await runSpace(needs)
    return viewed()
  }
  const decide = (what: (speaker: Speaker) => Promise<Said>) => (): Promise<Result<SpaceView>> =>
    guarded(async () => {
      await runSpace(needs)
      const opened = await opening(needs)
      if (!opened) return failed('space-unknown')
      const said = await what({ space: opened.space, device: opened.stored.device, at: now() })
      if (!said.ok) return { ok: false, problem: problemRefused(said.why) }
      await say(opened.stored, opened.backend, said)
      return ran()
    })
  return {
    view: () => viewSpace(needs, words),
    create: ({ name, member, organisation, device: deviceName, place }) =>
      guarded(async () => {
        if (await loadSpace()) return failed('space-already')
        const device = await makeDeviceKeys()
        const made = await createSpace({ name, store: place, member: { id: member, name: organisation }, deviceName, at: now() }, device)
        await putSurely(needs.open(place), 'keys', made.file)
        await addSpace(blank({ id: made.space, member, device, place, statements: [made.file] }))
        return ran()
      }),
    invite: (partner) =>
      guarded(async () => {
        const opened = await opening(needs)
        if (!opened) return failed('space-unknown')
        const { space, stored } = opened
        const by = space.roster.members.find(({ id }) => id === stored.member)?.name ?? ''
        const invitation = await makeInvitation(
          {
            called: space.roster.name,
            by,
            device: stored.device.id,
            store: space.store ?? stored.place,
            expires: now() + VALID,
            history: true,
            member: partner?.id ?? stored.member,
            own: partner === null,
          },
          space.keyring,
        )
        if (!invitation) return failed('space-behind')
        return ok({ link: await invitationLink(words.invitationPage, invitation), code: await invitationCode(invitation) })
      }),
    readInvitation: (pasted) =>
      guarded(async () => {
        const read = await understood(pasted, now())
        if (!read.ok) return read
        const { called, by, store, expires } = read.value
        return ok({ space: called, inviter: by, store: words.shown(store), expires })
      }),
    join: ({ pasted, organisation, device: deviceName }) =>
      guarded(async () => {
        if (await loadSpace()) return failed('space-already')
        const read = await understood(pasted, now())
        if (!read.ok) return read
        const invitation = read.value
        const device = await makeDeviceKeys()
        const file = await sealJoinRequest(invitation, { organisation, device: deviceName, at: now() }, device)
        await putSurely(needs.open(invitation.store), 'join', file)
        const check = await checkPhrase(invitation.space, await publicKeys(device))
        const { space: id, member, store: place, history, called } = invitation
        const asking = { file, check, since: now(), called }
        await addSpace({ ...blank({ id, member, device, place, statements: [] }), anchor: history ? null : invitation.device, asking })
        return ran()
      }),
    answerRequest: (id, admitted) =>
      guarded(async () => {
        const opened = await opening(needs)
        if (!opened) return failed('space-unknown')
        const { space, stored, backend } = opened
        if (!admitted) {
          await backend.remove('join', id)
          return ran()
        }
        const bytes = await backend.get('join', id)
        const request = bytes && (await openJoinRequest(id, bytes, space.keyring, now()))
        if (!request?.ok) return failed('invite-expired')
        const { member, organisation, device, keys, history, own } = request.request
        const speaker = { space, device: stored.device, at: now() }
        const entering = { keys, name: device }
        const known = space.roster.members.some((one) => one.id === member && one.role !== null)
        const said =
          own || known
            ? await addDevice(speaker, member, entering)
            : await admit(speaker, { id: member, name: organisation, role: 'contributor' }, entering, history)
        if (!said.ok) return { ok: false, problem: problemRefused(said.why) }
        await say(stored, backend, said)
        return ran()
      }),
    changeRole: (member, list, role) => decide((speaker) => changeRole(speaker, member, list, role))(),
    removeMember: (member) => decide((speaker) => removeMember(speaker, member))(),
    removeDevice: (device) => decide((speaker) => removeDevice(speaker, device))(),
    addList: (name) => decide((speaker) => addList(speaker, `l${needs.newDevice()}`, name))(),
    renameList: (id, name) => decide((speaker) => renameList(speaker, id, name))(),
    archiveList: (id, archived) => decide((speaker) => archiveList(speaker, id, archived))(),
    leave: () =>
      guarded(async () => {
        const stored = await loadSpace()
        if (stored) await forgetSpace(stored.id)
        await announce('space', null)
        return ok(null)
      }),
    syncNow: () => guarded(ran),
  }
}

const blank = (space: Pick<StoredSpace, 'id' | 'member' | 'device' | 'place' | 'statements'>): StoredSpace => ({
  ...space,
  scanned: 0,
  anchor: null,
  asking: null,
  ran: { at: null, problem: null },
})

async function guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    return { ok: false, problem: problemThrown(error) }
  }
}

async function understood(pasted: string, now: number): Promise<Result<Invitation>> {
  const read = await readInvitation(pasted)
  if (!read.ok) return failed(read.why === 'none' ? 'invite-none' : read.why === 'newer' ? 'space-newer' : 'invite-damaged')
  return read.invitation.expires < now ? failed('invite-expired') : ok(read.invitation)
}

interface Opened {
  readonly stored: StoredSpace
  readonly space: Space
  readonly backend: Backend
}

async function opening({ open }: SpaceNeeds): Promise<Opened | null> {
  const stored = await loadSpace()
  return stored && { stored, space: await openSpace(stored), backend: open(stored.place) }
}

async function viewSpace(needs: SpaceNeeds, words: PlaceWords): Promise<SpaceView | null> {
  const opened = await opening(needs)
  if (!opened) return null
  const { stored, space } = opened
  const { roster } = space
  const { unsent, oldest } = await loadWaitingOfSpace()
  const { at, problem } = stored.ran
  const { kind, where } = words.shown(space.store ?? stored.place)
  return {
    roster: stored.asking ? { ...roster, name: roster.name || stored.asking.called } : roster,
    me: { member: stored.member, device: stored.device.id, role: roleOf(roster, stored.member, null) },
    store: { kind, where },
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
    waiting: [],
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
