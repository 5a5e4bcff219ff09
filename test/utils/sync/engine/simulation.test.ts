import { describe, expect, it } from 'vitest'
import { type Files, memoryStore } from '../../../support/sync/memory-store'
import { deviceNumber, plainCodec } from '../../../support/sync/plain-codec'
import { simulate } from '../../../support/sync/simulate'

const SEEDS = Number(process.env.SYNC_SEEDS ?? 1_000)
const FIRST = Number(process.env.SEED ?? 1)

describe('several devices over one store', () => {
  it(`lose nothing and agree, whatever fails: ${SEEDS} runs`, async () => {
    let [made, crashes, clones] = [0, 0, 0]
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
      const files: Files = new Map()
      const codec = plainCodec()
      const ran = await simulate({
        seed,
        rounds: 60,
        store: (mischief) => memoryStore(files, mischief),
        vandal: (draw) => void files.delete([...files.keys()][Math.floor(draw * files.size)] ?? ''),
        codec: (number) => ({ id: deviceNumber(number), codec }),
      })
      expect({ seed, lost: ran.lost, converged: ran.converged, leaked: ran.leaked }).toEqual({
        seed,
        lost: [],
        converged: true,
        leaked: [],
      })
      made += ran.made
      crashes += ran.crashes
      clones += ran.clones
    }
    // It was worth running: a run without faults proves little.
    expect(made).toBeGreaterThan(SEEDS * 20)
    expect(crashes).toBeGreaterThan(SEEDS)
    expect(clones).toBeGreaterThan(SEEDS / 20)
  }, 300_000)
})
