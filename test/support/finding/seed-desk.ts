import type { Page } from '@playwright/test'
import { STAGES } from '../../../utils/opportunities/stages'
import { asStored } from '../../../utils/storage/stored-record'
import { someDeadline, someFacts, someRecord } from '../opportunity'
import { manyNotices } from './many-notices'

const TAGS = ['urgent', 'à relire', 'petite enfance', 'insertion', 'handicap', 'relance']
const PILOTS = ['arfrips', 'itsra', 'adea', null]
const DECISIONS = ['go', 'conditional', 'watch', 'no'] as const
/** Records that one message carries. */
const STEP = 500

/** Puts so many followed tenders into the extension's database, which is there already: real notices, where there are any, at all stages. */
export async function seedDesk(page: Page, count: number): Promise<void> {
  const notices = manyNotices(count, 'the desk at its largest')
  for (let from = 0; from < count; from += STEP) {
    const records = notices.slice(from, from + STEP).map(({ title, buyer, departements }, nth) => {
      const at = from + nth
      const date = new Date(Date.UTC(2026, 10, 24) + ((at * 7919) % 400) * 86_400_000).toISOString().slice(0, 10)
      const decision = DECISIONS[at % DECISIONS.length]
      const fields = {
        facts: someFacts({
          title,
          buyer: buyer || null,
          departements: [...departements],
          reference: `R-${at}`,
          url: `https://portal.example/notice/${at}`,
          portal: at % 3 ? 'boamp' : 'ted',
        }),
        deadline: at % 11 === 0 ? null : someDeadline(date),
        stage: STAGES[Math.floor(at / 5) % STAGES.length],
        pilot: PILOTS[at % PILOTS.length] ?? null,
        [`tag/me/${encodeURIComponent(TAGS[at % TAGS.length] ?? '')}`]: true,
        verdict: { decision, score: at % 101, lots: [], pilot: null, weightsVersion: 0, at: 0 },
        ...(at % 40 === 0 && { closed: { why: 'load', note: '' } }),
      }
      return asStored(someRecord(fields, `boamp:26-${at}`), at + 1)
    })
    await page.evaluate(put, JSON.stringify({ records, turn: from + records.length }))
  }
}

/**
 * Runs in the page. A database that the extension has not made yet is not made here, empty, in its place: that is a
 * refusal, and so is whatever else goes wrong: a promise that never settles says nothing.
 */
function put(given: string): Promise<void> {
  const { records, turn } = JSON.parse(given) as { readonly records: readonly unknown[]; readonly turn: number }
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('maillage')
    opened.onupgradeneeded = () => opened.transaction?.abort()
    opened.onerror = () => reject(opened.error)
    opened.onsuccess = () => {
      const database = opened.result
      const end = (settle: () => void) => {
        database.close()
        settle()
      }
      try {
        const transaction = database.transaction(['records', 'device'], 'readwrite')
        for (const record of records) transaction.objectStore('records').put(record)
        transaction.objectStore('device').put(turn, 'turn')
        transaction.oncomplete = () => end(resolve)
        transaction.onabort = () => end(() => reject(transaction.error))
      } catch (error) {
        end(() => reject(error))
      }
    }
  })
}
