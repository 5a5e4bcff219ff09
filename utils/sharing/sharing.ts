import type { Problem, Result } from '../problems/problem'
import type { Role, Roster } from './space'

/** Where a space's files are, without any secret: what screens show. */
export interface StoreShown {
  /** The backend's id: `webdav`, `couch`, `disk`, `carried`. */
  readonly kind: string
  /** The host, or the folder's name; empty: none. */
  readonly where: string
  /** Match patterns that the browser has to allow; empty: none. */
  readonly hosts: readonly string[]
}

/** How it goes with the store, in the words of `sync_state_<state>`. */
export interface SyncState {
  readonly state: 'never' | 'working' | 'up-to-date' | 'waiting' | 'stopped'
  /** Why it waits or stopped: a coded problem that can be quoted; null: nothing is wrong. */
  readonly problem: Problem | null
  /** Milliseconds since the epoch of the last run that went through; null: none did. */
  readonly at: number | null
  /** Changes made here that no partner can see yet. */
  readonly unsent: number
  /** Since when the oldest of them waits; null: none. */
  readonly unsentSince: number | null
  /** The newest push that was applied, by member: milliseconds since the epoch. */
  readonly heard: Readonly<Record<string, number>>
}

/** Somebody asks to enter. */
export interface JoinAsked {
  readonly id: string
  readonly organisation: string
  readonly device: string
  /** Four words: both sides see the same. */
  readonly check: readonly string[]
  /** A second device of that member, where it says so; null: a new organisation. */
  readonly member: string | null
  readonly at: number
}

/** Changes from elsewhere that wait for a person's word. */
export interface Waiting {
  readonly id: string
  readonly why: 'not-theirs' | 'reader' | 'removed' | 'far-ahead' | 'large'
  /** Name of the member that made them. */
  readonly by: string
  /** Titles of the opportunities that they are about, at most ten. */
  readonly titles: readonly string[]
  readonly count: number
}

/** A space as this device knows it. */
export interface SpaceView {
  readonly roster: Roster
  readonly me: { readonly member: string; readonly device: string; readonly role: Role | null }
  readonly store: StoreShown
  readonly sync: SyncState
  readonly requests: readonly JoinAsked[]
  readonly waiting: readonly Waiting[]
  /** This device's own request was not answered yet: what it shows meanwhile. */
  readonly joining: { readonly check: readonly string[]; readonly since: number } | null
}

/** One step of the trial of a store: words are `sync_probe_<step>`. */
export interface ProbeStep {
  readonly step: 'reach' | 'list' | 'write' | 'read' | 'remove'
  readonly problem: Problem | null
}

/** What somebody pasted, understood: what it is, and which host the browser has to allow. */
export interface StoreRead {
  readonly kind: string
  readonly where: string
  /** Match patterns to ask for; empty: none is needed. */
  readonly hosts: readonly string[]
  /** It wants a name and a password, or a password alone. */
  readonly wants: 'nothing' | 'password' | 'account'
}

/** What is typed or pasted to reach a store. */
export interface StoreTyped {
  readonly address: string
  readonly user: string
  readonly password: string
  /** A folder of this computer that another program syncs, instead of an address (see `Sharing.pickFolder`). */
  readonly folder?: FileSystemDirectoryHandle
}

/** An invitation that was read: who invites, into what. */
export interface InvitationRead {
  readonly space: string
  readonly inviter: string
  readonly store: StoreRead
  /** Milliseconds since the epoch. */
  readonly expires: number
}

/** What the sharing screens work with; hands, not words: each answer is a value or a coded problem. */
export interface Sharing {
  view(): Promise<SpaceView | null>
  /** Calls back when the view may have changed; answers how to stop. */
  onChange(callback: () => void): () => void
  readAddress(typed: StoreTyped): Result<StoreRead>
  /** Tries a store, up to the first step that fails. `told`: each step as it is done, where the service tells. */
  probe(typed: StoreTyped, told?: (step: ProbeStep) => void): Promise<readonly ProbeStep[]>
  /** Asks the person for a folder of this computer that another program syncs; null: none was chosen. Absent: not to be had here. */
  pickFolder?(): Promise<FileSystemDirectoryHandle | null>
  /** `member`: this organisation's partner id in the consortium. */
  create(asked: {
    readonly name: string
    readonly member: string
    readonly organisation: string
    readonly device: string
    readonly store: StoreTyped | 'carried'
  }): Promise<Result<SpaceView>>
  /** `partner`: the partner that it is for, by its id in the consortium and its name; null: another device of mine. */
  invite(partner: { readonly id: string; readonly name: string } | null): Promise<Result<{ readonly link: string; readonly code: string }>>
  readInvitation(pasted: string): Promise<Result<InvitationRead>>
  join(asked: {
    readonly pasted: string
    readonly organisation: string
    readonly device: string
    readonly folder?: FileSystemDirectoryHandle
  }): Promise<Result<SpaceView>>
  answerRequest(id: string, admitted: boolean): Promise<Result<SpaceView>>
  changeRole(member: string, list: string | null, role: Role): Promise<Result<SpaceView>>
  /** Rotates the space's key: they keep what they have, and read nothing of what comes. */
  removeMember(member: string): Promise<Result<SpaceView>>
  removeDevice(device: string): Promise<Result<SpaceView>>
  addList(name: string): Promise<Result<SpaceView>>
  renameList(id: string, name: string): Promise<Result<SpaceView>>
  archiveList(id: string, archived: boolean): Promise<Result<SpaceView>>
  /** Leaves: keys and address go, opportunities stay as they are here. */
  leave(): Promise<Result<null>>
  /** `progress`: how far it has come, where the service tells. */
  syncNow(progress?: (done: number, of: number) => void): Promise<Result<SpaceView>>
  /** The files are somewhere else from now on, for everybody: a new link after a partner was removed, or where the old one is refused. Absent: not to be had here. */
  moveTo?(typed: StoreTyped): Promise<Result<SpaceView>>
  settle(waiting: string, keep: 'theirs' | 'mine'): Promise<Result<SpaceView>>
  /** What to copy for whoever helps: codes and moments, no name, no title, no address. */
  log(): Promise<string>
  carry(): Promise<Result<{ readonly name: string; readonly content: Blob }>>
  takeCarried(file: Blob): Promise<Result<{ readonly view: SpaceView; readonly taken: number }>>
  recovery(passphrase: string): Promise<Result<{ readonly name: string; readonly content: Blob }>>
  restore(file: Blob, passphrase: string): Promise<Result<SpaceView>>
}
