import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../utils/tenders/fold'
import { sentencesOf } from '../../../utils/tenders/sentences'

const cut = (text: string) => sentencesOf(text).map((sentence) => sentence.text)

describe('sentences', () => {
  it.each([
    ['Une offre. Deux lots. 3 membres.', ['Une offre.', 'Deux lots.', '3 membres.']],
    [
      "En application de l'art. L. 2113-15 du code. Remise : 15 Janv. 2027 12:00",
      ["En application de l'art. L. 2113-15 du code.", 'Remise : 15 Janv. 2027 12:00'],
    ],
    ['au titulaire.Une attestation', ['au titulaire.', 'Une attestation']],
    ['Lot 1 : Ain ; Lot 2 : Cantal ; lot 3 : Drôme', ['Lot 1 : Ain ;', 'Lot 2 : Cantal ;', 'lot 3 : Drôme']],
    ['soit seul ; soit en groupement', ['soit seul ; soit en groupement']],
    ['conditions II.2.7) Durée III.1.5) Réservés', ['conditions', 'II.2.7) Durée', 'III.1.5) Réservés']],
    ['Prix :\n40 %\nVisite\nobligatoire', ['Prix :\n40 %', 'Visite\nobligatoire']],
  ] as const)('%s', (text, expected) => expect(cut(text)).toEqual(expected))

  it('stand where they say, folded sign by sign, and leave no word out', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: fc.constantFrom(...'aA. ;:\n1éÉII.2)') }), (text) => {
        const sentences = sentencesOf(text)
        for (const one of sentences) {
          expect(text.slice(one.start, one.start + one.text.length)).toBe(one.text)
          expect(one.folded).toBe(fold(one.text))
        }
        expect(
          sentences
            .map((one) => one.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
