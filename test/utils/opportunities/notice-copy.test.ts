import { describe, expect, it } from 'vitest'
import { checkReading } from '../../../utils/messaging/check-reading'
import { copyOf, type KeptReading } from '../../../utils/opportunities/notice-copy'
import { blankTender } from '../../../utils/tenders/blank-tender'

const reading = (title: string): KeptReading => ({
  kind: 'notice',
  portal: 'boamp',
  url: 'https://portal.example/7',
  tender: {
    ...blankTender,
    title: { value: title, source: { reader: 'boamp', quote: title, element: 'Objet' } },
  },
})

/** The same with the properties of each object the other way round. */
const turned = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(turned) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, content]) => [name, turned(content)]),
  ) as T
}

describe('the name of a kept notice', () => {
  it('is that of what it says: it outlives the checks on the way to the store and into a file', async () => {
    const made = turned(reading('Formation'))
    const { id } = await copyOf(made, 1)
    const checked = checkReading(made) as KeptReading
    expect(JSON.stringify(checked)).not.toBe(JSON.stringify(made))
    expect((await copyOf(checked, 2)).id).toBe(id)
  })

  it('is another where it says something else', async () => {
    expect((await copyOf(reading('Formation'), 1)).id).not.toBe((await copyOf(reading('Formations'), 1)).id)
  })
})
