import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../../utils/opportunities/proposal'
import { goNoGo } from '../../../utils/sharing/go-no-go'
import { currentLife, livesOf } from '../../../utils/sharing/lives-of'
import { mergeProposals } from '../../../utils/sharing/merge-proposals'
import { isFrozen, routesOf } from '../../../utils/sharing/routes-of'
import { toAnswer } from '../../../utils/sharing/to-answer'
import { versionOf } from '../../../utils/sharing/version-of'
import { KEPT_AT, someDeadline, someOpportunity } from '../../support/opportunity'

const HOUR = 3_600_000
const [A, B] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb']
const someProposal = (known: Partial<Proposal> = {}): Proposal => ({
  id: A,
  by: 'arfrips',
  to: ['itsra', 'adea'],
  lots: [
    { lot: '1', title: 'Lyon', members: ['itsra'] },
    { lot: '2', title: null, members: ['adea'] },
  ],
  pilot: 'itsra',
  replyBy: KEPT_AT + 48 * HOUR,
  why: '',
  deadline: '2027-01-15T12:00',
  at: KEPT_AT,
  ...known,
})
const first = someProposal()
const second = someProposal({
  id: B,
  by: 'itsra',
  to: ['arfrips', 'iris'],
  lots: [{ lot: '10', title: 'Bourg', members: [] }],
  pilot: 'adea',
  replyBy: KEPT_AT + 50 * HOUR,
  at: KEPT_AT + HOUR,
})
const version = versionOf(first, { deadline: someDeadline('2027-01-15') })
const anAnswer = (known: object = {}) => ({ version, says: 'yes', condition: '', reason: null, lots: {}, load: null, who: '', ...known })
const proposed = (fields: Readonly<Record<string, unknown>> = {}, ...proposals: Proposal[]) =>
  someOpportunity({
    ...Object.fromEntries((proposals.length > 0 ? proposals : [first]).map((one) => [`proposal/${one.id}`, one])),
    ...fields,
  })
const lifeAt = (fields: Readonly<Record<string, unknown>>, now = KEPT_AT, ...proposals: Proposal[]) => {
  const life = livesOf(proposed(fields, ...proposals), now)[0]
  if (!life) throw new Error('no proposal')
  return life
}
const states = (life: ReturnType<typeof lifeAt>) => Object.fromEntries(life.members.map(({ member, state }) => [member, state]))

describe('several proposals', () => {
  const name = fc.constantFrom('arfrips', 'itsra', 'adea', 'iris')
  const any = fc.record({
    id: fc.constantFrom(A, B, 'cccccccccccc'),
    by: name,
    to: fc.array(name),
    lots: fc.array(
      fc.record({ lot: fc.constantFrom('1', '2', '10', '2a', 'B'), title: fc.option(fc.constantFrom('x', 'y')), members: fc.array(name) }),
    ),
    pilot: fc.option(name),
    replyBy: fc.nat(9),
    why: fc.constantFrom('', 'a'),
    deadline: fc.constant(null),
    at: fc.nat(9),
  })
  const some = fc.array(any, { maxLength: 5 })
  const parts = (proposals: readonly Proposal[]) => mergeProposals(proposals)?.parts ?? []

  it('are one, whatever their order, however often they come', () => {
    fc.assert(
      fc.property(some, some, some, (one, other, third) => {
        const whole = mergeProposals([...one, ...other, ...third])
        expect(mergeProposals([...third, ...other, ...one])).toEqual(whole)
        expect(mergeProposals([...parts([...one, ...other]), ...third])).toEqual(whole)
        expect(mergeProposals([...one, ...parts([...other, ...third])])).toEqual(whole)
        expect(mergeProposals([...parts(one), ...parts(one), ...other, ...third])).toEqual(whole)
      }),
    )
  })

  it('ask everybody everything, by the earliest day; two pilots are to be settled between', () => {
    expect(lifeAt({}, KEPT_AT + 2 * HOUR, first, second)).toMatchObject({
      id: A,
      authors: ['arfrips', 'itsra'],
      to: ['adea', 'iris'],
      lots: [{ lot: '1' }, { lot: '2' }, { lot: '10' }],
      pilot: null,
      pilots: ['itsra', 'adea'],
      replyBy: first.replyBy,
    })
  })

  it('count an answer to either', () => {
    const life = lifeAt(
      {
        [`answer/${A}/adea`]: anAnswer(),
        [`answer/${B}/iris`]: anAnswer({ version: versionOf(second, { deadline: someDeadline('2027-01-15') }) }),
      },
      KEPT_AT + 2 * HOUR,
      first,
      second,
    )
    expect(life.state).toBe('answered')
    expect(life.members.every(({ earlier }) => !earlier)).toBe(true)
  })

  it('are two where the second came after the day to reply of the first', () => {
    const later = { ...second, at: first.replyBy, replyBy: first.replyBy + HOUR }
    const lives = livesOf(proposed({}, first, later), first.replyBy)
    expect(lives.map(({ id, state }) => [id, state])).toEqual([
      [B, 'open'],
      [A, 'expired'],
    ])
  })

  it('stand without the one that was taken back; what was answered to it on the same is still an answer', () => {
    const again = { ...first, id: B, at: KEPT_AT + HOUR }
    const life = currentLife(
      livesOf(proposed({ [`withdrawn/${A}`]: '', [`answer/${A}/adea`]: anAnswer() }, first, again), KEPT_AT + 2 * HOUR),
    )
    expect(life?.id).toBe(B)
    expect(life && states(life)).toEqual({ arfrips: 'awaited', itsra: 'awaited', adea: 'answered' })
  })
})

