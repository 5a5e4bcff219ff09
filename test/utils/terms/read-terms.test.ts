import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUOTE_LENGTH } from '../../../utils/tenders/provenance'
import { readTerms } from '../../../utils/terms/read-terms'
import { NO_TERMS } from '../../../utils/terms/terms'
import { aLot, aTender, found } from '../../support/tender'
import { quotesOf } from '../../support/terms'

const PIECES = [
  'Lot 2 : ',
  'lots 1 à 3',
  'agréé par la Région',
  'DEAES',
  "diplôme d'État d'assistant familial",
  'préparation au CAFERUIS',
  'Qualiopi',
  'exigé',
  "n'est pas exigé",
  'le cas échéant',
  "chiffre d'affaires minimum",
  '400 000 €',
  'en présentiel',
  'à distance',
  '40 %',
  'à moins de 45 minutes',
  "cinq ans d'expérience",
  'trois références similaires',
  '12 mois',
  'reconductible 3 fois',
  'visite du site obligatoire',
  'questions',
  '8 jours avant la date limite',
  'signature électronique requise',
  'prix 40 %',
  'un seul lot',
  'ne peut se voir attribuer',
  '\n',
  '. ',
  ' ; ',
  ' : ',
  '\u00a0',
  'É',
  '(',
  ')',
  '€',
]
const text = fc.oneof(
  fc.string({ maxLength: 400, unit: 'grapheme' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(' ')),
)

describe('what any notice imposes', () => {
  it('is read without a fault, in words that stand in the notice, under identifiers of its own', () => {
    fc.assert(
      fc.property(text, text, text, (words, title, other) => {
        const terms = readTerms(
          aTender({ text: words, title: found(title), lots: [aLot('1', title), aLot('LOT-0002', other, { description: found(words) })] }),
        )
        for (const quote of quotesOf(terms)) {
          expect(words).toContain(quote)
          expect(quote.trim()).not.toBe('')
          expect(quote.length).toBeLessThanOrEqual(QUOTE_LENGTH)
        }
        const ids = terms.requirements.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 400 },
    )
  })

  it('is nothing where there is no text', () => {
    expect(readTerms(aTender())).toEqual(NO_TERMS)
  })

  it('takes no longer where a text is made to hold a reader up', () => {
    const traps = [
      'a '.repeat(60_000),
      'lot 1, '.repeat(17_000),
      'ne peut présenter une offre soit '.repeat(3_600),
      '1 an '.repeat(24_000),
      'DEAES,'.repeat(20_000),
      "durée d'".repeat(15_000),
    ]
    const start = performance.now()
    for (const trap of traps) readTerms(aTender({ text: trap.slice(0, 120_000) }))
    expect((performance.now() - start) / traps.length).toBeLessThan(2_000)
  })
})
