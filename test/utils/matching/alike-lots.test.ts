import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeCell } from '../../../utils/matching/judge-cell'
import { studyLot } from '../../../utils/matching/judge-lot'
import { indexNotice } from '../../../utils/matching/notice'
import { requirementKinds } from '../../../utils/matching/registry'
import { aConsortium, aLot, aPartner, aSkill, aTender, found, placed } from '../../support/tender'

const NOW = Date.parse('2026-11-23T08:00:00Z')
const approval = (validUntil: string) => ({ diploma: 'DEAES', site: 'site', validUntil, standing: 'verified' as const })
const partners = ['69', '01', '63'].map((departement, at) =>
  aPartner(`P${at}`, departement, [aSkill('s', 'Formation des assistants familiaux', ['assistants familiaux'])], {
    id: `p${at}`,
    approvals: [approval('2026-12-20')],
    certifications: [{ name: 'Qualiopi', category: 'training', validUntil: '2026-12-20', standing: 'verified' }],
    capacity: { learners: null, turnover: at * 300_000, answeringDays: null },
    references: [{ buyer: 'Ville', object: 'Formation insertion', year: 2025, outcome: 'good', standing: 'verified' }],
  }),
)
const consortium = aConsortium(...partners)

const code = fc.constantFrom('69', '01', '63', '75')
const day = fc.constantFrom('2026-12-15', '2027-01-15', '2026-11-24')
const deadline = day.map((date) => found({ date, time: '12:00', zone: 'Europe/Paris', zoneFrom: 'stated' as const }))
const estimate = fc
  .constantFrom(20_000, 900_000)
  .map((amount) => found({ amount, currency: 'EUR', role: 'estimate' as const, taxes: null }))
const lot = fc.record({
  title: fc.constantFrom('Formation des assistants familiaux', 'Formation insertion', 'Lyon', 'Nettoyage des locaux'),
  places: fc.array(
    fc.uniqueArray(code, { minLength: 1, maxLength: 2 }).map((codes) => placed(...codes)),
    { maxLength: 1 },
  ),
  deadline: fc.option(deadline),
  amounts: fc.array(estimate, { maxLength: 1 }),
})
const CLAUSES = [
  'Certification Qualiopi obligatoire. Chiffre d’affaires annuel minimum : 400 000 €.',
  'Le titulaire est agréé par la Région pour la préparation du DEAES sur un site du département.',
  'Les sessions ont lieu à moins de 45 minutes du lieu de travail. Formation en présentiel uniquement.',
  'Trois références similaires sont exigées. Lot 1 : formation entièrement à distance (100 % distanciel).',
]
const tender = fc
  .record({
    lots: fc.array(lot, { minLength: 2, maxLength: 5 }),
    clauses: fc.subarray(CLAUSES),
    places: fc.array(
      code.map((one) => placed(one)),
      { maxLength: 1 },
    ),
  })
  .map(({ lots, clauses, places }) =>
    aTender({
      title: found('Formations du secteur social'),
      buyer: found('Ville'),
      text: clauses.join('\n'),
      places,
      deadline: found({ date: '2027-02-01', time: '12:00', zone: 'Europe/Paris', zoneFrom: 'stated' as const }),
      lots: lots.map(({ title, ...said }, at) => aLot(String(at + 1), title, said)),
    }),
  )

test('what lots share is what each would have had alone', () => {
  fc.assert(
    fc.property(tender, (said) => {
      const notice = indexNotice(said)
      for (const lot of notice.lots) {
        const { rows, cells } = studyLot({ notice, lot, consortium, gates: [], now: NOW })
        const alone = partners.map((partner) => judgeCell({ notice, lot, partner, consortium, rows, now: NOW }, null))
        expect(cells).toEqual(alone)
        for (const requirement of notice.terms.requirements) {
          const row = rows.find(({ id }) => id === requirement.id)
          const kind = requirementKinds.get(requirement.kind)
          if (!row || !kind) continue
          const meets = partners.map((partner) => ({
            partner: partner.id,
            ...kind.meet({ requirement, notice, lot, partner, consortium, now: NOW }),
          }))
          expect(row.cells).toEqual(meets)
        }
      }
    }),
    { numRuns: 150 },
  )
})
