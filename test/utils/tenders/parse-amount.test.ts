import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../../utils/tenders/parse-amount'

describe('an amount as notices print it', () => {
  it.each([
    ['400,000 Euro', 400_000, 'EUR', null],
    ['400 000,00 EUR', 400_000, 'EUR', null],
    ['400\u202f000,50 €', 400_000.5, 'EUR', null],
    ['400 000.00 EUR', 400_000, 'EUR', null],
    ['EUR 400,000.00 excluding tax', 400_000, 'EUR', 'excluded'],
    ['1.250.000 €', 1_250_000, 'EUR', null],
    ['1,440,000 Euro', 1_440_000, 'EUR', null],
    ['1,2 M€', 1_200_000, 'EUR', null],
    ['1,250 M€', 1_250_000, 'EUR', null],
    ['90 k€', 90_000, 'EUR', null],
    ["1,2 millions d'euros", 1_200_000, 'EUR', null],
    ['246 000,00 € HT', 246_000, 'EUR', 'excluded'],
    ['1 250 000 € H.T.', 1_250_000, 'EUR', 'excluded'],
    ['664 000 euros hors taxes', 664_000, 'EUR', 'excluded'],
    ['750 € TTC', 750, 'EUR', 'included'],
    ['2 724 864.44 CHF', 2_724_864.44, 'CHF', null],
    ['12.500 €', 12_500, 'EUR', null],
    ['38000 euros', 38_000, 'EUR', null],
  ] as const)('%s', (text, amount, currency, taxes) => {
    expect(findAmounts(text)).toMatchObject([{ amount, currency, taxes }])
  })

  it.each(['12 mois', '80500000', 'le 12/06/2026', '04 00 00 00 00', 'article 12'])('finds none in %s', (text) => {
    expect(findAmounts(text)).toEqual([])
  })

  it('reads back any whole number of euros, however its thousands are parted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom(' ', '\u00a0', '\u202f', '.', ','), (amount, mark) => {
        const printed = String(amount).replace(/\B(?=(\d{3})+$)/g, mark)
        expect(findAmounts(`Montant : ${printed} €`)).toMatchObject([{ amount }])
      }),
    )
  })

  it('never throws, and its positions are those of the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789., k€MHTeuros') })), (text) => {
        for (const { amount, start, end } of findAmounts(text)) {
          expect(Number.isFinite(amount)).toBe(true)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
