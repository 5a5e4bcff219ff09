import { describe, expect, it } from 'vitest'
import { projectSheet } from '../../../../utils/documents/sheet/project-sheet'
import type { Block, Sheet } from '../../../../utils/documents/sheet/sheet'
import { fieldName } from '../../../../utils/opportunities/field'
import { planOf } from '../../../../utils/planning/plan-of'
import { sampleConsortium } from '../../../support/gallery/samples/consortium'
import { installMessages } from '../../../support/messages'
import { KEPT_AT, someFacts, someOpportunity } from '../../../support/opportunity'

installMessages('fr')

const TODAY = '2026-11-23'

const textsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [block.text]
    case 'blank':
      return ['à compléter']
    case 'list':
      return [...block.items]
    case 'facts':
      return block.facts.map(({ term, value }) => `${term} = ${value ?? 'à compléter'}`)
    case 'table':
      return block.rows.map((row) => row.join(' | '))
  }
}
const section = (sheet: Sheet, id: string) => sheet.sections.find((one) => one.id === id)?.blocks.flatMap(textsOf) ?? []
const everything = (sheet: Sheet) =>
  [sheet.title, sheet.subtitle, ...sheet.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf))].join('\n')

const lots = [
  { number: '1', title: 'Rhône' },
  { number: '2', title: 'Ain' },
]
const full = someOpportunity({
  facts: someFacts({ lots, departements: ['69', '01'], months: 24 }),
  together: 'Aucun membre ne couvre seul les deux départements.',
  pilot: 'rivage',
  decision: { go: true, why: 'Dans nos orientations.', on: '2026-11-20' },
  [fieldName('lot', '1', 'rivage')]: { share: 90 },
  [fieldName('lot', '1', 'dombes')]: { share: 10 },
  [fieldName('lot', '2', 'dombes')]: { share: 15.5 },
  [fieldName('rating', 'rivage')]: { interest: 5, load: 3, risk: 2 },
  [fieldName('veto', 'dombes')]: { why: 'Pas avant septembre', lifted: null },
  [fieldName('step', 'draft')]: { on: null, done: false, owner: 'dombes' },
})
const sheet = projectSheet(full, sampleConsortium, planOf(full, KEPT_AT), TODAY)

describe('the project sheet', () => {
  it('has a heading for everything that a board asks about, each with something under it', () => {
    expect(sheet.sections.map(({ id }) => id)).toEqual([
      'object',
      'territory',
      'together',
      'shares',
      'pilot',
      'calendar',
      'expectations',
      'rules',
      'source',
    ])
    for (const { heading, blocks } of sheet.sections) {
      expect(heading).not.toMatch(/sheet_/)
      expect(blocks.flatMap(textsOf).length).toBeGreaterThan(0)
    }
  })

  it('tells what is known', () => {
    expect(sheet.title).toBe('Formation des assistants familiaux')
    expect(section(sheet, 'object')).toContain('Durée avec reconductions = 24 mois')
    expect(section(sheet, 'territory')).toEqual(['Rhône (69), Ain (01)', expect.stringContaining('RIVAGE à Lyon, Givors')])
    expect(section(sheet, 'together')).toEqual(['Aucun membre ne couvre seul les deux départements.'])
    expect(section(sheet, 'shares')[0]).toMatch(/^Lot 1 – Rhône \| .*RIVAGE – 90\s%/)
    expect(section(sheet, 'shares')[1]).toMatch(/DOMBEA – 15,5\s%/)
    expect(section(sheet, 'pilot')[0]).toBe('Mène et représente = RIVAGE – Institut du travail social du Rhône')
    expect(section(sheet, 'pilot').join()).toContain('On y va, décidé le 20 novembre 2026. Dans nos orientations.')
    expect(section(sheet, 'rules').join()).toMatch(/Part minimale de qui participe\s: 15\s%/)
    expect(section(sheet, 'source').join()).toContain('https://portal.example/notice/7')
  })

  it('says who would have less than the convention gives', () => {
    expect(section(sheet, 'shares').join()).toMatch(/DOMBEA – 12,8\s% \(sous le minimum de 15\s% de la convention\)/)
    expect(section(sheet, 'shares').join()).not.toMatch(/RIVAGE[^;]*sous le minimum/)
  })

  it('ends its calendar with the deadline, its hour and its zone, and names who answers for a step', () => {
    const days = section(sheet, 'calendar')
    expect(days.at(-1)).toMatch(/^vendredi 15 janvier 2027 à 12\sh\s00 \(heure de Paris\) \| Date limite de remise des offres/)
    expect(days.length).toBeGreaterThan(8)
    expect(days.find((row) => row.includes('première version'))).toMatch(/\| DOMBEA$/)
  })

  it('shows what each who takes part expects, and nobody else', () => {
    const rows = section(sheet, 'expectations')
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(['RIVAGE', 'DOMBEA'])
    expect(rows[0]).toContain('5, 3, 2')
    expect(rows[1]).toContain('Pas avant septembre')
  })

  it('invents nothing: what nobody said is to be completed', () => {
    const bare = someOpportunity({
      facts: someFacts({ title: '', buyer: null, reference: null, procedure: null, departements: [], published: null }),
      deadline: null,
    })
    const empty = projectSheet(bare, null, null, TODAY)
    for (const id of ['territory', 'together', 'shares', 'calendar', 'expectations', 'rules']) {
      expect(section(empty, id), id).toEqual(['à compléter'])
    }
    expect(section(empty, 'object').every((line) => line.endsWith('à compléter'))).toBe(true)
    expect(section(empty, 'pilot').every((line) => line.endsWith('à compléter'))).toBe(true)
    expect(everything(empty)).not.toMatch(/RIVAGE|ITVOL|DOMBEA|null|undefined|NaN/)
  })

  it('keeps to its page, whatever the notice says', () => {
    const long = 'mot '.repeat(1_200)
    const many = Array.from({ length: 300 }, (_, at) => ({ number: String(at + 1), title: long }))
    const huge = someOpportunity({
      facts: someFacts({ title: long, buyer: long, lots: many, places: many.slice(0, 100).map(({ title }) => title.slice(0, 400)) }),
      together: long,
      ...Object.fromEntries(many.map(({ number }) => [fieldName('lot', number, 'rivage'), { share: 50 }])),
    })
    const cut = projectSheet(huge, sampleConsortium, planOf(huge, KEPT_AT), TODAY)
    expect(everything(cut).length).toBeLessThan(7_000)
    expect(section(cut, 'shares').join()).toContain('292 autres lots répondus')
  })
})
