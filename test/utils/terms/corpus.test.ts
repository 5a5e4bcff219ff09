import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readTerms } from '../../../utils/terms/read-terms'
import { ROOT } from '../../support/e2e-test'
import { aTender, found } from '../../support/tender'
import { quotesOf } from '../../support/terms'

const FILE = join(ROOT, '..', 'shared', 'corpus', 'boamp-2020.jsonl.gz')
const present = existsSync(FILE)
if (!present) console.warn('SKIPPED: terms of real notices: there is no ../shared/corpus beside the project.')

describe.skipIf(!present)('terms of real notices', () => {
  const notices = present
    ? gunzipSync(readFileSync(FILE))
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { title: string; text: string })
    : []
  const start = performance.now()
  const terms = notices.map(({ title, text }) => readTerms(aTender({ title: found(title), text })))
  const each = (performance.now() - start) / notices.length

  it('are quoted in the notice’s words', () => {
    for (const [index, one] of terms.entries()) for (const quote of quotesOf(one)) expect(notices[index]?.text).toContain(quote)
  })

  // Shares counted by hand on a sample, with room for a change that reads a little less or more.
  it.each([
    ['a duration', (one) => one.duration !== null, 0.8, 1],
    ['the weight of the price', (one) => one.priceWeight !== null, 0.3, 0.45],
    ['a limit of lots', (one) => one.lotsSubmitted !== null || one.lotsAwarded !== null, 0.1, 0.2],
    ['a visit', (one) => one.siteVisit !== null, 0.05, 0.11],
    ['references', (one) => one.requirements.some(({ kind }) => kind === 'references'), 0.28, 0.45],
    ['a least turnover', (one) => one.requirements.some(({ kind }) => kind === 'turnover'), 0.008, 0.03],
    ['an approval', (one) => one.requirements.some(({ kind }) => kind === 'approval'), 0.01, 0.05],
    ['a diploma, in notices of all trades', (one) => one.requirements.some(({ id }) => id.startsWith('approval:')), 0, 0.01],
  ] as [string, (one: (typeof terms)[number]) => boolean, number, number][])('as often as notices state %s', (_, holds, least, most) => {
    const share = terms.filter(holds).length / terms.length
    expect(share).toBeGreaterThanOrEqual(least)
    expect(share).toBeLessThanOrEqual(most)
  })

  it('in a few milliseconds each', () => expect(each).toBeLessThan(40))
})
