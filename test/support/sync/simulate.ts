import { fieldName } from '../../../utils/opportunities/field'
import { blankRecord, foldAll } from '../../../utils/opportunities/fold'
import type { Operation } from '../../../utils/opportunities/operation'
import { AHEAD, nextStamp } from '../../../utils/opportunities/stamp'
import { travels } from '../../../utils/sharing/policy'
import type { Roster } from '../../../utils/sharing/space'
import { type Backend, StoreProblem } from '../../../utils/sync/backend'
import type { Codec, Outcome } from '../../../utils/sync/engine/sync-once'
import { syncOnce } from '../../../utils/sync/engine/sync-once'
import { aSpaceOf } from './a-space-of'
import { MemoryLedger } from './memory-ledger'
import { Crash, type Mischief } from './mischievous'

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
  /** The key that segments are sealed with, where they are. */
  readonly epoch?: string
  /** Somebody removes a file of the store, whoever wrote it but devices of these ids. `draw`: 0 to 1. */
  readonly vandal?: (draw: number, spared: readonly string[]) => void
}

/** What a run came to. */
export interface Ran {
  /** Operations that a store was said to have, or that wait to leave: none may be missing on a fresh device. */
  readonly lost: readonly Operation[]
  /** Whether all devices say the same of every field that is shared, what they hold back included. */
  readonly converged: boolean
  /** Operations that should never have left. */
  readonly leaked: readonly Operation[]
  /** Operations that wait on a fresh device though nobody was removed. */
  readonly stuck: number
  readonly made: number
  readonly crashes: number
  readonly clones: number
  readonly removals: number
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
}

/** Lists and the whole space: all that is shared here is shared with all of them. */
const SHARED = ['consortium', 'list:x', 'list:y']
/** The member that is removed, where somebody is. */
const LEAVES = 'adea'

/**
 * Several devices edit, sync, crash, are copied, go away for months, one is removed, by chance; then all is well, the
 * days come for what wrong clocks dated ahead, and each syncs until nothing moves.
 */
