import type { Operation } from '../../opportunities/operation'
import type { Kept, KnownFile } from '../ledger'
import { parseSegmentName } from '../segment-name'
import { evidence, judge } from './judge'
import { pathOf } from './list-segments'
import type { Run } from './sync-once'

/**
 * Judges again what is held, as the space and its clock stand now: what became lawful (its day came, a role was given,
 * what it builds on arrived) is applied. Answers the records that changed. What is large waits for a person.
 */
export async function releaseHeld(run: Run, files: Map<string, KnownFile>): Promise<readonly string[]> {
  const { ledger, space } = run
  const waiting = (await ledger.held(space)).filter(({ why }) => why !== 'large')
  if (waiting.length === 0) return []
  const known = evidence(run, files.values())
  const groups = new Map<string, Kept[]>()
  for (const one of waiting) groups.set(one.file, [...(groups.get(one.file) ?? []), one])
  const freed: { readonly id: number; readonly operation: Operation }[] = []
  for (const [file, group] of groups) {
    const parts = parseSegmentName(file)
    if (!parts) continue
    const ids = new Map(group.map(({ operation, id }) => [operation, id]))
    const brought = { device: parts.device, last: parts.last, operations: group.map(({ operation }) => operation) }
    for (const [operation, why] of await judge(run, brought, known)) {
      const id = ids.get(operation)
      if (why === null && id !== undefined) freed.push({ id, operation })
    }
  }
  if (freed.length === 0) return []
  const ids = new Set(freed.map(({ id }) => id))
  const changed = await ledger.release(
    [...ids],
    freed.map(({ operation }) => operation),
  )
  const left = new Set(waiting.flatMap(({ id, file, why }) => (why === 'removed' && !ids.has(id) ? [file] : [])))
  const whole = [...files.values()].filter(({ why, state, name }) => state === 'applied' && why === 'removed' && !left.has(name))
  const noted = whole.map((file): KnownFile => ({ ...file, why: null }))
  await ledger.note(noted)
  for (const file of noted) files.set(pathOf(file), file)
  return changed
}