describe('a proposal', () => {
  it('waits, then says who is silent: never that it is a no', () => {
    expect(lifeAt({ [`answer/${A}/adea`]: anAnswer() }).state).toBe('open')
    const over = lifeAt({ [`answer/${A}/adea`]: anAnswer() }, first.replyBy)
    expect(over.state).toBe('expired')
    expect(states(over)).toMatchObject({ itsra: 'silent', adea: 'answered' })
    expect(goNoGo(over, someOpportunity()).lots[0]).toMatchObject({ refusals: [], unsaid: ['arfrips', 'itsra'] })
  })

  it('keeps its answers once taken back', () => {
    const life = lifeAt({ [`answer/${A}/adea`]: anAnswer(), [`withdrawn/${A}`]: 'trop tôt' })
    expect(life).toMatchObject({ state: 'withdrawn', withdrawnWhy: 'trop tôt' })
    expect(life.members.find(({ member }) => member === 'adea')?.word).toMatchObject({ says: 'yes' })
  })

  it('knows an answer to a former version: other lots, pilot or deadline, and asks again', () => {
    const fields = { [`answer/${A}/adea`]: anAnswer() }
    const changes: [object, Proposal][] = [
      [{ deadline: someDeadline('2027-01-20') }, first],
      [{}, { ...first, pilot: 'adea' }],
      [{}, { ...first, lots: first.lots.slice(1) }],
    ]
    for (const [more, one] of changes) {
      const adea = lifeAt({ ...fields, ...more }, KEPT_AT, one).members.find(({ member }) => member === 'adea')
      expect(adea).toMatchObject({ earlier: true, state: 'awaited', word: { says: 'yes' } })
    }
    expect(lifeAt(fields, KEPT_AT, { ...first, why: 'x', to: ['adea'], replyBy: first.replyBy + 1 }).state).toBe('answered')
  })

  it('shows what is signed before what is reported, and each as what it is', () => {
    const told = { ...anAnswer({ says: 'no' }), version: null, words: 'non' }
    const reported = lifeAt({ [`reported/${A}/adea/arfrips`]: told }).members.find(({ member }) => member === 'adea')
    expect(reported).toMatchObject({ state: 'answered', word: { signed: false, reporter: 'arfrips', says: 'no' } })
    const signed = lifeAt({ [`answer/${A}/adea`]: anAnswer(), [`reported/${A}/adea/arfrips`]: told }).members.find(
      ({ member }) => member === 'adea',
    )
    expect(signed).toMatchObject({ word: { signed: true, says: 'yes' }, reported: [{ says: 'no' }] })
  })
})

