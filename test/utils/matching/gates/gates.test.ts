import { describe, expect, it, test } from 'vitest'
import english from '../../../../public/_locales/en/messages.json'
import french from '../../../../public/_locales/fr/messages.json'
import type { Consortium, Convention } from '../../../../utils/consortium/consortium'
import type { Gate } from '../../../../utils/matching/gate'
import { gates } from '../../../../utils/matching/registry'
import type { Amount } from '../../../../utils/tenders/money'
import type { GroupRule, Reservation, Tender } from '../../../../utils/tenders/tender'
import type { Terms } from '../../../../utils/terms/terms'
import { aNotice, asked, NOW, until } from '../../../support/requirement-question'
import { aConsortium, aLot, aPartner, aTender, found, placed } from '../../../support/tender'

type Answer = ReturnType<Gate['judge']>

const [nord, sud] = [aPartner('Nord', '69', []), aPartner('Sud', '01', [])]
const both = aConsortium(nord, sud)

/** A gate's answer to a notice whose text holds every quoted word. */
function judge(id: string, tender: Partial<Tender>, terms: Partial<Terms> = {}, consortium: Consortium = both): Answer {
  const gate = gates.find((one) => one.id === id)
  if (!gate) throw new Error(`no gate ${id}`)
  const said = Object.values({ ...tender, ...terms })
    .flat()
    .flatMap((one) => (one && typeof one === 'object' && 'source' in one ? [one.source.quote] : []))
  const asked = (terms.requirements ?? []).map(({ quote }) => quote)
  return gate.judge({ notice: aNotice({ text: [...said, ...asked].join('\n'), ...tender }, terms), consortium, now: NOW })
}
const lots = (count: number) => Array.from({ length: count }, (_, at) => aLot(`${at + 1}`, `Lot ${at + 1}`))
const reserved = (...all: (Reservation | [Reservation, string])[]) => ({
  reserved: all.map((one) => (typeof one === 'string' ? found(one, `réservé : ${one}`) : found(...one))),
})
const rules = (...all: GroupRule[]) => ({ groupRules: all.map((one) => found(one, `règle ${one}`)) })
const told = { state: 'check', atBest: 'go' }

describe('reserved', () => {
  it.each([
    ['disability', 'gate_reserved_disability'],
    ['insertion', 'gate_reserved_insertion_anywhere'],
    ['prison', 'gate_reserved_prison'],
  ] as const)('to %s blocks, with the way that is left', (whom, key) => {
    const answer = judge('reserved', reserved(whom))
    expect(answer).toEqual({ state: 'blocking', reason: { key }, evidence: [{ text: `réservé : ${whom}` }] })
    expect(french[key].message).toMatch(/sous-traitant/)
    expect(english[key].message).toMatch(/subcontractor/)
  })

  it('names the place where a structure of insertion is to be looked for', () => {
    expect(judge('reserved', { ...reserved('insertion'), places: [placed('69')] })).toMatchObject({
      state: 'blocking',
      reason: { key: 'gate_reserved_insertion', params: { places: 'Rhône (69)' } },
    })
  })

  it('to both sorts of inclusive structures blocks (L2113-14)', () => {
    expect(judge('reserved', reserved('disability', 'insertion'))).toMatchObject({
      state: 'blocking',
      reason: { key: 'gate_reserved_inclusive' },
    })
  })

  it('to the social economy is an asset', () => {
    expect(judge('reserved', reserved('social-economy'))).toMatchObject({ state: 'ok', evidence: [{ text: 'réservé : social-economy' }] })
  })

  it('of some lots only, or of two sorts that exclude each other, is to check', () => {
    const some = reserved(['insertion', 'Le lot n° 2 est réservé aux SIAE'])
    expect(judge('reserved', { ...some, lots: lots(2) })).toMatchObject({ state: 'check', reason: { key: 'gate_reserved_partly' } })
    expect(judge('reserved', some)).toMatchObject({ state: 'blocking' })
    expect(judge('reserved', { ...reserved(['insertion', 'Tous les lots sont réservés aux SIAE']), lots: lots(2) })).toMatchObject({
      state: 'blocking',
    })
    expect(judge('reserved', reserved('insertion', 'social-economy'))).toMatchObject({ state: 'check' })
  })

  it('not at all', () => expect(judge('reserved', {})).toMatchObject({ state: 'ok', evidence: [] }))
})

