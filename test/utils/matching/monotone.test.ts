import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Consortium, Partner, Standing } from '../../../utils/consortium/consortium'
import { judgeTender } from '../../../utils/matching/judge-tender'
import type { Verdict } from '../../../utils/matching/verdict'
import { aConsortium, aLot, aPartner, aSkill, aTender, found, placed } from '../../support/tender'

const NOW = Date.parse('2026-11-23T08:00:00Z')
const TITLES = [
  'Analyse des pratiques professionnelles',
  'Formation des assistants familiaux',
  'Préparation au DEAES des demandeurs d’emploi',
  'Nettoyage des locaux de l’institut',
  'Accompagnement VAE collective, Ain',
  'Prestations intellectuelles',
]
const SKILLS = [
  aSkill('app', 'Analyse des pratiques professionnelles', ['APP', 'supervision d’équipes'], ['80511000']),
  aSkill('af', 'Formation des assistants familiaux', ['assistants familiaux', 'DEAF'], ['80530000']),
  aSkill('deaes', 'Diplôme d’État d’accompagnant éducatif et social (DEAES)', ['DEAES'], ['80530000']),
  aSkill('vae', 'Accompagnement à la VAE', ['VAE', 'validation des acquis'], []),
]
const TEXTS = [
  '',
  'Certification Qualiopi obligatoire. Chiffre d’affaires annuel minimum : 400 000 €.',
  'Le titulaire est agréé par la Région pour la préparation du DEAES sur un site du département.',
  'Les sessions ont lieu à moins de 45 minutes du lieu de travail. Formation en présentiel uniquement.',
]
const CODES = ['01', '69', '63', '74', '75']
const standing = fc.constantFrom<Standing>('verified', 'declared', 'to-check')
const code = fc.constantFrom(...CODES)

const skill = fc.tuple(fc.constantFrom(...SKILLS), standing).map(([one, sure]) => ({ ...one, standing: sure }))
const site = fc.record({
  id: fc.constantFrom('s1', 's2', 's3'),
  name: fc.constant('Site'),
  town: fc.constant('Ville'),
  departement: code,
  standing,
})
const area = fc.record({
  layer: fc.constantFrom('administrative' as const, 'health' as const, 'lived' as const),
  name: fc.constant('Zone'),
  departements: fc.array(code, { maxLength: 3 }),
  standing,
})
const approval = fc.record({
  diploma: fc.constantFrom('DEAES', 'DEAF'),
  site: fc.constantFrom('s1', 's2', 's3'),
  validUntil: fc.constant(null),
  standing,
})
const certification = fc.record({
  name: fc.constant('Qualiopi'),
  category: fc.constantFrom('training' as const, 'vae' as const),
  validUntil: fc.constant(null),
  standing,
})
const distinct = <T extends { id: string }>(items: T[]) => [...new Map(items.map((one) => [one.id, one])).values()]

/** A partner who has described its trade and where it works: what it adds is known, not a first word. */
const partner = (id: string): fc.Arbitrary<Partner> =>
  fc
    .record({
      skills: fc.array(skill, { minLength: 1, maxLength: 3 }).map(distinct),
      sites: fc.array(site, { minLength: 1, maxLength: 2 }).map(distinct),
      areas: fc.array(area, { maxLength: 2 }),
      approvals: fc.array(approval, { maxLength: 2 }),
      certifications: fc.array(certification, { maxLength: 1 }),
      turnover: fc.option(fc.constantFrom(100_000, 1_000_000, 5_000_000)),
    })
    .map(({ turnover, ...known }) => ({
      ...aPartner(id, '69', [], { id }),
      ...known,
      capacity: { learners: null, turnover, answeringDays: null },
    }))
const group = fc.tuple(partner('one'), partner('two'), partner('three')).map((partners) => aConsortium(...partners))

const more = fc.oneof(
  skill.map(
    (one) =>
      (to: Partner): Partner => ({ ...to, skills: [...to.skills, { ...one, id: `more-${one.id}` }] }),
  ),
  site.map(
    (one) =>
      (to: Partner): Partner => ({ ...to, sites: [...to.sites, { ...one, id: 'more' }] }),
  ),
  area.map(
    (one) =>
      (to: Partner): Partner => ({ ...to, areas: [...to.areas, one] }),
  ),
  approval.map(
    (one) =>
      (to: Partner): Partner => ({ ...to, approvals: [...to.approvals, { ...one, site: to.sites[0]?.id ?? '' }] }),
  ),
  certification.map(
    (one) =>
      (to: Partner): Partner => ({ ...to, certifications: [...to.certifications, one] }),
  ),
  fc.constant(
    (to: Partner): Partner => ({
      ...to,
      references: [
        ...to.references,
        { buyer: 'Département de l’Ain', object: 'Formation', year: 2024, outcome: 'good', standing: 'declared' },
      ],
    }),
  ),
  fc.constant((to: Partner): Partner => ({ ...to, capacity: { ...to.capacity, turnover: 9_000_000 } })),
)

