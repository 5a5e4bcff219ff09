import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterAll, expect, it } from 'vitest'
import { blankRecord, foldAll } from '../../../utils/opportunities/fold'
import type { Change, Json, Operation } from '../../../utils/opportunities/operation'
import { nextStamp } from '../../../utils/opportunities/stamp'
import { openDatabase } from '../../../utils/storage/database'
import { receiveOperations } from '../../../utils/storage/receive-operations'
import { problemOf } from '../../../utils/storage/storage-problem'
import { storeGesture, storeUndo, type Writer } from '../../../utils/storage/store-gesture'
import { asStored } from '../../../utils/storage/stored-record'
import { type Chance, chance } from '../../support/storage/chance'
import { type Death, installKiller } from '../../support/storage/killer'
import { placeOf, StoreModel, type Trace } from '../../support/storage/store-model'

const SEEDS = 1_000
const STEPS = 6
const FIRST = Number(process.env.SEED ?? 1) * 1_000_000
const RECORDS = ['boamp:26-1', 'ted:2-2026', 'https://exemple.fr/3', 'desk']
const FIELDS = ['stage', 'pilot', 'together', 'tag/me/urgent', 'note/consortium/n1', 'deleted'] as const
const VALUES: Record<(typeof FIELDS)[number], readonly Json[]> = {
  stage: ['spotted', 'proposed', 'decision', null],
  pilot: ['arfrips', 'itsra', null],
  together: ['ensemble', 'mieux ensemble'],
  'tag/me/urgent': [true, null],
  'note/consortium/n1': ['appeler', 'rappeler', null],
  deleted: [true, null],
}
const DEATHS: readonly Death[] = ['killed', 'closed', 'full', 'late']
const HOUR = 3_600_000

const killer = installKiller()
afterAll(() => killer.uninstall())

/** One device's life: gestures, undo, repeats, what comes from elsewhere, and deaths in the middle of any of it. */
class Run {
  readonly model = new StoreModel()
  private readonly given: Chance
  private now = 1_790_000_000_000
  private count = 0
  /** Operations of two other devices, not all here yet, some here twice. */
  private readonly elsewhere: Operation[] = []
  private readonly elsewhereLast: (string | null)[] = [null, null]

  constructor(private readonly seed: number) {
    this.given = chance(seed)
  }

  async live(): Promise<void> {
    globalThis.indexedDB = new IDBFactory()
    for (let step = 0; step < STEPS; step++) {
      this.tick()
      const kind = this.given.whole(10)
      if (kind < 5) await this.gesture(this.changes())
      else if (kind < 7 && this.model.gestures.size > 0) await this.undo(this.given.one([...this.model.gestures.keys()]))
      else await this.receive()
    }
    await this.receiveRest()
    await this.compare()
  }

  /** The clock goes on, stands still, or jumps by days, either way. */
  private tick(): void {
    const { given } = this
    this.now += given.happens(8) ? (given.whole(9) - 4) * 24 * HOUR : given.one([0, 0, 1, 1_000, HOUR])
  }

  private changes(): Change[] {
    return Array.from({ length: 1 + this.given.whole(5) }, () => {
      const field = this.given.one(FIELDS)
      return { of: this.given.one(RECORDS), field, value: this.given.one(VALUES[field]) }
    })
  }

  private writer(): Writer {
    return {
      by: { partner: 'itsra', name: 'Inès' },
      at: this.now,
      newDevice: () => `device${String(this.seed % 97).padStart(4, '0')}${this.count++ % 10}`,
    }
  }

  private async gesture(changes: readonly Change[]): Promise<void> {
    const gesture = `g${this.count++}`
    const expected = this.model.expected(changes)
    await this.untilAnswered(gesture, expected, () => {
      const writer = this.writer()
      return storeGesture({ gesture, changes, by: writer.by, at: writer.at }, writer)
    })
  }

  private async undo(gesture: string): Promise<void> {
    const as = `u${this.count++}`
    const traces = this.model.gestures.get(gesture) ?? []
    const changes = this.model.undone(gesture)
    if (changes.length === 0 && traces.length > 0) {
      expect(await storeUndo(gesture, as, this.writer()).catch(problemOf)).toEqual({ code: 'undo-overtaken' })
      return
    }
    await this.untilAnswered(as, this.model.expected(changes), () => storeUndo(gesture, as, this.writer()))
  }

