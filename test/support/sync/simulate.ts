import { fieldName } from '../../../utils/opportunities/field'
import type { Operation } from '../../../utils/opportunities/operation'
import { nextStamp } from '../../../utils/opportunities/stamp'
import { type Backend, StoreProblem } from '../../../utils/sync/backend'
import type { Codec, Outcome } from '../../../utils/sync/engine/sync-once'
import { syncOnce } from '../../../utils/sync/engine/sync-once'
import { MemoryLedger } from './memory-ledger'
import { Crash, type Mischief } from './memory-store'

const DAY = 86_400_000
const START = Date.UTC(2026, 10, 23, 9)

/** Numbers by chance from a seed: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What a run of several devices needs. */
export interface Simulation {
  readonly seed: number
  /** The same store as a device sees it; `mischief`: what goes wrong, where the store itself is well. */
  readonly store: (mischief: Mischief) => Backend
  /** How a device of this number seals and opens; a copied profile has the codec of what it was copied from. */
  readonly codec: (device: number) => { readonly id: string; readonly codec: Codec }
  readonly rounds: number
  /** Somebody removes a file of the store, whoever wrote it. `draw`: 0 to 1. */
  readonly vandal?: (draw: number) => void
}

/** What a run came to. */
export interface Ran {
  /** Shared operations that devices made and still have: none may be missing on a fresh device. */
  readonly lost: readonly Operation[]
  /** Whether all devices say the same of every field that is shared. */
  readonly converged: boolean
  /** Operations that should never have left. */
  readonly leaked: readonly Operation[]
  readonly made: number
  readonly crashes: number
  readonly clones: number
  readonly files: number
}

interface Device {
  number: number
  ledger: MemoryLedger
  readonly member: string
  /** Milliseconds that its clock is wrong by. */
  readonly skew: number
  readonly name: string
  /** Rounds before which it is away. */
  away: number
  last: string | null
}

/** Several devices edit, sync, crash, are copied and go away, by chance; then all is well and each syncs until nothing moves. */
export async function simulate({ seed, store, codec, rounds, vandal }: Simulation): Promise<Ran> {
  const draw = chance(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(draw() * items.length)] as T
  let [made, crashes, clones, time, numbers] = [0, 0, 0, START, 0]
  let wild = true
  const step = () => {
    if (wild && draw() < 0.01) {
      crashes++
      throw new Crash()
    }
  }
  const device = (ledger: MemoryLedger, member: string, name: string, last: string | null): Device => ({
    number: numbers++,
    ledger,
    member,
    skew: draw() < 0.3 ? pick([-400, -1, 1, 400]) * DAY : 0,
    name,
    away: draw() < 0.15 ? Math.floor(draw() * rounds) : 0,
    last,
  })
  const devices = ['arfrips', 'itsra', 'adea', 'arfrips'].map((member, at) => device(new MemoryLedger(step), member, `device0${at}`, null))
  const mischief: Mischief = {
    crash: () => {
      if (!wild || draw() >= 0.02) return null
      crashes++
      return draw() < 0.5 ? 'before' : 'after'
    },
    omits: () => wild && draw() < 0.02,
    empties: () => wild && draw() < 0.02,
    tears: () => wild && draw() < 0.02,
    full: () => wild && draw() < 0.02,
  }
  const edit = (one: Device) => {
    const field = pick([
      'stage',
      'pilot',
      fieldName('tag', 'consortium', pick(['a', 'b', 'c'])),
      fieldName('tag', 'me', 'secret'),
      fieldName('note', 'list:x', `n${made}`),
      fieldName('answer', 'abcdefghijkl', one.member),
    ])
    one.last = nextStamp(one.last, time + one.skew, one.name)
    const of = `boamp:26-${Math.floor(draw() * 6)}`
    const before = one.ledger.records.get(of)?.fields[field]?.stamp ?? null
    const by = { partner: one.member, name: '' }
    one.ledger.make({ format: 1, stamp: one.last, of, field, value: made++, before, by, gesture: `g${made}` }, !field.includes('/me/'))
  }
  const sync = async (one: Device): Promise<Outcome | null> => {
    const { id, codec: own } = codec(one.number)
    try {
      const outcome = await syncOnce({
        space: 'space',
        device: id,
        epoch: 'e1',
        backend: store(mischief),
        ledger: one.ledger,
        codec: own,
        now: () => time + one.skew,
        refuse: () => null,
      })
      if (outcome.cloned) one.number = numbers++
      return outcome
    } catch (error) {
      if (error instanceof Crash || error instanceof StoreProblem) return null
      throw error
    }
  }
  for (let round = 0; round < rounds; round++) {
    time += Math.floor(draw() * DAY)
    const one = pick(devices)
    if (draw() < 0.05) vandal?.(draw())
    if (round < one.away) continue
    for (let edits = Math.floor(draw() * 4); edits > 0; edits--) edit(one)
    // What it has seen of others moves its clock, as the product's does.
    for (const { stamp } of one.ledger.operations.values()) if (one.last === null || stamp > one.last) one.last = stamp
    await sync(one)
    if (draw() < 0.02 && devices.length < 8) {
      clones++
      const copied = device(one.ledger.copy(step), one.member, one.name, one.last)
      copied.number = one.number
      devices.push(copied)
    }
  }
  wild = false
  const fresh = device(new MemoryLedger(), 'arfrips', 'device99', null)
  for (let turn = 0; turn < 4; turn++) for (const one of devices) await sync(one)
  await sync(fresh)
  const shared = (ledger: MemoryLedger) => [...ledger.operations.values()].filter(({ field }) => !field.includes('/me/'))
  const there = new Map([...fresh.ledger.records].map(([of, { fields }]) => [of, fields]))
  const said = new Set(shared(fresh.ledger).map(({ value }) => value))
  // What an author wrote over is dropped when its own files are merged: an operation is lost where neither it nor what its
  // author put in its place came through.
  const lost = devices.flatMap(({ ledger }) =>
    shared(ledger).filter((one) => !said.has(one.value) && !((there.get(one.of)?.[one.field]?.stamp ?? '') > one.stamp)),
  )
  const standing = (ledger: MemoryLedger) =>
    JSON.stringify(
      [...ledger.records.values()]
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .map(({ id, fields }) => [
          id,
          Object.entries(fields)
            .filter(([field]) => !field.includes('/me/'))
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        ])
        .filter(([, fields]) => fields?.length),
    )
  const last = standing(fresh.ledger)
  const { entries } = await store({}).list('live', null)
  const { entries: base } = await store({}).list('base', null)
  return {
    lost,
    converged: devices.every(({ ledger }) => standing(ledger) === last),
    leaked: [...fresh.ledger.operations.values()].filter(({ field }) => field.includes('/me/')),
    made,
    crashes,
    clones,
    files: entries.length + base.length,
  }
}
