/** What a member may do in a list: a coordinator decides who belongs, a contributor writes, a reader reads. */
export const ROLES = ['coordinator', 'contributor', 'reader'] as const

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number]

/** An organisation of a space. */
export interface Member {
  /** The partner's id in the consortium of whoever invited it: stands in the names of its own fields (`rating/itsra`). */
  readonly id: string
  readonly name: string
  /** In the whole space; null: it was removed. */
  readonly role: Role | null
  /** In some lists, where it differs. */
  readonly roles: Readonly<Record<string, Role>>
}

/** A browser profile of a member. */
export interface Device {
  /** See `DeviceKeys.id`. */
  readonly id: string
  readonly member: string
  /** What the person calls it: « poste de Claire ». */
  readonly name: string
  /** Removed: never comes back, what it writes from then on is held. */
  readonly removed: boolean
}

/** A list of a space: an audience (`list:<id>`) that opportunities are shared with. */
export interface List {
  /** `[\w-]{1,64}`. */
  readonly id: string
  readonly name: string
  readonly archived: boolean
}

/** Who belongs to a space, and what it holds: the fold of its signed statements. */
export interface Roster {
  readonly space: string
  readonly name: string
  readonly members: readonly Member[]
  readonly devices: readonly Device[]
  readonly lists: readonly List[]
}

/** The role of a member in a list (null: in the whole space); null: none, it was removed or never belonged. */
export function roleOf({ members }: Pick<Roster, 'members'>, member: string, list: string | null): Role | null {
  const known = members.find(({ id }) => id === member)
  if (!known?.role) return null
  return (list !== null && known.roles[list]) || known.role
}
