import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mirrored, MOST_MIRRORED, mirrorSteps, type Wanted } from '../../../utils/sharing/mirror'

const url = (id: string) => `https://marches.example/${id}`
const wanted = (id: string, title = id): Wanted => ({ id, title, url: url(id) })
const mirrored = (id: string, title = id): Mirrored => ({ ...wanted(id, title), node: `n-${id}` })

/** What a folder holds once the steps were taken. */
function taken(items: readonly Mirrored[], list: readonly Wanted[]): Wanted[] {
  const folder = new Map(items.map(({ id, title, url }) => [id, { id, title, url }]))
  for (const step of mirrorSteps(items, list)) {
    if (step.do === 'remove') folder.delete(step.item.id)
    else folder.set(step.wanted.id, step.wanted)
  }
  return [...folder.values()]
}

describe('a list as a folder of bookmarks', () => {
  it('adds what came, renames what changed, removes what left, and leaves the rest alone', () => {
    expect(mirrorSteps([mirrored('a'), mirrored('b'), mirrored('c')], [wanted('a'), wanted('b', 'B'), wanted('d')])).toEqual([
      { do: 'remove', item: mirrored('c') },
      { do: 'change', item: mirrored('b'), wanted: wanted('b', 'B') },
      { do: 'add', wanted: wanted('d') },
    ])
  })

  it('never writes an address that is not https', () => {
    expect(mirrorSteps([], [{ id: 'a', title: 'a', url: 'javascript:alert(1)' }])).toEqual([])
  })

  it('stops where a folder is no longer read', () => {
    const many = Array.from({ length: MOST_MIRRORED + 5 }, (_, at) => wanted(String(at)))
    expect(mirrorSteps([], many)).toHaveLength(MOST_MIRRORED)
  })

  it('comes to what is wanted from whatever was written, and then has nothing to do', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    const title = fc.constantFrom('x', 'y')
    fc.assert(
      fc.property(ids, ids, title, title, (before, after, one, other) => {
        const list = after.map((id) => wanted(id, other))
        const held = taken(
          before.map((id) => mirrored(id, one)),
          list,
        )
        expect(new Set(held)).toEqual(new Set(list))
        expect(
          mirrorSteps(
            held.map((one) => ({ ...one, node: 'n' })),
            list,
          ),
        ).toEqual([])
      }),
      { seed: 1 },
    )
  })
})
