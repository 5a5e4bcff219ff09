import { describe, expect, it } from 'vitest'
import type { Backend } from '../../../../utils/sync/backend'
import { fromUtf8 } from '../../../../utils/sync/bytes'
import { type Files, memoryStore } from '../../../support/sync/memory-store'
import { deviceNumber, plainCodec } from '../../../support/sync/plain-codec'
import { sealingCodecs } from '../../../support/sync/sealing-codecs'
import { simulate } from '../../../support/sync/simulate'

const SEEDS = Number(process.env.SYNC_SEEDS ?? 1_000)
const UNSIZED = Math.min(SEEDS, 300)
const SEALED = Math.min(SEEDS, 20)
const FIRST = Number(process.env.SEED ?? 1)

describe('several devices over one store', () => {
  it(`lose nothing and agree, whatever fails: ${SEEDS} runs`, async () => {
    let [made, crashes, clones, removals] = [0, 0, 0, 0]
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
      const files: Files = new Map()
      const codec = plainCodec()
      const ran = await simulate({
        seed,
        rounds: 60,
        store: (mischief) => memoryStore(files, mischief),
        vandal: (draw, spared) => {
          const names = [...files.keys()].filter((name) => !spared.some((id) => name.includes(id)))
          files.delete(names[Math.floor(draw * names.length)] ?? '')
        },
        codec: (number) => ({ id: deviceNumber(number), codec }),
      })
      const { lost, converged, leaked, stuck } = ran
      expect({ seed, lost, converged, leaked, stuck }).toEqual({ seed, lost: [], converged: true, leaked: [], stuck: 0 })
      expect([...files.values()].some((bytes) => fromUtf8(bytes)?.includes('/me/'))).toBe(false)
      made += ran.made
      crashes += ran.crashes
      clones += ran.clones
      removals += ran.removals
    }
    // It was worth running: a run without faults proves little.
    expect(made).toBeGreaterThan(SEEDS * 20)
    expect(crashes).toBeGreaterThan(SEEDS)
    expect(clones).toBeGreaterThan(SEEDS / 20)
    expect(removals).toBeGreaterThan(SEEDS / 10)
  }, 300_000)

  it(`over a store that says no lengths: ${UNSIZED} runs`, async () => {
    for (let seed = FIRST; seed < FIRST + UNSIZED; seed++) {
      const files: Files = new Map()
      const codec = plainCodec()
      const { lost, converged } = await simulate({
        seed,
        rounds: 25,
        store: (mischief) => unsized(memoryStore(files, mischief)),
        codec: (number) => ({ id: deviceNumber(number), codec }),
      })
      expect({ seed, lost, converged }).toEqual({ seed, lost: [], converged: true })
    }
  }, 300_000)

  it(`whatever they write being sealed: ${SEALED} runs`, async () => {
    const { of, epoch } = await sealingCodecs(24)
    for (let seed = FIRST; seed < FIRST + SEALED; seed++) {
      const files: Files = new Map()
      const ran = await simulate({ seed, rounds: 40, epoch, store: (mischief) => memoryStore(files, mischief), codec: of })
      const { lost, converged, leaked, stuck } = ran
      expect({ seed, lost, converged, leaked, stuck }).toEqual({ seed, lost: [], converged: true, leaked: [], stuck: 0 })
      // Nothing there is in clear.
      for (const bytes of files.values()) expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/consortium|arfrips|boamp/)
    }
  }, 300_000)
})

/** The same store, as CouchDB's protocol lists it. */
const unsized = (store: Backend): Backend => ({
  ...store,
  list: async (folder, cursor) => {
    const listing = await store.list(folder, cursor)
    return { ...listing, entries: listing.entries.map((entry) => ({ ...entry, size: null })) }
  },
})
