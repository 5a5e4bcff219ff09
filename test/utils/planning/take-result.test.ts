import { describe, expect, test } from 'vitest'
import { newsOfOwnPage } from '../../../utils/opportunities/news'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import { takeResult } from '../../../utils/planning/take-result'
import type { NoticeType } from '../../../utils/tenders/tender'
import { someFacts, someOpportunity } from '../../support/opportunity'
import { aTender, found } from '../../support/tender'

const TODAY = '2027-04-12'
const award = aTender({
  noticeType: found<NoticeType>('award'),
  winners: [found('Institut Brume'), found('Association Ambre')],
  published: found('2027-04-05'),
})
const newsOf = (of: Opportunity) => {
  const news = newsOfOwnPage(of, award)
  if (!news) throw new Error('no news')
  return news
}
const noted = (of: Opportunity, outcome: Parameters<typeof takeResult>[1]) =>
  Object.fromEntries(takeResult(newsOf(of), outcome, TODAY).map(({ field, value }) => [field, value]))
const answered = { stage: 'deposit', alone: true, deposit: { on: '2027-01-13', receipt: '', members: [] } }

describe('the award of a call that is followed', () => {
  test('is news, with who got it', () => {
    expect(newsOf(someOpportunity())).toMatchObject({
      deadline: null,
      cancels: false,
      awarded: { winners: ['Institut Brume', 'Association Ambre'], on: '2027-04-05' },
    })
  })

  test('is none of what was kept as an award, was left, or has its result', () => {
    const result = { outcome: 'lost', on: TODAY, begins: null, months: null }
    for (const known of [{ facts: someFacts({ noticeType: 'award' }) }, { closed: { why: 'load', note: '' } }, { result }])
      expect(newsOfOwnPage(someOpportunity(known), award)).toBeNull()
  })

  test('gives the result, leads there, and sets the day on which the next call is prepared', () => {
    const of = someOpportunity({ ...answered, facts: someFacts({ months: 24 }) })
    const changes = noted(of, 'lost')
    expect(changes.result).toEqual({ outcome: 'lost', on: '2027-04-05', begins: null, months: 24 })
    expect(changes.stage).toBe('result')
    expect(changes.facts).toMatchObject({ winners: ['Institut Brume', 'Association Ambre'], noticeType: 'call' })
    // Two years from the award: until 4 April 2029, prepared nine months before.
    expect(changes['watch/renewal']).toMatchObject({ on: '2028-07-05', why: 'renewal' })
  })

  test('gives the result where it stands, if something is missing to go there', () => {
    expect(noted(someOpportunity({ stage: 'deposit' }), 'lost').stage).toBeUndefined()
    expect(noted(someOpportunity({ stage: 'deposit' }), 'lost').result).toMatchObject({ outcome: 'lost' })
  })

  test('ends what nobody answered, and brings it back for the next call', () => {
    const changes = noted(someOpportunity({ facts: someFacts({ months: 24 }) }), null)
    expect(changes.closed).toEqual({ why: 'other', note: '' })
    expect(changes.result).toBeUndefined()
    expect(changes['watch/renewal']).toMatchObject({ why: 'renewal' })
  })
})