export async function simulate({ seed, store, codec, rounds, vandal, epoch = 'e1' }: Simulation): Promise<Ran> {
  const draw = chance(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(draw() * items.length)] as T
  let [made, crashes, clones, time, numbers] = [0, 0, 0, START, 0]
  let wild = true
  let removed = false
  const members = new Map<number, string>()
  const rosterOf = (without: boolean): Roster => {
    const ids = [...members].map(([number, member]) => [codec(number).id, member] as const)
    const gone = without ? ids.flatMap(([id, member]) => (member === LEAVES ? id : [])) : []
    return aSpaceOf(Object.fromEntries(ids), { arfrips: 'coordinator' }, gone)
  }
  const numbered = (member: string) => {
    members.set(numbers, member)
    return numbers++
  }
  const step = () => {
    if (wild && draw() < 0.01) {
      crashes++
      throw new Crash()
    }
  }
  const device = (ledger: MemoryLedger, member: string, name: string, number: number): Device => ({
    number,
    ledger,
    member,
    skew: draw() < 0.3 ? pick([-400, -1, 1, 400]) * DAY : 0,
    name,
    away: draw() < 0.15 ? Math.floor(draw() * rounds) : 0,
  })
  const devices = ['arfrips', 'itsra', LEAVES, 'arfrips'].map((member, at) =>
    device(new MemoryLedger(step), member, `device0${at}`, numbered(member)),
  )
  const mischief: Mischief = {
    crash: () => {
      if (!wild || draw() >= 0.02) return null
      crashes++
      return draw() < 0.5 ? 'before' : 'after'
    },
    omits: () => wild && draw() < 0.02,
    empties: () => wild && draw() < 0.02,
    tears: () => wild && draw() < 0.02,
    cuts: () => wild && draw() < 0.02,
    full: () => wild && draw() < 0.02,
  }
  const edit = (one: Device) => {
    const field = pick([
      'stage',
      'pilot',
      fieldName('tag', 'consortium', pick(['a', 'b', 'c'])),
      fieldName('tag', 'me', 'secret'),
      fieldName('note', 'list:x', `n${made}`),
      fieldName('note', 'list:y', `n${made}`),
      fieldName('answer', 'abcdefghijkl', one.member),
    ])
    const now = time + one.skew
    const of = `boamp:26-${Math.floor(draw() * 6)}`
    const before = one.ledger.standing.get(of)?.fields[field]?.stamp ?? null
    // As the product's clock: a stamp that is a day ahead draws along only what is written over it.
    const horizon = nextStamp(null, now + AHEAD, '')
    const stamps = [...one.ledger.stamps]
    const last = before !== null && before >= horizon ? stamps : stamps.filter((stamp) => stamp < horizon)
    const stamp = nextStamp(
      last.reduce<string | null>((most, stamp) => (most === null || stamp > most ? stamp : most), null),
      now,
      one.name,
    )
    const by = { partner: one.member, name: '' }
    one.ledger.make({ format: 1, stamp, of, field, value: made++, before, by, gesture: `g${made}` }, travels(field, SHARED))
  }
  const sync = async (one: Device): Promise<Outcome | null> => {
    // It may have read who belongs to the space just before somebody was removed.
    const roster = rosterOf(removed && !(wild && draw() < 0.1))
    const { id, codec: own } = codec(one.number)
    if (!roster.devices.some((device) => device.id === id && !device.removed)) return null
    try {
      const outcome = await syncOnce({
        space: 'space',
        device: id,
        epoch,
        roster,
        backend: store(mischief),
        ledger: one.ledger,
        codec: own,
        now: () => time + one.skew,
      })
      if (outcome.cloned) one.number = numbered(one.member)
      return outcome
    } catch (error) {
      if (error instanceof Crash || error instanceof StoreProblem) return null
      throw error
    }
  }
  const leaving = draw() < 0.3 ? Math.floor(draw() * rounds) : rounds
  const absence = draw() < 0.2 ? Math.floor(draw() * rounds) : -1
  for (let round = 0; round < rounds; round++) {
    time += Math.floor(draw() * DAY) + (round === absence ? 180 * DAY : 0)
    removed ||= round === leaving
    const one = pick(devices)
    // Who is to be removed may never write its files again: a coordinator's device keeps them from then on, not before.
    const spared = [...members].flatMap(([number, member]) => (member === LEAVES && leaving < rounds ? codec(number).id : []))
    if (draw() < 0.05) vandal?.(draw(), spared)
    if (round < one.away) continue
    for (let edits = Math.floor(draw() * 4); edits > 0; edits--) edit(one)
    await sync(one)
    if (draw() < 0.02 && devices.length < 8) {
      clones++
      devices.push(device(one.ledger.copy(step), one.member, one.name, one.number))
    }
  }
  wild = false
  const staying = devices.filter(({ member }) => !(removed && member === LEAVES))
  const fresh = device(new MemoryLedger(), 'arfrips', 'device99', numbered('arfrips'))
  for (let turn = 0; turn < 3; turn++) for (const one of staying) await sync(one)
  time += 900 * DAY
  for (let turn = 0; turn < 3; turn++) for (const one of staying) await sync(one)
  await sync(fresh)
  const all = ({ operations, holding }: MemoryLedger) =>
    [...operations.values(), ...holding.map(({ operation }) => operation)].filter(({ field }) => travels(field, SHARED))
  const standing = (ledger: MemoryLedger) => {
    const records = new Map<string, Operation[]>()
    for (const one of all(ledger)) records.set(one.of, [...(records.get(one.of) ?? []), one])
    return new Map([...records].map(([of, operations]) => [of, foldAll(blankRecord(of), operations).fields]))
  }
  const there = standing(fresh.ledger)
  const said = new Set(all(fresh.ledger).map(({ value }) => value))
  // What an author wrote over is dropped when its own files are merged: an operation is lost where neither it nor what its
  // author put in its place came through. What a removed device never sent is on that device.
  const lost = devices.flatMap((one) =>
    all(one.ledger).filter(
      ({ of, field, stamp, value }) =>
        !(one.ledger.waiting.has(stamp) && !staying.includes(one)) && !said.has(value) && !((there.get(of)?.[field]?.stamp ?? '') > stamp),
    ),
  )
  const spelled = (ledger: MemoryLedger) =>
    JSON.stringify(
      [...standing(ledger)]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([of, fields]) => [of, Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))]),
    )
  const last = spelled(fresh.ledger)
  const { entries } = await store({}).list('live', null)
  const { entries: base } = await store({}).list('base', null)
  return {
    lost,
    converged: staying.every(({ ledger }) => spelled(ledger) === last),
    leaked: [...fresh.ledger.operations.values()].filter(({ field }) => !travels(field, SHARED)),
    stuck: fresh.ledger.holding.filter(({ why }) => !(removed && why === 'removed')).length,
    made,
    crashes,
    clones,
    removals: removed ? 1 : 0,
    files: entries.length + base.length,
  }
}
