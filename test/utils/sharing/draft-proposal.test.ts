import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineInstant, instantOf } from '../../../utils/calendar/instant-of'
import { draftProposal } from '../../../utils/sharing/draft-proposal'
import { replyByFor } from '../../../utils/sharing/reply-by'
import { someDeadline, someFacts, someOpportunity } from '../../support/opportunity'

const at = (date: string, time: string) => instantOf(date, time, 'Europe/Paris')
// 23 November 2026 is a Monday.
const MONDAY = at('2026-11-23', '09:00')

describe('the day to reply', () => {
  const cases: readonly [string, number, ReturnType<typeof someDeadline> | null, number | null][] = [
    ['is two working days later at five', MONDAY, someDeadline('2027-01-15'), at('2026-11-25', '17:00')],
    ['leaves out the week-end', at('2026-11-26', '10:00'), someDeadline('2027-01-15'), at('2026-11-30', '17:00')],
    ['leaves out public holidays', at('2026-12-24', '10:00'), someDeadline('2027-01-15'), at('2026-12-29', '17:00')],
    ['is the same without a deadline', MONDAY, null, at('2026-11-25', '17:00')],
    ['leaves half of three days to the offer', MONDAY, someDeadline('2026-11-26', '12:00'), at('2026-11-24', '17:00')],
    ['is this evening for tomorrow noon', MONDAY, someDeadline('2026-11-24', '12:00'), at('2026-11-23', '17:00')],
    ['is in two hours for a deadline in four', MONDAY, someDeadline('2026-11-23', '13:00'), at('2026-11-23', '11:00')],
    [
      'is on Monday at nine for Monday noon, on a Friday evening',
      at('2026-11-27', '18:00'),
      someDeadline('2026-11-30', '12:00'),
      at('2026-11-30', '09:00'),
    ],
    ['is within minutes where there are minutes', MONDAY, someDeadline('2026-11-23', '09:10'), at('2026-11-23', '09:05')],
    ['has until the end of a day without an hour', at('2026-11-23', '09:00'), someDeadline('2026-11-23', null), at('2026-11-23', '16:30')],
    ['goes by where the tender closes', MONDAY, someDeadline('2026-11-23', '13:00', 'Indian/Reunion'), at('2026-11-23', '09:30')],
    ['is none once it is over', MONDAY, someDeadline('2026-11-23', '08:59'), null],
    ['is none at the very moment', MONDAY, someDeadline('2026-11-23', '09:00'), null],
  ]
  for (const [what, now, deadline, expected] of cases)
    it(what, () => {
      const found = replyByFor(deadline, now)
      expect(found === null ? null : new Date(found).toISOString()).toBe(expected === null ? null : new Date(expected).toISOString())
    })

  it('is always to come, and always before the deadline', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 40 })
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 0, max: 59_999 }), (from, left, more) => {
        const now = MONDAY + from * 60_000 + more
        const shown = new Date(now + left * 60_000).toISOString()
        const deadline = someDeadline(shown.slice(0, 10), shown.slice(11, 16), 'UTC')
        const found = replyByFor(deadline, now)
        const end = deadlineInstant(deadline)
        return end <= now
          ? found === null
          : found !== null && found > now && found <= end && found >= now + Math.min(60_000, (end - now) / 4)
      }),
      { numRuns: 500 },
    )
  })
})

const verdict = {
  decision: 'go',
  score: 80,
  lots: [
    { lot: '1', decision: 'go', score: 80, team: ['arfrips', 'itsra'] },
    { lot: '2', decision: 'conditional', score: 60, team: ['itsra', 'gone'] },
    { lot: '3', decision: 'no', score: 10, team: ['adea'] },
  ],
  pilot: 'itsra',
  weightsVersion: 0,
  at: MONDAY,
}
const lots = ['1', '2', '3'].map((number) => ({ number, title: `Lot ${number}` }))
const draft = (fields: Readonly<Record<string, unknown>>, partners = ['arfrips', 'itsra', 'adea']) =>
  draftProposal({ opportunity: someOpportunity(fields), partners, me: 'arfrips', id: 'k3f9a2m7q0zx', now: MONDAY })

describe('a draft', () => {
  it('has nothing to type: lots, members, pilot and recipients come from the match', () => {
    const made = draft({ facts: someFacts({ lots }), verdict })
    expect(made).toMatchObject({
      ok: true,
      value: {
        proposal: {
          by: 'arfrips',
          to: ['itsra'],
          pilot: 'itsra',
          why: '',
          deadline: '2027-01-15T12:00',
          lots: [
            { lot: '1', title: 'Lot 1', members: ['arfrips', 'itsra'] },
            { lot: '2', title: 'Lot 2', members: ['itsra'] },
          ],
        },
        lots: [{ ticked: true }, { ticked: true }, { lot: '3', members: ['adea'], ticked: false }],
        recipients: [
          { member: 'itsra', ticked: true },
          { member: 'adea', ticked: false },
        ],
      },
    })
  })

  it('proposes all of it to everybody where nothing was judged', () => {
    const made = draft({ facts: someFacts({ lots }) })
    expect(made).toMatchObject({ ok: true, value: { proposal: { to: ['itsra', 'adea'], pilot: null } } })
    expect(made.ok && made.value.proposal.lots.map(({ lot }) => lot)).toEqual(['1', '2', '3'])
    expect(draft({})).toMatchObject({ ok: true, value: { proposal: { lots: [{ lot: '0', title: null, members: [] }] } } })
  })

  it('keeps the pilot that people chose', () => {
    expect(draft({ facts: someFacts({ lots }), verdict, pilot: 'adea' })).toMatchObject({
      ok: true,
      value: { proposal: { pilot: 'adea' } },
    })
  })

  it('is refused once the deadline is over', () => {
    expect(draft({ deadline: someDeadline('2026-11-20') })).toEqual({ ok: false, problem: { code: 'proposal-too-late' } })
  })
})
