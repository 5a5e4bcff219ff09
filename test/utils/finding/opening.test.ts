import { expect, it } from 'vitest'
import { makeOpening, OPENING_LINES, openingFor } from '../../../utils/finding/opening'
import { type Found, type Line, NO_FACETS } from '../../../utils/finding/table'

const line = (id: number) => ({ id: `boamp:26-${id}` }) as Line
const found: Found = { lines: Array.from({ length: 90 }, (_, at) => line(at)), total: 45_000, marks: [], facets: NO_FACETS, corrected: [] }
const window = { offset: 0, length: 80 }

it('answers what was asked when it was kept, as long as nothing has changed', () => {
  const kept = structuredClone(makeOpening(7, { which: 'open', sort: 'deadline' }, found))
  const answer = openingFor(kept, 7, { sort: 'deadline', which: 'open' }, window)
  expect(answer).toMatchObject({ total: 45_000, partial: true })
  expect(answer?.lines).toEqual(found.lines.slice(0, OPENING_LINES))
  expect(openingFor(kept, 8, { sort: 'deadline', which: 'open' }, window)).toBeNull()
  expect(openingFor(kept, 7, { which: 'closed', sort: 'deadline' }, window)).toBeNull()
  expect(openingFor(kept, 7, { which: 'open', sort: 'deadline' }, { offset: 20, length: 80 })).toBeNull()
})

it('answers nothing where it is not as it was made', () => {
  const kept = makeOpening(7, {}, found)
  for (const value of [undefined, null, 'x', {}, { ...kept, version: 0 }, { ...kept, lines: 3 }, { ...kept, open: '45' }])
    expect(openingFor(value, 7, {}, window)).toBeNull()
})
