import * as chrono from 'chrono-node/fr'
import { bench, describe } from 'vitest'
import { parseDeadline } from '../../utils/tenders/parse-deadline'

// Shapes that notices print, in words of our own.
const DEADLINES = [
  'Date limite de réception des offres : 04/06/2026 à 17:00',
  'Date limite de remise des plis : 12/06/2026 12:00 (heure de Paris)',
  'le 18 septembre 2026, à 12 heures',
  '1er octobre 2026 - 12:00',
  'avant le 9 septembre 2026, à 15 h 30',
  '2026-09-18T12:00:00+02:00',
]

describe('six deadlines as notices print them', () => {
  bench('maillage', () => {
    for (const text of DEADLINES) parseDeadline(text)
  })
  bench('chrono-node/fr', () => {
    for (const text of DEADLINES) chrono.parse(text)
  })
})
