import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../utils/documents/write-csv'

/** What another reader of such files makes of it. */
const read = (text: string) => {
  expect(text.startsWith('\uFEFF')).toBe(true)
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n', skipEmptyLines: false })
  expect(errors).toEqual([])
  return data.slice(0, -1)
}

describe('a file for spreadsheets', () => {
  it.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =cmd|x', '\n@a', '＝1', '=HYPERLINK("https://evil.example";"x")'])(
    'makes %j a text, not a formula',
    (text) => {
      expect(read(writeCsv([[text]]))).toEqual([[`'${text}`]])
    },
  )

  it.each(['Lot 2 = Ain', 'a;b', 'dit "oui"', 'deux\r\nlignes', 'l’été à 5 %', "d'accord", '', '2026-06-04', ' bord '])(
    'keeps %j',
    (text) => {
      expect(read(writeCsv([[text]]))).toEqual([[text]])
    },
  )

  it('writes numbers as numbers, and nothing for nothing', () => {
    expect(read(writeCsv([[-3, 2.5, null]]))).toEqual([['-3', '2.5', '']])
  })

  it('is read back row by row and cell by cell, whatever it holds', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab;,"\'\n\r\t =+-@é\u0000'), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const back = read(writeCsv(rows))
        return (
          back.length === rows.length &&
          back.every((row, at) => row.every((found, column) => found === rows[at]?.[column] || found === `'${rows[at]?.[column]}`)) &&
          back.flat().every((found) => !/^[\s\0]*[=+\-@]/.test(found) && !/^[\t\r]/.test(found.replace(/^'/, 'x')))
        )
      }),
      { numRuns: 500 },
    )
  })
})