test.each([
  ['alone-and-grouped-forbidden', told, 'gate_alone_and_grouped_forbidden', 1],
  ['alone-and-grouped-allowed', { state: 'ok' }, 'gate_alone_and_grouped_allowed', 1],
  ['joint', { state: 'ok' }, 'gate_alone_and_grouped_unsaid', 0],
] as const)('bidding alone and in a group: %s', (rule, state, key, quotes) => {
  const answer = judge('alone-and-grouped', rules(rule))
  expect(answer).toMatchObject({ ...state, reason: { key } })
  expect(answer.evidence).toHaveLength(quotes)
})

test.each([
  [['solidary-representative', 'joint'], told, 'gate_solidary_representative_pilot'],
  [['solidary', 'solidary-representative'], told, 'gate_solidary_representative_group'],
  [['joint', 'no-form-imposed'], { state: 'ok' }, 'gate_solidary_representative_unsaid'],
] as const)('who answers for whom: %s', (all, state, key) => {
  expect(judge('solidary-representative', rules(...all))).toMatchObject({ ...state, reason: { key } })
})

describe('lots maxima', () => {
  const most = (submitted: number | null, awarded: number | null): Partial<Terms> => ({
    lotsSubmitted: submitted === null ? null : found(submitted, `au plus ${submitted} lots`),
    lotsAwarded: awarded === null ? null : found(awarded, `attribution : ${awarded} lots`),
  })

  it.each([
    ['both', 13, most(3, 2), { ...told, reason: { key: 'gate_lots_maxima_both', params: { submitted: 3, awarded: 2 } } }],
    ['the same twice', 13, most(2, 2), { ...told, reason: { key: 'gate_lots_maxima_submitted', params: { count: 2 } } }],
    ['to win', 2, most(null, 1), { ...told, reason: { key: 'gate_lots_maxima_awarded', params: { count: 1 } } }],
    ['of lots that were not read', 0, most(2, null), { ...told, reason: { key: 'gate_lots_maxima_submitted', params: { count: 2 } } }],
    ['that are no limit', 2, most(2, 2), { state: 'ok', reason: { key: 'gate_lots_maxima_none' } }],
    ['none', 5, {}, { state: 'ok' }],
  ] as const)('%s', (_, count, terms, answer) => expect(judge('lots-maxima', { lots: lots(count) }, terms)).toMatchObject(answer))

  it('all or nothing is told, except of one lot', () => {
    const allLots = found(true as const, 'offre obligatoire pour tous les lots')
    expect(judge('lots-maxima', { lots: lots(3) }, { allLots })).toMatchObject({
      state: 'check',
      atBest: 'go',
      reason: { key: 'gate_lots_maxima_all' },
      evidence: [{ text: 'offre obligatoire pour tous les lots' }],
    })
    expect(judge('lots-maxima', { lots: lots(1) }, { allLots })).toMatchObject({ state: 'ok' })
  })
})

