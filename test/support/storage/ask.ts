import type { Page } from '@playwright/test'
import type { RequestName, Requests } from '../../../utils/messaging/protocol'
import type { Change } from '../../../utils/opportunities/operation'
import type { Result } from '../../../utils/problems/problem'
import { someFacts } from '../opportunity'

/** Asks the background from one of the extension's own pages, once: null where no answer came. */
export function ask<K extends RequestName>(page: Page, name: K, payload: Requests[K][0]): Promise<Result<Requests[K][1]> | null> {
  const given: unknown = { maillage: 1, to: 'background', name, payload }
  return page.evaluate((message: unknown): Promise<unknown> => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome
    return runtime.sendMessage(message).catch(() => null)
  }, given) as Promise<Result<Requests[K][1]> | null>
}

/** A gesture that keeps this many tenders, two changes each. */
export const keepMany = (gesture: string, many: number): { gesture: string; changes: Change[] } => ({
  gesture,
  changes: Array.from({ length: many }, (_, at) => `test:${gesture}-${at}`).flatMap((of): Change[] => [
    { of, field: 'facts', value: JSON.parse(JSON.stringify(someFacts({ title: `Formation ${of}` }))) },
    { of, field: 'stage', value: 'spotted' },
  ]),
})

/** What is stored: how many operations each gesture has, and how many records, whose turns are how many. */
export function stored(page: Page): Promise<{ gestures: Record<string, number>; records: number; turns: number }> {
  return page.evaluate(async () => {
    const request = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
    const database = await request(indexedDB.open('maillage'))
    const read = database.transaction(['operations', 'records'])
    const operations = (await request(read.objectStore('operations').getAll())) as { gesture: string }[]
    const records = (await request(read.objectStore('records').getAll())) as { turn: number }[]
    database.close()
    const gestures: Record<string, number> = {}
    for (const { gesture } of operations) gestures[gesture] = (gestures[gesture] ?? 0) + 1
    return { gestures, records: records.length, turns: new Set(records.map(({ turn }) => turn)).size }
  })
}