  /** Does something until it is answered, as a screen does: killed at any request, all of it or nothing stands; repeated, it stands once. */
  private async untilAnswered(
    gesture: string,
    expected: readonly { place: string; value: Json; before: Json }[],
    work: () => Promise<unknown>,
  ) {
    if (this.given.happens(2)) {
      killer.arm(this.given.whole(10 + 3 * expected.length), this.given.one(DEATHS))
      const failure = await work().then(
        () => null,
        (error: unknown) => error,
      )
      const died = killer.revive()
      // Who was not told of a failure may believe that it stands.
      const stands = await this.operationsOf(gesture)
      expect([0, expected.length], `a half gesture after ${died ? 'a death' : 'no death'}`).toContain(stands.length)
      if (failure === null) expect(stands).toHaveLength(expected.length)
    }
    await work()
    if (this.given.happens(4)) await work()
    const operations = await this.operationsOf(gesture)
    expect(operations.map(({ of, field, value }) => ({ place: placeOf(of, field), value }))).toEqual(
      expect.arrayContaining(expected.map(({ place, value }) => ({ place, value }))),
    )
    expect(operations).toHaveLength(expected.length)
    const left = [...operations]
    const traces = expected.map((one): Trace => {
      const at = left.findIndex(
        ({ of, field, value }) => placeOf(of, field) === one.place && JSON.stringify(value) === JSON.stringify(one.value),
      )
      const [operation] = left.splice(at, 1)
      return { ...one, order: operation?.stamp ?? '' }
    })
    this.model.stored(gesture, traces)
  }

  /** Some of what other devices did arrives, in any order, some of it again; whoever takes it in may die. */
  private async receive(): Promise<void> {
    const { given } = this
    for (let made = 1 + given.whole(4); made > 0; made--) this.makeElsewhere()
    await this.take(given.shuffled(this.elsewhere).slice(0, 1 + given.whole(6)))
  }

  private async receiveRest(): Promise<void> {
    await this.take(this.given.shuffled(this.elsewhere))
  }

  private async take(operations: readonly Operation[]): Promise<void> {
    if (this.given.happens(2)) {
      killer.arm(this.given.whole(8 + 4 * operations.length), this.given.one(DEATHS))
      await receiveOperations(operations, [], { at: this.now, newDevice: this.writer().newDevice }).catch(() => {})
      killer.revive()
    }
    const received = await receiveOperations(operations, [], { at: this.now, newDevice: this.writer().newDevice })
    expect(received.refused).toBe(0)
    for (const operation of operations) this.model.received(operation)
  }

  private makeElsewhere(): void {
    const { given } = this
    const who = given.whole(2)
    const [change] = this.changes()
    if (!change) return
    // A few clocks are days ahead.
    const at = this.now + (given.happens(6) ? 5 * 24 * HOUR : given.whole(3) - 1)
    const stamp = nextStamp(this.elsewhereLast[who] ?? null, at, `elsewhere${who}`)
    this.elsewhereLast[who] = stamp
    this.elsewhere.push({ format: 1, stamp, ...change, before: null, by: { partner: null, name: 'Ailleurs' }, gesture: `e${this.count++}` })
  }

  private async operationsOf(gesture: string): Promise<Operation[]> {
    const database = await openDatabase()
    const operations = await database.getAllFromIndex('operations', 'gesture', gesture)
    database.close()
    return operations
  }

  /** The stored records are the fold of the log, and the model says the same. */
  private async compare(): Promise<void> {
    const database = await openDatabase()
    const [operations, records] = await Promise.all([database.getAll('operations'), database.getAll('records')])
    database.close()
    const ids = new Set(operations.map(({ of }) => of))
    expect(records.map(({ id }) => id).sort()).toEqual([...ids].sort())
    for (const record of records) {
      const folded = foldAll(
        blankRecord(record.id),
        operations.filter(({ of }) => of === record.id),
      )
      expect(record).toEqual(asStored(folded, record.turn))
    }
    expect(new Set(records.map(({ turn }) => turn)).size).toBe(records.length)
    const standing = records.flatMap(({ id, fields }) =>
      Object.entries(fields).map(([field, { value }]) => [placeOf(id, field), value] as const),
    )
    expect(Object.fromEntries(standing)).toEqual(Object.fromEntries([...this.model.places].map(([place, { value }]) => [place, value])))
    const acknowledged = [...this.model.gestures.values()].flat().map(({ order }) => order)
    const stamps = new Set(operations.map(({ stamp }) => stamp))
    expect(acknowledged.filter((stamp) => !stamps.has(stamp))).toEqual([])
    expect(this.elsewhere.filter(({ stamp }) => !stamps.has(stamp))).toEqual([])
  }
}

it(`${SEEDS} lives of a device: nothing lost, nothing by half, the records are the fold of the log and of a model`, {
  timeout: 120_000,
}, async () => {
  const failed: string[] = []
  for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
    await new Run(seed).live().catch((error: unknown) => failed.push(`seed ${seed}: ${String(error).slice(0, 600)}`))
    if (failed.length > 2) break
  }
  expect(failed, failed.join('\n')).toEqual([])
})
