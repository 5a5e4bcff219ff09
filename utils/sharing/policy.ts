import { audienceOf, fieldParts } from '../opportunities/field'
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
    return kind === 'shared' && audience ? [audience] : []
  })

/** Where the name of the member that alone may write stands in a field's name, by kind. */
const OWNER: Readonly<Record<string, number>> = { answer: 2, rating: 1, veto: 1, solo: 1, reported: 3 }

/** How far ahead of this device's clock an operation may be before it waits for its day, milliseconds. */
const FAR_AHEAD = 48 * 3_600_000

/** Why an operation that came from elsewhere is held back. */
export type Refused = 'not-theirs' | 'reader' | 'removed' | 'far-ahead'

/**
 * Whether a device may have written an operation, as the space stands; null: it may. `now`: milliseconds since the
 * epoch. Held rather than dropped: a role may be given later, a clock may come to be right.
 */
export function refusal(roster: Roster, device: string, operation: Operation, now: number): Refused | null {
  const author = roster.devices.find(({ id }) => id === device)
  const role = author ? roleOf(roster, author.member, null) : null
  if (!author || author.removed || role === null) return 'removed'
  const { member } = author
  const { field, stamp, by } = operation
  if (by.partner !== null && by.partner !== member) return 'not-theirs'
  const stamper = roster.devices.find(({ id }) => id === deviceOf(stamp))
  if (stamper && stamper.member !== member) return 'not-theirs'
  const parts = fieldParts(field) ?? ['']
  const [kind] = parts
  const owner = Object.hasOwn(OWNER, kind) ? parts[OWNER[kind] ?? 0] : undefined
  if (owner !== undefined && owner !== member) return 'not-theirs'
  if (momentOf(stamp) > now + FAR_AHEAD) return 'far-ahead'
  // Whoever only reads says what concerns itself, and nothing else.
  if (owner === undefined && !mayChange(roster, member, audienceOf(field))) return 'reader'
  return null
}

/** Whether a member may change what is for an audience: everybody but readers, in the whole space or in that list. */
export function mayChange(roster: Roster, member: string, audience: string): boolean {
  const list = audience.startsWith('list:') ? audience.slice(5) : null
  const role = roleOf(roster, member, list)
  return role === 'coordinator' || role === 'contributor'
}
