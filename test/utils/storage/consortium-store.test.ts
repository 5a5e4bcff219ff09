import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Consortium } from '../../../utils/consortium/consortium'
import { loadConsortium, saveConsortium, undoConsortium } from '../../../utils/storage/consortium-store'
import { problemOf } from '../../../utils/storage/storage-problem'

const named = (name: string): Consortium => ({ id: 'c', name, convention: null, partners: [], weights: null })

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('consortium store', () => {
  it('is empty at first, then gives back what was saved', async () => {
    expect(await loadConsortium()).toBeNull()
    const first = await saveConsortium(named('A'), 0, 1)
    expect(first).toEqual({ consortium: named('A'), version: 1 })
    expect(await loadConsortium()).toEqual(first)
  })

  it('refuses a change based on an older version, and keeps what is stored', async () => {
    await saveConsortium(named('A'), 0, 1)
    await saveConsortium(named('B'), 1, 2)
    const refused = await saveConsortium(named('C'), 1, 3).catch(problemOf)
    expect(refused).toEqual({ code: 'storage-stale' })
    expect((await loadConsortium())?.consortium.name).toBe('B')
  })

  it('gives the same answer to a call repeated after its answer was lost', async () => {
    const first = await saveConsortium(named('A'), 0, 1)
    expect(await saveConsortium(named('A'), 0, 2)).toEqual(first)
    const undone = await undoConsortium(1, 3)
    expect(undone).toBeNull()
    expect(await undoConsortium(1, 4)).toBeNull()
    expect(await saveConsortium(named('B'), 0, 5)).toEqual({ consortium: named('B'), version: 3 })
  })

  it('undoes the last change, and undoing that brings it back', async () => {
    await saveConsortium(named('A'), 0, 1)
    await saveConsortium(named('B'), 1, 2)
    expect((await undoConsortium(2, 3))?.consortium.name).toBe('A')
    expect((await undoConsortium(3, 4))?.consortium.name).toBe('B')
  })

  it('refuses to undo what is no longer the newest', async () => {
    await saveConsortium(named('A'), 0, 1)
    await saveConsortium(named('B'), 1, 2)
    expect(await undoConsortium(1, 3).catch(problemOf)).toEqual({ code: 'storage-stale' })
  })

  it('of two windows that save at once, keeps one and tells the other', async () => {
    await saveConsortium(named('A'), 0, 1)
    const both = await Promise.allSettled([saveConsortium(named('B'), 1, 2), saveConsortium(named('C'), 1, 2)])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('any run of saves and undos matches a list with a pointer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string({ minLength: 1, maxLength: 3 }), fc.constant(null)), { maxLength: 12 }),
        async (steps) => {
          globalThis.indexedDB = new IDBFactory()
          let [before, now]: [Consortium | null, Consortium | null] = [null, null]
          let version = 0
          for (const [at, name] of steps.entries()) {
            if (name === null && version === 0) continue
            if (name === null) {
              await undoConsortium(version, at)
              ;[before, now] = [now, before]
            } else {
              await saveConsortium(named(`${at}${name}`), now ? version : 0, at)
              ;[before, now] = [now, named(`${at}${name}`)]
            }
            version++
            expect((await loadConsortium())?.consortium ?? null).toEqual(now)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
