import Fuse from 'fuse.js'
import { bench, describe } from 'vitest'
import { judgeRow } from '../../utils/matching/judge-row'
import { judgeTender } from '../../utils/matching/judge-tender'
import { aConsortium, aLot, aPartner, aSkill, aTender, found, placed } from '../support/tender'

const NOW = Date.parse('2026-11-23T08:00:00Z')
const SUBJECTS = [
  'assistants familiaux',
  'analyse des pratiques',
  'protection de l’enfance',
  'aide à domicile',
  'insertion professionnelle',
]
const skills = (partner: number) =>
  Array.from({ length: 20 }, (_, index) => {
    const subject = `${SUBJECTS[index % SUBJECTS.length]} niveau ${partner}${index}`
    return aSkill(
      `s${index}`,
      `Formation ${subject}`,
      [subject, `accompagnement ${subject}`, `VAE ${subject}`, 'DEAES', 'VAE'],
      ['80530000'],
    )
  })
const consortium = aConsortium(
  ...['69', '63', '01'].map((departement, index) => aPartner(`P${index}`, departement, skills(index), { id: `p${index}` })),
)

const clause =
  'Le titulaire assure la formation des agents et l’accompagnement des équipes dans les établissements du département, selon les modalités du cahier des charges. '
const text = clause.repeat(Math.ceil(60_000 / clause.length)).slice(0, 60_000)
const lots = Array.from({ length: 15 }, (_, index) =>
  aLot(String(index + 1), `Formation ${SUBJECTS[index % SUBJECTS.length]}, secteur ${index}`, {
    description: found(clause.repeat(4)),
    places: [placed('69', '01')],
  }),
)
const tender = aTender({ title: found('Formations du secteur social'), cpv: [found('80511000')], places: [placed('69')], lots, text })
const rows = Array.from({ length: 60 }, (_, index) => ({
  noticeId: null,
  title: found(`Formation ${SUBJECTS[index % SUBJECTS.length]} pour les agents du département, lot ${index}`),
  buyer: found('Département du Rhône'),
  reference: null,
  deadline: null,
  published: null,
  noticeType: null,
  places: [placed('69')],
  href: null,
}))

// The same question put to a fuzzy search library: each skill of each partner over the same words.
const queries = consortium.partners.flatMap((partner) => partner.skills.flatMap((skill) => [skill.name, ...skill.words]))
const options = { includeScore: true, ignoreLocation: true, threshold: 0.3 }

describe('a list of 60 rows, 3 partners of 20 skills', () => {
  bench('maillage', () => {
    for (const row of rows) judgeRow(row, consortium, { now: NOW })
  })
  bench('fuse.js', () => {
    const fuse = new Fuse(
      rows.map((row) => row.title.value),
      options,
    )
    for (const query of queries) fuse.search(query)
  })
})

describe('a notice of 60,000 characters, 15 lots, 3 partners of 20 skills, beside one fuse.js search per skill in its lots', () => {
  bench('maillage', () => void judgeTender(tender, consortium, { now: NOW }))
  bench('fuse.js', () => {
    const fuse = new Fuse(
      lots.map((lot) => `${lot.title?.value} ${lot.description?.value}`),
      options,
    )
    for (const query of queries) fuse.search(query)
  })
})