describe('the go/no-go', () => {
  it('says lot by lot who leads, who partners, the holes and what is to be settled', () => {
    const fields = {
      [`answer/${A}/itsra`]: anAnswer({ lots: { 1: 'lead', 2: 'no' } }),
      [`answer/${A}/adea`]: anAnswer({ says: 'if', condition: 'x', lots: { 1: 'lead', 2: 'interested' } }),
      [`answer/${A}/arfrips`]: anAnswer({ lots: { 1: 'partner' } }),
      'veto/adea': { why: 'x', lifted: null },
    }
    const found = goNoGo(lifeAt(fields), proposed(fields))
    expect(found).toMatchObject({
      vetoes: ['adea'],
      clear: false,
      lots: [
        {
          lot: '1',
          state: 'to-settle',
          leads: [
            { member: 'itsra', conditional: false },
            { member: 'adea', conditional: true },
          ].sort((a, b) => (a.member > b.member ? -1 : 1)),
          partners: [{ member: 'arfrips' }],
        },
        { lot: '2', state: 'hole', interested: [{ member: 'adea' }], refusals: [{ member: 'itsra' }], unsaid: ['arfrips'] },
      ],
    })
  })

  it('is clear where every lot is led by one without a condition', () => {
    const fields = { [`answer/${A}/itsra`]: anAnswer({ lots: { 1: 'lead', 2: 'lead' } }) }
    expect(goNoGo(lifeAt(fields), proposed(fields)).clear).toBe(true)
    const solo = { ...fields, 'solo/itsra': true }
    expect(goNoGo(lifeAt(solo), proposed(solo))).toMatchObject({
      clear: false,
      solo: ['itsra'],
      lots: [{ state: 'hole' }, { state: 'hole' }],
    })
  })
})

describe('answering alone', () => {
  const yes = { [`answer/${A}/itsra`]: anAnswer() }
  it('locks the other way where the notice forbids both, either way', () => {
    expect(routesOf(proposed(yes), ['alone-and-grouped-forbidden'], 'itsra', KEPT_AT)).toMatchObject({
      taken: 'group',
      mayGoAlone: false,
      mayJoin: true,
    })
    expect(routesOf(proposed({ 'solo/itsra': true }), ['alone-and-grouped-forbidden'], 'itsra', KEPT_AT)).toMatchObject({
      taken: 'alone',
      mayGoAlone: true,
      mayJoin: false,
      frozenSince: KEPT_AT,
    })
  })
  it('locks nothing where it doesn’t', () => {
    expect(routesOf(proposed(yes), [], 'itsra', KEPT_AT)).toMatchObject({ both: 'unsaid', mayGoAlone: true, mayJoin: true })
    expect(routesOf(proposed({ 'solo/itsra': true }), ['alone-and-grouped-allowed'], 'itsra', KEPT_AT)).toMatchObject({
      both: 'allowed',
      mayJoin: true,
    })
  })
  it('freezes what the group says with that member, and nothing else', () => {
    const one = proposed({ 'solo/itsra': true })
    expect(isFrozen(one, 'lot', ['1', 'itsra'])).toBe(true)
    expect(isFrozen(one, 'answer', [A, 'itsra'])).toBe(true)
    expect(isFrozen(one, 'lot', ['1', 'adea'])).toBe(false)
    expect(isFrozen(one, 'stage', [])).toBe(false)
  })
})

describe('what waits for an answer', () => {
  it('is mine, soonest first, and that of others, until the day to reply', () => {
    const soon = someOpportunity({ [`proposal/${A}`]: { ...first, replyBy: KEPT_AT + HOUR } }, 'boamp:1')
    const late = someOpportunity({ [`proposal/${A}`]: first }, 'boamp:2')
    const closed = someOpportunity({ [`proposal/${A}`]: first, closed: { why: 'load', note: '' } }, 'boamp:3')
    const all = [late, soon, closed]
    expect(toAnswer(all, 'adea', KEPT_AT).mine.map(({ opportunity }) => opportunity.id)).toEqual(['boamp:1', 'boamp:2'])
    expect(toAnswer(all, 'adea', KEPT_AT).theirs).toEqual([])
    const mine = toAnswer(all, 'arfrips', KEPT_AT + 2 * HOUR)
    expect(mine.mine).toEqual([])
    expect(mine.theirs).toMatchObject([{ opportunity: { id: 'boamp:2' }, members: ['itsra', 'adea'] }])
    expect(mine.silent).toMatchObject([{ opportunity: { id: 'boamp:1' }, members: ['itsra', 'adea'] }])
  })
})
