import type { Reading } from '../portals/portal'
import { rowKey, tenderKey } from '../portals/tender-key'

/** Readings without what they say of one tender: neither its own page, nor its rows in lists of results. */
export function elsewhere(readings: readonly Reading[], tender: string): Reading[] {
  return readings.flatMap((reading): Reading[] => {
    if (reading.kind === 'list') return [{ ...reading, rows: reading.rows.filter((row) => rowKey(reading.portal, row) !== tender) }]
    return reading.kind !== 'other' && tenderKey(reading.portal, reading.tender, reading.url) === tender ? [] : [reading]
  })
}
