import { bench, describe } from 'vitest'
import type * as Decode from '../../utils/matching/cpv/cpv-model'
import file from '../../utils/matching/cpv/model.json'
import type * as JudgeTender from '../../utils/matching/judge-tender'
import { aConsortium, aLot, aPartner, aSkill, aTender, found, placed } from '../support/tender'
import { bundled } from './bundled'

const { decodeCpvModel, judgeTender } = await bundled<typeof Decode & typeof JudgeTender>(
  'matching/cpv/cpv-model.ts',
  'matching/judge-tender.ts',
)
const options = { now: Date.parse('2026-11-23T08:00:00Z'), cpvModel: decodeCpvModel(file) }
const SUBJECTS = [
  'assistants familiaux',
  'analyse des pratiques',
  'protection de l’enfance',
  'aide à domicile',
  'insertion professionnelle',
]
const subject = (at: number) => SUBJECTS[at % SUBJECTS.length] ?? ''
const CODES = ['69', '63', '01', '42', '38']
const skill = (partner: number, nth: number) =>
  aSkill(`s${nth}`, `Formation ${subject(partner + nth)} ${partner}${nth}`, [subject(partner + nth), 'VAE'], ['80530000'])
const consortium = aConsortium(
  ...Array.from({ length: 20 }, (_, partner) =>
    aPartner(
      `P${partner}`,
      CODES[partner % CODES.length] ?? '69',
      Array.from({ length: 6 }, (_, nth) => skill(partner, nth)),
      { id: `p${partner}` },
    ),
  ),
)
const clause = 'Le titulaire assure la formation des agents et l’accompagnement des équipes, selon les modalités du cahier des charges. '
const tender = aTender({
  title: found('Formations du secteur social'),
  cpv: [found('80511000')],
  places: [placed('69')],
  noticeType: found('call' as const),
  deadline: found({ date: '2027-01-15', time: '12:00', zone: 'Europe/Paris', zoneFrom: 'stated' as const }),
  lots: Array.from({ length: 30 }, (_, at) =>
    aLot(String(at + 1), `Formation ${subject(at)}, secteur ${at}`, {
      description: found(clause.repeat(2)),
      places: [placed('69', '01', '42')],
    }),
  ),
  text: `${clause.repeat(60)}Certification Qualiopi exigée. Chiffre d’affaires annuel minimum : 400 000 €. `,
})

describe('one notice, 20 partners × 30 lots, matrix and team: a frame is 16 ms', () => {
  bench('maillage', () => void judgeTender({ ...tender }, consortium, options))
})
