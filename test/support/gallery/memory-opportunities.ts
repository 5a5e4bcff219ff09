import { blankRecord, type Folded, foldAll } from '../../../utils/opportunities/fold'
import { hindrances } from '../../../utils/opportunities/leave-stage'
import { lookupKeys } from '../../../utils/opportunities/lookup-keys'
import type { NoticeCopy } from '../../../utils/opportunities/notice-copy'
import type { Author, Change, Operation } from '../../../utils/opportunities/operation'
import { readOpportunity } from '../../../utils/opportunities/read-opportunity'
import { nextStamp } from '../../../utils/opportunities/stamp'
import { undoing } from '../../../utils/opportunities/undo'
import { failed, ok } from '../../../utils/problems/problem'
import { announce } from './fake-send'
import type { Answers } from './scenario'

/** What it begins with. */
export interface Remembered {
  readonly changes?: readonly Change[]
  readonly copies?: readonly NoticeCopy[]
  readonly me?: Author
  /** Milliseconds since the epoch of the first operation. */
  readonly at?: number
}

/** A background that keeps operations in memory, with the rules of the real one: fold, refused stages, undo. */
export function memoryOpportunities({
  changes = [],
  copies = [],
  me = { partner: null, name: '' },
  at = Date.UTC(2026, 4, 18, 8),
}: Remembered = {}): Answers & {
  records(): Folded[]
} {
  let [signed, last, log]: [Author, string | null, Operation[]] = [me, null, []]
  const kept = new Map(copies.map((copy) => [copy.id, copy]))
  const record = (id: string) =>
    foldAll(
      blankRecord(id),
      log.filter(({ of }) => of === id),
    )
  const known = (id: string) => log.some(({ of }) => of === id)
  const ids = () => [...new Set(log.map(({ of }) => of))]
  const add = (gesture: string, asked: readonly Change[], undoes?: string) => {
    for (const { of, field, value } of asked) {
      last = nextStamp(last, at + log.length * 60_000, 'gallery0')
      const before = record(of).fields[field]?.stamp ?? null
      log = [...log, { format: 1, stamp: last, of, field, value, before, by: signed, gesture, ...(undoes && { undoes }) }]
    }
    const touched = [...new Set(asked.map(({ of }) => of))]
    queueMicrotask(() => announce('opportunities', { ids: touched }))
    return touched.map(record)
  }
  if (changes.length > 0) add('beginning', changes)
  const read = (id: string) => readOpportunity(record(id))
  return {
    records: () => ids().map(record),
    me: () => ok(signed),
    'me-save': (author) => {
      signed = author
      queueMicrotask(() => announce('me', null))
      return ok(author)
    },
    opportunities: ({ ids: asked }) =>
      ok([...new Set(asked.flatMap((key) => (known(key) ? [key] : ids().filter((id) => read(id)?.keys.includes(key)))))].map(record)),
    'opportunities-near': ({ keys }) =>
      ok(
        ids()
          .filter((id) => {
            const opportunity = read(id)
            return opportunity && lookupKeys(opportunity.facts).some((key) => keys.includes(key))
          })
          .map(record),
      ),
    'opportunities-proposed': () =>
      ok(
        ids()
          .map(record)
          .filter((one) => (readOpportunity(one)?.proposals.length ?? 0) > 0),
      ),
    'opportunities-known': ({ keys }) =>
      ok(
        Object.fromEntries(
          keys.flatMap((key) => {
            const found = ids()
              .flatMap((id) => read(id) ?? [])
              .find((one) => one.keys.includes(key))
            if (!found) return []
            const { id, stage, closed, deleted, pilot, tags } = found
            return [[key, { id, stage, closed: closed?.why ?? null, deleted, pilot, tags: tags.map(({ name }) => name) }]]
          }),
        ),
      ),
    gesture: ({ gesture, changes: asked, copies: coming = [] }) => {
      for (const copy of coming) kept.set(copy.id, copy)
      const before = log
      const was = new Map(asked.map(({ of }) => [of, read(of)]))
      const records = add(gesture, asked)
      const held = records.some(({ id }) => {
        const [then, now] = [was.get(id), read(id)]
        return then && now && then.stage !== now.stage && hindrances({ ...now, stage: then.stage }, now.stage).length > 0
      })
      if (held) log = before
      return held ? failed('opportunity-stage') : ok(records)
    },
    'gesture-undo': ({ gesture, as }) => {
      const done = log.filter((one) => one.gesture === gesture)
      const { changes: back, overtaken } = undoing(done, new Map(ids().map((id) => [id, record(id)])), (stamp) =>
        log.find((one) => one.stamp === stamp),
      )
      return back.length === 0 && overtaken.length > 0 ? failed('undo-overtaken') : ok(add(as, back, gesture))
    },
    history: ({ of }) => ok(log.filter((one) => one.of === of)),
    copy: ({ id }) => ok(kept.get(id) ?? null),
  }
}
