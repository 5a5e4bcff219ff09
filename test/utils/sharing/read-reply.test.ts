import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReply } from '../../../utils/sharing/read-reply'
import replies from '../../fixtures/sharing/replies.json'
import apart from '../../fixtures/sharing/replies-apart.json'

/** A reply as people write them, and what a person reads in it; what isn't said is not checked but for being absent. */
interface Reply {
  readonly name: string
  readonly lots: readonly string[]
  readonly text: string
  readonly says: string | null
  readonly lotsSaid: Readonly<Record<string, string>>
  readonly condition?: string
  readonly reason?: string
  readonly who?: string
  readonly codes?: readonly string[]
}

const reading = ({ text, lots }: Reply) => {
  const read = readReply(text, lots)
  return {
    says: read.says?.value ?? null,
    lotsSaid: Object.fromEntries(Object.entries(read.lots).map(([lot, { value }]) => [lot, value])),
    condition: read.condition?.value,
    reason: read.reason?.value,
    who: read.who?.value,
    codes: read.codes.length > 0 ? read.codes : undefined,
  }
}

const expected = ({ says, lotsSaid, condition, reason, who, codes }: Reply) => ({ says, lotsSaid, condition, reason, who, codes })

const all = [...replies, ...apart] as unknown as readonly Reply[]

describe('a reply', () => {
  for (const reply of all) it(reply.name, () => expect(reading(reply)).toEqual(expected(reply)))

  it('shows the words that each part was read in, and leaves the rest to a person', () => {
    const read = readReply('ok pour le lot 2 en cotraitance. Mandataire ou cotraitant sur le lot 1.', ['1', '2'])
    expect(read.lots['2']).toMatchObject({ value: 'partner', words: expect.stringContaining('cotraitance'), confidence: 0.9 })
    expect(read.lots['1']).toBeUndefined()
    expect(read.left).toEqual(['Mandataire ou cotraitant sur le lot 1.'])
  })

  it('says less surely what it only implies', () => {
    expect(readReply('ok pour le lot 2', ['1', '2']).lots['2']).toMatchObject({ value: 'interested', confidence: 0.5 })
  })

  it('is read whatever it holds: only lots of the proposal, only what a person may say', () => {
    const pieces = fc.constantFrom(
      'oui',
      'non',
      'lot 1',
      'lots 1 à 3',
      'sauf le 2',
      'cotraitant',
      'mandataire',
      'si ',
      'pas',
      ',',
      '.',
      '?',
      '\n',
      ':',
      '/',
      '> ',
      '~~',
      'Le 3 nov. a écrit :',
      '[AO abcdefghijkl]',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.uniqueArray(fc.constantFrom<string>('0', '1', '2', '3', 'A', 'LOT-0002'), { maxLength: 4 }), (said, lots) => {
        const read = readReply(said, lots)
        return (
          Object.entries(read.lots).every(([lot, { confidence }]) => lots.includes(lot) && confidence > 0 && confidence <= 1) &&
          (read.says?.value !== 'no' || Object.values(read.lots).every(({ value }) => value === 'no')) &&
          (read.says?.value === 'if') === (read.condition !== null)
        )
      }),
    )
  })

  it('takes no longer the longer it is', () => {
    for (const piece of ['lot 1, ', 'oui ', 'pas ', 'si ', '1 et ', ' ', 'De : ', 'Le 1 ', 'a ', '~', '~~', '>'])
      expect(readReply(piece.repeat(20_000), ['1']).own.length).toBeLessThanOrEqual(20_000)
  })
})
