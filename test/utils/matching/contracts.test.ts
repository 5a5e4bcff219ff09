import fc from 'fast-check'
import { expect, test } from 'vitest'
import french from '../../../public/_locales/fr/messages.json'
import type { Consortium } from '../../../utils/consortium/consortium'
import { exampleConsortium } from '../../../utils/consortium/example'
import { PROPOSED_WEIGHTS } from '../../../utils/consortium/proposed-weights'
import { judgeTender } from '../../../utils/matching/judge-tender'
import { criteria, gates } from '../../../utils/matching/registry'
import type { Reason, Verdict } from '../../../utils/matching/verdict'
import { QUOTE_LENGTH } from '../../../utils/tenders/provenance'
import type { NoticeType, Tender } from '../../../utils/tenders/tender'
import { departements } from '../../../utils/territory/departements'
import { anyConsortium } from '../../support/any-consortium'
import { aLot, aTender, found } from '../../support/tender'

const NOW = Date.parse('2026-11-23T08:00:00Z')
const example = exampleConsortium()
const SAID = example.partners.flatMap(({ skills }) => skills.flatMap(({ name, words }) => [name, ...words]))

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SAID) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Nettoyage',
      'Formation',
      'Ain',
      'Rhône (69)',
      '\n',
      '. ',
      ' : ',
      'Lot 1',
      'accord-cadre',
      'des agents',
      'étude',
      '(VAE)',
      'vélo',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
)
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary.map((value) => found(value, typeof value === 'string' ? value : JSON.stringify(value))))
const day = fc.constantFrom('2026-11-20', '2026-11-25', '2026-12-10', '2027-02-01')
const deadline = fc.record({
  date: day,
  time: fc.constantFrom(null, '12:00'),
  zone: fc.constantFrom('Europe/Paris', 'Indian/Reunion', '?'),
  zoneFrom: fc.constant('stated' as const),
})
const code = fc.constantFrom(...departements.map((departement) => departement.code), '69', '01', '63')
const cpv = fc.array(
  fc.constantFrom('80511000', '85312510', '90911200', '80530000', '00000000').map((value) => found(value)),
  { maxLength: 3 },
)
const place = fc
  .record({
    departements: fc.array(code, { maxLength: 3 }),
    nuts: fc.constantFrom<string[]>([], ['FR'], ['FRK2']),
    text: fc.option(words),
    role: fc.constantFrom('performance' as const, 'buyer' as const),
  })
  .map((value) => found(value, value.text ?? value.departements.join(' ')))
const lot = fc.record({
  number: fc.constantFrom('1', '2', 'LOT-0003'),
  title: fc.option(words),
  description: maybe(words),
  cpv,
  places: fc.array(place, { maxLength: 2 }),
  deadline: maybe(deadline),
})

const anyTender: fc.Arbitrary<Tender> = fc
  .record({
    noticeType: maybe(fc.constantFrom<NoticeType>('call', 'award', 'cancellation', 'call-for-projects', 'corrigendum')),
    title: maybe(words),
    buyer: maybe(words),
    deadline: maybe(deadline),
    cpv,
    places: fc.array(place, { maxLength: 3 }),
    lots: fc.array(lot, { maxLength: 4 }).map((lots) => lots.map(({ number, title, ...known }) => aLot(number, title, known))),
    more: words,
  })
  .map(({ more, ...known }) => {
    const tender = aTender(known)
    return { ...tender, text: `${tender.text}\n${more}` }
  })
const anyGroup = fc.oneof(fc.constant(example), anyConsortium)

const reasonsOf = (verdict: Verdict): Reason[] => [
  verdict.summary,
  ...verdict.gates.map(({ reason }) => reason),
  ...verdict.lots.flatMap((one) => [...one.missing, ...one.cells.flatMap(({ judgements }) => judgements.map(({ reason }) => reason))]),
]

test('there are criteria and gates, each named in the locales by its file', () => {
  expect(criteria.length).toBeGreaterThan(2)
  expect(gates.length).toBeGreaterThan(1)
  for (const { id, of } of criteria) {
    expect(of).toBeGreaterThan(0)
    expect(Object.keys(french)).toContain(`criterion_${id.replaceAll('-', '_')}`)
  }
})

test('the lines of the score weigh what is proposed to the consortium', () => {
  expect(Object.fromEntries(criteria.map(({ id, of }) => [id, of]))).toEqual(PROPOSED_WEIGHTS)
})

