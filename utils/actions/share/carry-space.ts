import { announce } from '../../messaging/announce'
import { CODES } from '../../problems/codes'
import { failed, ok, type ProblemCode, type Result } from '../../problems/problem'
import type { Sharing, SpaceView } from '../../sharing/sharing'
import { receiveOperations } from '../../storage/receive-operations'
import { addSpace, dropHeld, heldId, loadHeld, loadSpace, loadWaitingOfSpace } from '../../storage/space-store'
import { CARRIED_EXTENSION, carried, packCarried, unpackCarried } from '../../sync/backends/carried/carried'
import { makeRecovery, openRecovery } from '../../sync/recovery-file'
import { giveKeys, runSpace, type SpaceNeeds, say } from './run-space'
import { problemRefused } from './space-problem'
import { blankSpace, guarded } from './started'
import { opening } from './view-space'

type Carries = Pick<Sharing, 'carry' | 'takeCarried' | 'recovery' | 'restore' | 'log' | 'settle'>

const UNREAD: Readonly<Record<'not-one' | 'damaged' | 'newer', ProblemCode>> = {
  'not-one': 'file-not-carried',
  damaged: 'file-damaged',
  newer: 'space-newer',
}

const day = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** What goes by hand: the file that is carried, the recovery file, the log to copy. */
export function carriesSpace(needs: SpaceNeeds, viewed: () => Promise<Result<SpaceView>>): Carries {
  const { now } = needs
  return {
    carry: () =>
      guarded(async () => {
        if (!(await loadSpace())) return failed('space-unknown')
        const files = new Map()
        const problem = await runSpace({ ...needs, allowed: async () => true, open: () => carried(files) })
        if (problem) return { ok: false, problem }
        return ok({ name: `${day(now())}${CARRIED_EXTENSION}`, content: new Blob([packCarried(files)], { type: 'application/json' }) })
      }),
    takeCarried: (file) =>
      guarded(async () => {
        const files = unpackCarried(await file.text())
        if (typeof files === 'string') return failed(UNREAD[files])
        const problem = await runSpace({ ...needs, allowed: async () => true, open: () => carried(files) })
        if (problem) return { ok: false, problem }
        const view = await viewed()
        return view.ok ? ok({ view: view.value, taken: files.size }) : view
      }),
    recovery: (passphrase) =>
      guarded(async () => {
        const opened = await opening(needs)
        if (!opened) return failed('space-unknown')
        const { space, stored, backend } = opened
        const made = await makeRecovery({ space, device: stored.device, at: now() }, passphrase, 'secours')
        if (!made.ok) return { ok: false, problem: problemRefused(made.why) }
        // Of no use before others know of it.
        await say(stored, backend, { ok: true, file: made.file })
        return ok({ name: `secours-${day(now())}.maillage-secours.json`, content: new Blob([made.content], { type: 'application/json' }) })
      }),
    restore: (file, passphrase) =>
      guarded(async () => {
        if (await loadSpace()) return failed('space-already')
        const read = await openRecovery(await file.text(), passphrase)
        if (!read.ok) return failed(read.why === 'passphrase' ? 'recovery-passphrase' : UNREAD[read.why])
        const { space: id, store: place, device, member } = read.recovery
        await addSpace(blankSpace({ id, member, device, place, statements: [] }))
        const problem = await runSpace(needs)
        if (problem) return { ok: false, problem }
        // The file's own keys stay in the file: this device has its own from now on.
        const opened = await opening(needs)
        if (opened) await giveKeys(opened.stored, opened.space, opened.backend, needs)
        return viewed()
      }),
    async log() {
      const opened = await opening(needs)
      if (!opened) return ''
      const { stored, space } = opened
      const { unsent, held } = await loadWaitingOfSpace()
      const { at, problem } = stored.ran
      return [
        `Maillage ${day(now())}`,
        `store ${stored.place.kind}`,
        `last run ${at === null ? 'never' : new Date(at).toISOString()}${problem ? ` ${CODES[problem.code]}` : ''}`,
        `members ${space.roster.members.filter(({ role }) => role !== null).length} devices ${space.roster.devices.filter(({ removed }) => !removed).length}`,
        `statements ${stored.statements.length} faults ${space.faults.map(({ fault }) => fault).join(' ') || 'none'}`,
        `unsent ${unsent} held ${held}`,
      ].join('\n')
    },
    settle: (waiting, keep) =>
      guarded(async () => {
        const held = (await loadHeld()).filter((one) => heldId(one) === waiting)
        if (held.length === 0) return failed('space-unknown')
        if (keep === 'theirs') {
          const operations = held.map(({ operation }) => operation)
          const { changed } = await receiveOperations(operations, [], { at: now(), newDevice: needs.newDevice })
          await announce('opportunities', { ids: changed })
        }
        await dropHeld(held.map(({ key }) => key))
        return viewed()
      }),
  }
}
