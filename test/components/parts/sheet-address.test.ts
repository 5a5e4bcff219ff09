import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFragment, SHEET_FIELDS, type SheetAddress, sheetFragment, WEIGHTS } from '../../../components/parts/sheet-address'

describe('an address of the desk', () => {
  it('is read as it was written, whatever the names', () => {
    const name = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).filter((one) => one.isWellFormed())
    const address: fc.Arbitrary<SheetAddress> = fc
      .record({
        partner: name,
        field: fc.constantFrom(...SHEET_FIELDS, null),
        diploma: fc.option(name, { nil: undefined }),
        places: fc.option(fc.array(fc.constantFrom('69', '2A', '974'), { minLength: 1, maxLength: 5 }), { nil: undefined }),
      })
      .map(({ diploma, places, ...rest }) => ({ ...rest, ...(diploma !== undefined && { diploma }), ...(places && { places }) }))
    fc.assert(fc.property(address, (one) => void expect(readFragment(sheetFragment(one))).toEqual(one)))
    expect(readFragment(sheetFragment(WEIGHTS))).toEqual(WEIGHTS)
  })

  it('says a diploma as a person would', () => {
    expect(sheetFragment({ partner: 'itsra', field: 'approvals', diploma: 'DEAF' })).toBe('#partner=itsra&field=approvals&diploma=DEAF')
  })

  it.each(['', '#', '#deadline-title', '#field=approvals', '#partner=', '#weights=0'])('is none in %j', (fragment) => {
    expect(readFragment(fragment)).toBeNull()
  })

  it('takes no place that is none', () => {
    expect(readFragment('#partner=a&in=69 2A x 1234 <b>')).toEqual({ partner: 'a', field: null, places: ['69', '2A'] })
    expect(readFragment('#partner=a&in=')).toEqual({ partner: 'a', field: null })
  })

  it('takes no field that a sheet lacks, and no endless name', () => {
    expect(readFragment('#partner=a&field=__proto__')).toEqual({ partner: 'a', field: null })
    expect(readFragment(`#partner=${'x'.repeat(5000)}`)).toEqual({ partner: 'x'.repeat(100), field: null })
  })
})