const tender = fc
  .record({
    title: fc.constantFrom(...TITLES),
    text: fc.constantFrom(...TEXTS),
    places: fc.array(code, { maxLength: 3 }),
    lots: fc.array(fc.tuple(fc.constantFrom(...TITLES, 'Ain', 'Rhône'), fc.array(code, { maxLength: 2 })), { maxLength: 3 }),
    amount: fc.option(fc.constantFrom(50_000, 900_000)),
  })
  .map(({ title, text, places, lots, amount }) =>
    aTender({
      title: found(title),
      buyer: found('Département de l’Ain'),
      noticeType: found('call' as const, 'Avis de marché'),
      deadline: found({ date: '2027-01-15', time: '12:00', zone: 'Europe/Paris', zoneFrom: 'stated' as const }, '15/01/2027'),
      places: places.length > 0 ? [placed(...places)] : [],
      lots: lots.map(([name, at], index) => aLot(String(index + 1), name, { places: at.length > 0 ? [placed(...at)] : [] })),
      amounts: amount
        ? [found({ amount, currency: 'EUR' as const, taxes: 'excluded' as const, role: 'estimate' as const }, `${amount} €`)]
        : [],
      text: `${title}\n${lots.map(([name], index) => `Lot ${index + 1} : ${name}`).join('\n')}\n${text}`,
    }),
  )

const judge = (one: typeof tender extends fc.Arbitrary<infer T> ? T : never, consortium: Consortium) =>
  judgeTender(one, consortium, { now: NOW })
const RANK = ['go', 'conditional', 'watch', 'no', 'outside', 'other-track']

test('a capability more never lowers a score, of a partner or of all together, nor a decision', () => {
  fc.assert(
    fc.property(tender, group, fc.nat(2), more, (one, consortium, at, add) => {
      const richer = { ...consortium, partners: consortium.partners.map((each, index) => (index === at ? add(each) : each)) }
      const [before, after] = [judge(one, consortium), judge(one, richer)]
      for (const [index, lot] of after.lots.entries()) {
        const was = before.lots[index]
        expect(lot.score, `lot ${lot.lot}`).toBeGreaterThanOrEqual(was?.score ?? 0)
        expect(RANK.indexOf(lot.decision)).toBeLessThanOrEqual(RANK.indexOf(was?.decision ?? 'other-track'))
        for (const [place, cell] of lot.cells.entries()) expect(cell.score).toBeGreaterThanOrEqual(was?.cells[place]?.score ?? 0)
      }
    }),
    { numRuns: 400 },
  )
})

const told = (verdict: Verdict) =>
  Object.fromEntries(
    verdict.lots.map(({ lot, decision, score, cells, team }) => [
      lot,
      {
        decision,
        score,
        team: [...team].sort(),
        cells: Object.fromEntries(cells.map(({ partner: id, state, score: points }) => [id, [state, points]])),
      },
    ]),
  )

test('the order of partners, of their statements and of lots changes nothing', () => {
  fc.assert(
    fc.property(tender, group, (one, consortium) => {
      const turned = {
        ...consortium,
        partners: [...consortium.partners].reverse().map((each) => ({
          ...each,
          skills: [...each.skills].reverse(),
          sites: [...each.sites].reverse(),
          areas: [...each.areas].reverse(),
          approvals: [...each.approvals].reverse(),
        })),
      }
      const [before, after] = [judge(one, consortium), judge({ ...one, lots: [...one.lots].reverse() }, turned)]
      expect(told(after)).toEqual(told(before))
      expect(after.decision).toBe(before.decision)
      expect([...(after.team?.members ?? [])].map(({ partner: id }) => id).sort()).toEqual(
        [...(before.team?.members ?? [])].map(({ partner: id }) => id).sort(),
      )
    }),
    { numRuns: 200 },
  )
})
