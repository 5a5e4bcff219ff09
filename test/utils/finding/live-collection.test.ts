import { describe, expect, it } from 'vitest'
import { LiveCollection, type RecordSource } from '../../../utils/finding/live-collection'
import type { Opening } from '../../../utils/finding/opening'
import type { Snapshot } from '../../../utils/finding/snapshot'
import type { Found, Query } from '../../../utils/finding/table'
import type { Folded } from '../../../utils/opportunities/fold'
import { openOrder } from '../../../utils/opportunities/open-order'
import { readOpportunity } from '../../../utils/opportunities/read-opportunity'
import { someFacts, someRecord } from '../../support/opportunity'

/** Records in memory with their turns, and the snapshot, as a structured clone: what a database gives back. */
class Records implements RecordSource {
  readonly kept = new Map<string, { record: Folded; turn: number; text: string }>()
  saved: unknown
  noted: Opening | undefined
  turn = 0
  reads = 0

  put(id: string, title: string, text = ''): void {
    const record = title === '' ? { id, fields: {} } : someRecord({ facts: someFacts({ title }) }, id)
    this.kept.set(id, { record, turn: ++this.turn, text })
  }

  snapshot = async () => ({ kept: this.saved, last: await this.last() })
  keep = async (snapshot: Snapshot) => {
    this.saved = structuredClone(snapshot)
  }
  note = async (opening: Opening) => {
    this.noted = opening
  }
  last = async () => Math.max(0, ...[...this.kept.values()].map(({ turn }) => turn))
  count = async () => this.kept.size
  since = async (turn: number, most: number) => {
    const changed = [...this.kept.values()].filter((one) => one.turn > turn).sort((one, other) => one.turn - other.turn)
    this.reads += Math.min(most, changed.length)
    return changed.slice(0, most)
  }
  first = async (count: number) => {
    if (this.saved !== undefined && this.noted?.turn !== (await this.last())) return null
    const open = [...this.kept.values()].flatMap(({ record }) => {
      const opportunity = readOpportunity(record)
      const order = opportunity && openOrder(opportunity)
      return order ? [{ record, order: order + record.id }] : []
    })
    const records = open.sort((one, other) => (one.order < other.order ? -1 : 1)).map(({ record }) => record)
    return { records: records.slice(0, count), total: records.length }
  }
}

function aLive(records: Records) {
  const told = { progress: [] as (number | null)[], changed: 0 }
  const live = new LiveCollection(records, { progress: (share) => told.progress.push(share), changed: () => void told.changed++ })
  const find = async (query: Query) => (await live.answer({ name: 'find', given: [query, { offset: 0, length: 5 }] })) as Found
  return { live, told, find }
}

function many(count = 300): Records {
  const records = new Records()
  for (let at = 0; at < count; at++) records.put(`boamp:26-${at}`, `Formation des équipes, secteur ${at}`)
  records.put('desk', '')
  return records
}

const TEXT = { text: 'formation' }

describe('a live collection', () => {
  it('shows the first lines before the rest, and says when it is there', async () => {
    const records = many()
    const { find, told } = aLive(records)
    const first = await find({})
    expect(first).toMatchObject({ partial: true, total: 300 })
    expect((await find(TEXT)).total).toBe(300)
    expect(told.changed).toBe(1)
    const whole = await find({})
    expect(whole.partial).toBeUndefined()
    expect(whole.lines).toEqual(first.lines)
    expect(whole.facets.departements).toEqual({ 69: 300 })
  })

  it('is back from its snapshot, and reads only what changed since', async () => {
    const records = many()
    const before = aLive(records)
    await before.find(TEXT)
    await before.live.rest()
    records.put('boamp:26-5', 'Médiation')
    records.put('boamp:26-900', 'Médiation familiale')
    records.reads = 0
    const { find, told } = aLive(records)
    expect((await find({ text: 'médiation' })).lines.map(({ id }) => id).sort()).toEqual(['boamp:26-5', 'boamp:26-900'])
    expect((await find(TEXT)).total).toBe(299)
    expect(records.reads).toBe(2)
    expect(told.progress).toEqual([null])
  })

  it('shows the first lines from what it noted, unless something has changed since', async () => {
    const records = many()
    const before = aLive(records)
    await before.find(TEXT)
    await before.live.rest()
    expect(records.noted).toMatchObject({ turn: 301, open: 300 })
    expect(await aLive(records).find({})).toMatchObject({ partial: true, total: 300 })
    records.put('boamp:26-900', 'Médiation familiale')
    expect((await aLive(records).find({})).partial).toBeUndefined()
    await before.live.refresh()
    await before.live.rest()
    expect(await aLive(records).find({})).toMatchObject({ partial: true, total: 301 })
  })

  it('takes in what changes meanwhile, what appears where nothing was, and what says nothing any more', async () => {
    const records = many()
    const { live, find, told } = aLive(records)
    await find(TEXT)
    records.put('boamp:26-1', 'Nettoyage')
    records.put('boamp:26-2', '')
    records.put('desk', 'Nettoyage des vitres')
    await live.refresh()
    expect((await find({ text: 'nettoyage' })).total).toBe(2)
    expect((await find(TEXT)).total).toBe(298)
    expect(told.changed).toBe(2)
  })

  it('notices that records were taken away or replaced by older ones', async () => {
    const records = many()
    const { live, find } = aLive(records)
    await find(TEXT)
    records.kept.delete('boamp:26-7')
    await live.rest()
    expect((await find(TEXT)).total).toBe(299)
    records.kept.clear()
    records.turn = 0
    records.put('boamp:26-7', 'Formation')
    await live.refresh()
    expect((await find(TEXT)).total).toBe(1)
  })

  it.each<[string, (snapshot: Snapshot) => unknown]>([
    ['nothing', () => undefined],
    ['something else', () => ({ version: 1, turn: 301 })],
    ['an older version', (snapshot) => ({ ...snapshot, version: 0 })],
    ['a turn that is not its own', (snapshot) => ({ ...snapshot, turn: snapshot.turn - 1 })],
    [
      'a byte that changed',
      (snapshot) => ({
        ...snapshot,
        stored: { ...snapshot.stored, weights: snapshot.stored.weights.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) },
      }),
    ],
    ['rows cut off', (snapshot) => ({ ...snapshot, stored: { ...snapshot.stored, rows: snapshot.stored.rows.slice(0, -1) } })],
    ['a list that is no list', (snapshot) => ({ ...snapshot, stored: { ...snapshot.stored, columns: null } })],
    [
      'a line whose bytes changed',
      (snapshot) => {
        snapshot.stored.columns.lines[3] = 0
        return snapshot
      },
    ],
  ])('makes it all again, and tells how far it is, where the snapshot is %s', async (_, damage) => {
    const records = many(2_500)
    const before = aLive(records)
    await before.find(TEXT)
    await before.live.rest()
    const sound = await before.find(TEXT)
    records.saved = damage(records.saved as Snapshot)
    records.reads = 0
    const { find, told } = aLive(records)
    expect(await find(TEXT)).toEqual(sound)
    expect(records.reads).toBe(2_501)
    expect(told.progress).toEqual([0, expect.closeTo(0.4, 1), expect.closeTo(0.8, 1), null])
  })

  it('says what kept it from answering, and tries again when it is asked again', async () => {
    const records = many()
    const { last } = records
    records.last = async () => {
      throw new Error('blocked')
    }
    const { find } = aLive(records)
    await expect(find(TEXT)).rejects.toThrow('blocked')
    records.last = last
    expect((await find(TEXT)).total).toBe(300)
  })
})
