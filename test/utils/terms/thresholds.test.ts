import { describe, expect, it, test } from 'vitest'
import { type Threshold, thresholdOn, thresholds } from '../../../utils/terms/thresholds'

const DAY = 86_400_000
const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
const ids = [...new Set(thresholds.map(({ id }) => id))]
const of = (id: Threshold['id']) => thresholds.filter((one) => one.id === id)

describe.each(ids)('%s', (id) => {
  const all = of(id)

  it('has real days, a first before a last, a positive figure and its article', () => {
    for (const { validFrom, validTo, value, article, text, unit } of all) {
      for (const day of [validFrom, ...(validTo ? [validTo] : [])])
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
      expect(validFrom < (validTo ?? '9999-12-31')).toBe(true)
      expect(value).toBeGreaterThan(0)
      expect(article).toMatch(/^(?:CCP|CASF) [LRD]\d+-\d+$/)
      expect(text.trim()).not.toBe('')
      expect(unit).toBe(all[0]?.unit)
    }
  })

  it('follows on from one period to the next: no overlap, no hole', () => {
    for (const [at, { validTo }] of all.slice(0, -1).entries()) expect(all[at + 1]?.validFrom).toBe(nextDay(validTo ?? ''))
  })

  it('has one figure on every day of its periods, and none before', () => {
    const [first] = all
    const last = all.at(-1)?.validTo ?? '2030-12-31'
    for (let day = first?.validFrom ?? ''; day <= last; day = nextDay(nextDay(day))) {
      expect(
        all.filter(({ validFrom, validTo }) => validFrom <= day && day <= (validTo ?? '9999')),
        day,
      ).toHaveLength(1)
    }
    expect(thresholdOn(id, '2010-01-01')).toBeNull()
  })

  it('is known in 2026 and 2027', () => {
    // The duty of an environmental criterion begins on 21 August 2026.
    for (const day of ['2026-08-21', '2026-12-31', '2027-12-31']) expect(thresholdOn(id, day), day).not.toBeNull()
  })
})

test.each([
  ['no-procedure', '2026-03-31', 40_000],
  ['no-procedure', '2026-04-01', 60_000],
  ['buyer-profile', '2026-04-01', 60_000],
  ['national-notice', '2026-11-23', 90_000],
  ['social-services-notice', '2026-11-23', 750_000],
  ['formal-procedure-state', '2026-11-23', 140_000],
  ['formal-procedure-local', '2025-12-31', 221_000],
  ['formal-procedure-local', '2026-01-01', 216_000],
  ['formal-procedure-networks', '2026-11-23', 432_000],
  ['turnover-ceiling', '2025-12-31', 2],
  ['turnover-ceiling', '2026-01-01', 1.5],
  ['approval-request', '2026-11-23', 12],
  ['approval-request-least', '2026-11-23', 4],
] as const)('%s on %s is %d', (id, day, value) => {
  expect(thresholdOn(id, day)?.value).toBe(value)
})

test('European thresholds of a period that is not published yet are not known', () => {
  expect(thresholdOn('formal-procedure-local', '2028-01-01')).toBeNull()
})
