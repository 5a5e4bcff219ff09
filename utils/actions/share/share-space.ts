import { announce } from '../../messaging/announce'
import { failed, ok, type Result } from '../../problems/problem'
import type { Sharing, SpaceView } from '../../sharing/sharing'
import { addSpace, forgetSpace, loadSpace } from '../../storage/space-store'
import { checkPhrase } from '../../sync/check-phrase'
import { makeDeviceKeys, publicKeys } from '../../sync/device-keys'
import { putSurely } from '../../sync/engine/put-surely'
import { type Invitation, invitationCode, invitationLink, makeInvitation, readInvitation } from '../../sync/invitation'
import { openJoinRequest, sealJoinRequest } from '../../sync/join-request'
import { readAddress } from '../../sync/read-address'
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
import { carriesSpace } from './carry-space'
import { runSpace, type SpaceNeeds, say } from './run-space'
import { problemRefused } from './space-problem'
import { blankSpace, guarded } from './started'
import { tryStore } from './try-store'
import { opening, type PlaceWords, viewSpace } from './view-space'

/** A page that anybody may open: what an invitation is stands behind its `#`, which no server is told. */
const INVITATION_PAGE = 'https://maillage.org/'

/** How long an invitation may be used, milliseconds. */
const VALID = 14 * 24 * 3_600_000

/** Nowhere that others reach: files go from hand to hand. */
const CARRIED: StorePlace = { kind: 'carried', address: '', user: '', password: '' }

/** The space of this device, in hand: creates, invites, lets in, decides. */
export function shareSpace(needs: SpaceNeeds, words: PlaceWords): Sharing {
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
    onChange: needs.onChange,
    readAddress: (typed) => {
      const read = readAddress(typed)
      return read.ok ? ok({ kind: read.value.place.kind, where: read.value.where, hosts: [read.value.host], wants: 'nothing' }) : read
    },
    probe: async (typed) => {
      const read = readAddress(typed)
      return read.ok ? tryStore(needs.open(read.value.place)) : [{ step: 'reach', problem: read.problem }]
    },
    create: ({ name, member, organisation, device: deviceName, store }) =>
      guarded(async () => {
        if (await loadSpace()) return failed('space-already')
        const read = store === 'carried' ? ok({ place: CARRIED }) : readAddress(store)
        if (!read.ok) return read
        const { place } = read.value
        const device = await makeDeviceKeys()
        const made = await createSpace({ name, store: place, member: { id: member, name: organisation }, deviceName, at: now() }, device)
        await putSurely(needs.open(place), 'keys', made.file)
        await addSpace(blankSpace({ id: made.space, member, device, place, statements: [made.file] }))
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
        return ok({ link: await invitationLink(INVITATION_PAGE, invitation), code: await invitationCode(invitation) })
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
        await addSpace({ ...blankSpace({ id, member, device, place, statements: [] }), anchor: history ? null : invitation.device, asking })
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
    ...carriesSpace(needs, viewed),
  }
}

async function understood(pasted: string, now: number): Promise<Result<Invitation>> {
  const read = await readInvitation(pasted)
  if (!read.ok) return failed(read.why === 'none' ? 'invite-none' : read.why === 'newer' ? 'space-newer' : 'invite-damaged')
  return read.invitation.expires < now ? failed('invite-expired') : ok(read.invitation)
}
