import { audienceOf, fieldName, fieldParts } from '../opportunities/field'
import type { Folded } from '../opportunities/fold'
import type { Operation } from '../opportunities/operation'
import { deviceOf, momentOf } from '../opportunities/stamp'
import { type Roster, roleOf } from './space'

/** Fields of an opportunity that stay where they are: a verdict holds one organisation's weights, a copy is a page as it was read there. */
const LOCAL: ReadonlySet<string> = new Set(['verdict', 'copy', 'view', 'colour'])

/** Whether what a field says leaves this device, given the audiences that its opportunity is shared with. What is for `me` never does. */
export function travels(field: string, shared: readonly string[]): boolean {
  const [kind = ''] = fieldParts(field) ?? []
  if (shared.length === 0 || LOCAL.has(kind)) return false
  const audience = audienceOf(field)
  return audience === 'opportunity' || (audience !== 'me' && shared.includes(audience))
}

/** Audiences that a record's fields share it with; what was shared once goes on being told, its end too. */
export const sharedWith = (fields: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(fields).flatMap((field) => {
    const [kind, audience] = fieldParts(field) ?? []
    return kind === 'shared' && audience && audience !== 'me' ? [audience] : []
  })

/** Where the name of the member that alone may write stands in a field's name, by kind. */
const OWNER: Readonly<Record<string, number>> = { answer: 2, rating: 1, veto: 1, solo: 1, reported: 3 }

/** Fields that belong to whoever wrote them first, by kind: nobody rewrites another's note or proposal. */
const FIRST: ReadonlySet<string> = new Set(['note', 'proposal'])

/** How far ahead of this device's clock an operation may be before it waits for its day, milliseconds. */
export const FAR_AHEAD = 48 * 3_600_000

/** Why an operation that came from elsewhere is held back. */
export type Refused = 'not-theirs' | 'reader' | 'removed' | 'far-ahead'

/** What is known here of the record that an operation is of. */
export interface Ground {
  /** Audiences that it is shared with, or was (see `sharedWith`). */
  readonly shared: readonly string[]
  /** Its fields as they stand. */
  readonly fields: Folded['fields']
}

/** Nothing is known of it. */
export const NO_GROUND: Ground = { shared: [], fields: {} }

/**
 * Whether a device may have written an operation, as the space and the record stand; null: it may. `now`: milliseconds
 * since the epoch. Held rather than dropped: a role may be given later, a clock may come to be right, what makes it
 * lawful may still be on its way. `removed` is said of what nothing else speaks against: the caller may know that it was
 * written before.
 */
export function refusal(roster: Roster, device: string, operation: Operation, now: number, ground: Ground = NO_GROUND): Refused | null {
  const author = roster.devices.find(({ id }) => id === device)
  if (!author) return 'removed'
  const { member } = author
  const { field, stamp, by } = operation
  if (by.partner !== null && by.partner !== member) return 'not-theirs'
  const stamper = roster.devices.find(({ id }) => id === deviceOf(stamp))
  if (stamper && stamper.member !== member) return 'not-theirs'
  if (!isTheirs(operation, member, ground)) return 'not-theirs'
  if (momentOf(stamp) > now + FAR_AHEAD) return 'far-ahead'
  if (author.removed || roleOf(roster, member, null) === null) return 'removed'
  return mayChange(roster, member, field, ground) ? null : 'reader'
}

function isTheirs({ field, value }: Operation, member: string, { fields }: Ground): boolean {
  const owner = ownerOf(field)
  if (owner !== null) return owner === member
  const [kind = '', id = ''] = fieldParts(field) ?? []
  // Whoever proposed takes it back, and nobody else.
  if (kind === 'withdrawn') return fields[fieldName('proposal', id)]?.by.partner === member
  if (!FIRST.has(kind)) return true
  const stands = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (stands && stands.by.partner !== null && stands.by.partner !== member) return false
  // Whoever proposes does so in its own name.
  const proposer = kind === 'proposal' && value !== null && typeof value === 'object' && 'by' in value ? value.by : member
  return proposer === member
}

/** The member in whose name a field stands, and that alone may write it; null: it stands in nobody's. */
function ownerOf(field: string): string | null {
  const parts = fieldParts(field) ?? ['']
  const [kind] = parts
  return Object.hasOwn(OWNER, kind) ? (parts[OWNER[kind] ?? 0] ?? null) : null
}

/**
 * Whether a member may change a field of a record, for screens and gestures to ask before they do: what stands in another's
 * name never; what stands in its own always, whoever only reads answers and rates too; anything else where it may write
 * in one of the audiences that it is for. What the others would refuse stays here as a draft.
 */
export function mayChange(roster: Roster, member: string, field: string, ground: Ground = NO_GROUND): boolean {
  const owner = ownerOf(field)
  if (owner !== null) return owner === member
  const [kind, named = ''] = fieldParts(field) ?? []
  const audience = kind === 'shared' ? named : audienceOf(field)
  if (audience === 'me') return true
  const audiences = audience === 'opportunity' ? ground.shared : [audience]
  if (audiences.length > 0) return audiences.some((one) => writes(roster, member, one))
  // Shared with whom, is not known here yet: whoever may write everywhere may.
  return [null, ...roster.lists.map(({ id }) => `list:${id}`)].every((one) => writes(roster, member, one))
}

/** Whether a member writes in an audience: everybody but readers, in the whole space or in that list. */
function writes(roster: Roster, member: string, audience: string | null): boolean {
  const role = roleOf(roster, member, audience?.startsWith('list:') ? audience.slice(5) : null)
  return role === 'coordinator' || role === 'contributor'
}

/** Whether what is known of a record may matter to {@link refusal}: it is looked up for these alone. */
export function needsGround(roster: Roster, device: string, { field }: Operation): boolean {
  const kind = fieldParts(field)?.[0] ?? ''
  if (FIRST.has(kind) || kind === 'withdrawn') return true
  const author = roster.devices.find(({ id }) => id === device)
  return author !== undefined && !mayChange(roster, author.member, field)
}