test('points stand within bounds, the unknown has half, every lot has a cell a partner, whatever the page and the consortium', () => {
  fc.assert(
    fc.property(anyTender, anyGroup, (tender, consortium) => {
      const verdict = judgeTender(tender, consortium, { now: NOW })
      expect(verdict.lots).toHaveLength(Math.max(1, tender.lots.length))
      expect(verdict.confidence).toBeGreaterThanOrEqual(0)
      expect(verdict.confidence).toBeLessThanOrEqual(1)
      for (const one of verdict.lots) {
        expect(one.cells.map(({ partner }) => partner)).toEqual(consortium.partners.map(({ id }) => id))
        for (const cell of one.cells) {
          expect(cell.score).toBeGreaterThanOrEqual(0)
          expect(cell.score).toBeLessThanOrEqual(100)
          expect(cell.judgements).toHaveLength(criteria.length)
          for (const { points, of, verdict: said } of cell.judgements) {
            expect(points).toBeGreaterThanOrEqual(0)
            expect(points).toBeLessThanOrEqual(of)
            if (said === 'unknown') expect(points).toBe(of / 2)
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('every quote is words of the notice, and short', () => {
  let quotes = 0
  fc.assert(
    fc.property(anyTender, anyGroup, (tender, consortium) => {
      const verdict = judgeTender(tender, consortium, { now: NOW })
      const sources = [
        tender.noticeType,
        tender.deadline,
        ...tender.places,
        ...tender.cpv,
        ...tender.lots.flatMap((one) => [one.deadline, ...one.places, ...one.cpv]),
      ]
      const own = [
        tender.text,
        tender.title?.value ?? '',
        tender.buyer?.value ?? '',
        ...sources.map((source) => source?.source.quote ?? ''),
      ]
      const evidence = [
        ...verdict.gates.flatMap((gate) => gate.evidence),
        ...verdict.lots.flatMap((one) => one.cells.flatMap(({ judgements }) => judgements.flatMap((judgement) => judgement.evidence))),
      ]
      for (const { text } of evidence) {
        quotes++
        expect(text.length).toBeLessThanOrEqual(QUOTE_LENGTH)
        expect(text.trim()).not.toBe('')
        expect(
          own.some((said) => said.includes(text)),
          text,
        ).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
  expect(quotes).toBeGreaterThan(300)
})

test('every reason has its sentence, with its values in it', () => {
  const sentences: Record<string, { message: string; placeholders?: Record<string, unknown> }> = french
  fc.assert(
    fc.property(anyTender, anyGroup, (tender, consortium) => {
      for (const { key, params = {} } of reasonsOf(judgeTender(tender, consortium, { now: NOW }))) {
        // A sentence that counts may have two forms.
        const forms = 'count' in params && !(key in sentences) ? [`${key}_one`, `${key}_other`] : [key]
        for (const form of forms) {
          expect(Object.keys(sentences), form).toContain(form)
          // Of whom a partner's own sentence speaks is put in where it is told elsewhere.
          for (const name of Object.keys(sentences[form]?.placeholders ?? {}).filter((one) => one !== 'who'))
            expect(Object.keys(params), `${form} ${name}`).toContain(name)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('a site more in the lot’s own département never lowers the territory', () => {
  const territory = (verdict: Verdict, lotAt: number, partnerAt: number) =>
    verdict.lots[lotAt]?.cells[partnerAt]?.judgements.find(({ criterion }) => criterion === 'territory')?.points ?? Number.NaN
  fc.assert(
    fc.property(anyTender, anyGroup, code, fc.array(code, { maxLength: 12 }), (tender, consortium, departement, others) => {
      fc.pre(consortium.partners.length > 0)
      const site = { id: 'of-the-test', name: 'Site', town: 'Ville', departement, standing: 'declared' as const }
      const richer: Consortium = {
        ...consortium,
        partners: consortium.partners.map((partner) => ({ ...partner, sites: [...partner.sites, site] })),
      }
      const placed = {
        ...tender,
        places: [found({ departements: [departement, ...others], nuts: [], text: null, role: 'performance' as const }, 'lieu')],
        lots: tender.lots.map((one) => ({ ...one, places: [], title: null, description: null })),
      }
      const [before, after] = [judgeTender(placed, consortium, { now: NOW }), judgeTender(placed, richer, { now: NOW })]
      for (const [at] of consortium.partners.entries()) expect(territory(after, 0, at)).toBeGreaterThanOrEqual(territory(before, 0, at))
    }),
  )
})

test('nothing read: nothing is for, nothing is against', () => {
  fc.assert(
    fc.property(anyGroup, (consortium) => {
      for (const one of judgeTender(aTender(), consortium, { now: NOW }).lots) {
        for (const cell of one.cells) expect(cell.judgements.map(({ verdict }) => verdict)).toEqual(criteria.map(() => 'unknown'))
      }
    }),
  )
})

test('a skill that a partner adds never makes a lot less its trade', () => {
  const rank = { against: 0, unknown: 1, for: 2 }
  const domain = (verdict: Verdict) => verdict.lots.map((one) => one.cells[0]?.judgements.find(({ criterion }) => criterion === 'domain'))
  fc.assert(
    fc.property(anyTender, fc.nat(8), (tender, at) => {
      const [partner] = example.partners
      if (!partner) throw new Error('the example has partners')
      const fewer = { ...example, partners: [{ ...partner, skills: partner.skills.filter((_, index) => index !== at) }] }
      const [before, after] = [
        domain(judgeTender(tender, fewer, { now: NOW })),
        domain(judgeTender(tender, { ...example, partners: [partner] }, { now: NOW })),
      ]
      for (const [lotAt, was] of before.entries()) {
        if (!was || !after[lotAt]) throw new Error('a judgement a lot')
        expect(rank[after[lotAt].verdict]).toBeGreaterThanOrEqual(rank[was.verdict])
      }
    }),
    { numRuns: 300 },
  )
})