describe('conflict of interest', () => {
  const about = (buyer: string, ...conflicts: string[][]) =>
    judge(
      'conflict-of-interest',
      { buyer: found(buyer) },
      {},
      aConsortium(...conflicts.map((all, at) => aPartner(`P${at}`, '69', [], { conflicts: all }))),
    )

  it('of one partner is to check, by name; of the only one it blocks', () => {
    expect(about('Métropole de Lyon', ['Métropole de Lyon'], [])).toEqual({
      state: 'check',
      reason: { key: 'gate_conflict_of_interest_some', params: { partners: ['P0'], buyer: 'Métropole de Lyon', count: 1 } },
      evidence: [{ text: 'Métropole de Lyon' }],
    })
    expect(about('METROPOLE DE LYON', ['Métropole de Lyon'])).toMatchObject({
      state: 'blocking',
      reason: { key: 'gate_conflict_of_interest_all' },
    })
  })

  it.each([
    ['Métropole de Lyon - Direction des achats', 'Métropole de Lyon', 'blocking'],
    ['Métropole de Lyon', 'Métropole de Lyon : nous l’assistons', 'blocking'],
    ['CCAS de la Ville de Lyon', 'Ville de Lyon', 'check'],
    ['Département de la Haute-Loire', 'Département de la Loire', 'ok'],
    ['Département de Loire-Atlantique', 'Département de Loire', 'ok'],
    ['Ville de Bron', 'Ville de Lyon', 'ok'],
    ['Ville de Bron', '', 'ok'],
  ] as const)('%s, where the sheet says %s: %s', (buyer, conflict, state) => expect(about(buyer, [conflict])).toMatchObject({ state }))

  it('helping the buyer to choose is to decide, at best conditional', () => {
    const answer = judge('conflict-of-interest', {}, { buyerSide: found(true as const, 'assistance à maîtrise d’ouvrage') })
    expect(answer).toMatchObject({ state: 'check', reason: { key: 'gate_conflict_of_interest_buyer_side' } })
    expect(answer).not.toHaveProperty('atBest')
  })

  it('without a buyer or without partners there is none', () => {
    expect(judge('conflict-of-interest', {}, {}, aConsortium(aPartner('P', '69', [], { conflicts: ['Ville de Lyon'] })))).toMatchObject({
      state: 'ok',
    })
    expect(judge('conflict-of-interest', { buyer: found('Ville de Lyon') }, {}, aConsortium())).toMatchObject({ state: 'ok' })
  })
})

describe('the convention', () => {
  const convention: Convention = {
    object: '',
    rules: [],
    signedOn: null,
    endsOn: null,
    soloAnswer: null,
    leastDays: null,
    leastShare: null,
    standing: 'declared',
  }
  const under = (known: Partial<Convention> | null, deadline: string | null = '2026-12-07') =>
    judge('convention', deadline ? { deadline: until(deadline) } : {}, {}, { ...both, convention: known && { ...convention, ...known } })

  it.each([
    ['none', null, { state: 'ok', reason: { key: 'gate_convention_none' } }],
    ['says nothing', {}, { state: 'ok', reason: { key: 'gate_convention_kept' } }],
    ['is over', { endsOn: '2026-11-22' }, { state: 'check', reason: { key: 'gate_convention_over', params: { day: '2026-11-22' } } }],
    ['ends before offers are due', { endsOn: '2026-12-06' }, { state: 'check', reason: { key: 'gate_convention_ends' } }],
    ['ends on that day', { endsOn: '2026-12-07' }, { state: 'ok' }],
    ['wants more days', { leastDays: 12 }, { ...told, reason: { key: 'gate_convention_short', params: { days: 10, least: 12 } } }],
    ['has its days', { leastDays: 10 }, { state: 'ok' }],
    ['wants to be told', { soloAnswer: 'inform' }, { state: 'ok', reason: { key: 'gate_convention_inform' } }],
    ['wants all of them', { soloAnswer: 'joint' }, { state: 'ok', reason: { key: 'gate_convention_joint' } }],
    ['leaves free', { soloAnswer: 'free' }, { state: 'ok', reason: { key: 'gate_convention_kept' } }],
  ] as const)('%s', (_, known, answer) => expect(under(known)).toMatchObject(answer))

  it('says nothing of days where there is no deadline, or none any more', () => {
    expect(under({ leastDays: 12 }, null)).toMatchObject({ state: 'ok' })
    expect(under({ leastDays: 12 }, '2026-11-20')).toMatchObject({ state: 'ok' })
  })
})

describe('a lawful turnover', () => {
  const euros = (amount: number, quote = `${amount} € HT`, role: Amount['role'] = 'estimate') =>
    found({ amount, currency: 'EUR', taxes: 'excluded' as const, role }, quote)
  const turnover = (amount: number, of: string[] | null = null) => ({ ...asked('turnover', { amount }), lots: of, quote: `CA ${amount}` })
  const asking = (requirement: ReturnType<typeof turnover>, tender: Partial<Tender>, terms: Partial<Terms> = {}) =>
    judge('turnover-lawful', tender, { ...terms, requirements: [requirement] })
  const over = { ...told, reason: { key: 'gate_turnover_lawful_excessive' } }
  const kept = { state: 'ok', reason: { key: 'gate_turnover_lawful_kept' } }
  const unknown = { state: 'ok', reason: { key: 'gate_turnover_lawful_unknown' } }

  it('is one and a half times the value at most since 2026, twice before', () => {
    const amounts = [euros(100_000)]
    expect(asking(turnover(150_000), { amounts })).toMatchObject(kept)
    expect(asking(turnover(150_001), { amounts })).toEqual({
      ...told,
      reason: { key: 'gate_turnover_lawful_excessive', params: { amount: 150_001, times: 1.5, value: 100_000 } },
      evidence: [{ text: 'CA 150001' }, { text: '100000 € HT' }],
    })
    expect(asking(turnover(150_001), { amounts, published: found('2025-12-30') })).toMatchObject(kept)
    expect(asking(turnover(200_001), { amounts, published: found('2025-12-30') })).toMatchObject(over)
  })

  it('is reckoned on the lots that it is about, else on the largest, else on the contract', () => {
    const two = [aLot('1', 'Un', { amounts: [euros(100_000)] }), aLot('2', 'Deux', { amounts: [euros(40_000)] })]
    expect(asking(turnover(61_000, ['2']), { lots: two })).toMatchObject(over)
    expect(asking(turnover(200_000, ['1', '2']), { lots: two })).toMatchObject(kept)
    expect(asking(turnover(160_000), { lots: two })).toMatchObject(over)
    expect(asking(turnover(150_000), { lots: two })).toMatchObject(kept)
    expect(asking(turnover(160_000), { lots: [...two, aLot('3', 'Trois')], amounts: [euros(500_000)] })).toMatchObject(kept)
    expect(asking(turnover(999_000, ['3']), { lots: [...two, aLot('3', 'Trois')], amounts: [euros(9_000)] })).toMatchObject(unknown)
  })

  it('calls nothing excessive on a doubt', () => {
    expect(asking(turnover(900_000), {})).toMatchObject(unknown)
    expect(asking(turnover(900_000), { amounts: [euros(10_000, '10 000 €', 'minimum')] })).toMatchObject(unknown)
    expect(asking(turnover(160_000), { amounts: [euros(100_000), euros(200_000, 'maximum', 'maximum')] })).toMatchObject(kept)
    // A value by year counts for the whole duration (the ceiling is on the contract's value), and for nothing without one.
    const yearly = { amounts: [euros(50_000, '50 000 € HT par an')] }
    expect(asking(turnover(160_000), yearly)).toMatchObject(unknown)
    expect(asking(turnover(160_000), yearly, { duration: found({ months: 48, firstMonths: 12 }, '4 ans') })).toMatchObject(kept)
    expect(asking(turnover(160_000), yearly, { duration: found({ months: 12, firstMonths: 12 }, '1 an') })).toMatchObject(over)
  })

  it('is not asked', () =>
    expect(judge('turnover-lawful', {})).toMatchObject({ state: 'ok', reason: { key: 'gate_turnover_lawful_none' } }))
})

test.each([
  [70, told, 'gate_price_weight_high'],
  [60, told, 'gate_price_weight_high'],
  [59, { state: 'ok' }, 'gate_price_weight'],
] as const)('a price of %d percent', (weight, state, key) => {
  expect(judge('price-weight', {}, { priceWeight: found(weight, `prix ${weight} %`) })).toMatchObject({
    ...state,
    reason: { key, params: { weight } },
    evidence: [{ text: `prix ${weight} %` }],
  })
})

test('a notice that says nothing is blocked by nothing, and every gate has a sentence for it', () => {
  for (const { id, judge } of gates) {
    const answer = judge({ notice: aNotice(aTender()), consortium: both, now: NOW })
    expect(answer.state, id).not.toBe('blocking')
    expect(Object.keys(french)).toContain(answer.reason.key)
  }
})

test('words that don’t stand in the notice are not quoted', () => {
  expect(judge('alone-and-grouped', { ...rules('alone-and-grouped-forbidden'), text: 'autre chose' }).evidence).toEqual([])
})
