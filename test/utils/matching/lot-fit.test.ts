import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Partner, Skill } from '../../../utils/consortium/consortium'
import { exampleConsortium } from '../../../utils/consortium/example'
import type { CpvModel } from '../../../utils/matching/cpv/cpv-model'
import { loadCpvModel } from '../../../utils/matching/cpv/load-model'
import { isTold } from '../../../utils/matching/find-skills'
import { judgeTender } from '../../../utils/matching/judge-tender'
import { lotFit } from '../../../utils/matching/lot-fit'
import { nearness } from '../../../utils/matching/nearness'
import { indexNotice } from '../../../utils/matching/notice'
import type { Tender } from '../../../utils/tenders/tender'
import { ROOT } from '../../support/e2e-test'
import { aLot, aPartner, aSkill, aTender, found, placed } from '../../support/tender'

let model: CpvModel
beforeAll(async () => {
  model = await loadCpvModel()
})

const titled = (title: string, known: Partial<Tender> = {}) => aTender({ title: found(title), ...known })
const told = (title: string, ...skills: Skill[]) => {
  const notice = indexNotice(titled(title))
  const [lot] = notice.lots
  return lot
    ? lotFit(notice, lot, aPartner('Nous', '69', skills))
        .hits.filter(isTold)
        .map(({ skill }) => skill.id)
    : []
}

const HOME = aSkill('home', 'Aide à domicile', ['intervenants à domicile'])

test.each([
  ['Prestations d’aide à domicile', ['home']],
  ['Aide et accompagnement à domicile', ['home']],
  ['Prestations d’aide humaine à domicile', ['home']],
  ['Aide aux devoirs à domicile', []],
  ['Aide à la mobilité domicile-travail', []],
])('what a word is about parts it from the rest: %s', (title, ids) => expect(told(title, HOME)).toEqual(ids))

test('an acronym of two or three letters proves next to nothing without another word of its skill', () => {
  const one = aSkill('one', 'MJP')
  expect(told('Prestations de MJP', one)).toEqual([])
  expect(told('Prestations de MJP pour la protection des majeurs', { ...one, words: ['protection juridique des majeurs'] })).toEqual([
    'one',
  ])
})

const WORDS = [
  'Analyse des pratiques professionnelles',
  'APP',
  'MJP',
  'VAE',
  'aide à domicile',
  'insertion professionnelle',
  'formation des assistants familiaux',
  'nettoyage des locaux',
  'protection de l’enfance',
  'social',
  'SST',
]
const TITLES = [
  'Séances d’analyse de la pratique (APP) pour les équipes',
  'Accompagnement VAE et aide aux devoirs à domicile',
  'Prestations MJP, insertion sociale et professionnelle',
  'Nettoyage des locaux du centre de formation des assistants familiaux',
  'Protection de l’enfance : étude, formation SST',
]
const CODES = ['80530000', '8053', '85', '79634000', '90910000', '75231240']
const words = fc.constantFrom(...WORDS)
const codes = fc.array(fc.constantFrom(...CODES), { maxLength: 2 })
const skill = fc.record({ name: words, words: fc.array(words, { maxLength: 2 }), cpv: codes })
const skills = fc
  .array(skill, { minLength: 1, maxLength: 4 })
  .map((some) => some.map((one, at) => aSkill(`s${at}`, one.name, one.words, one.cpv)))
const tender = fc
  .record({ title: fc.constantFrom(...TITLES), cpv: codes, lots: fc.array(fc.constantFrom(...TITLES, 'Lot Ain'), { maxLength: 3 }) })
  .map(({ title, cpv, lots }) =>
    titled(title, {
      cpv: cpv.map((code) => found(code.padEnd(8, '0'))),
      lots: lots.map((name, at) => aLot(String(at + 1), name)),
      places: [placed('69')],
    }),
  )
const figures = (one: Tender, partner: Partner, cpvModel: CpvModel | null) => {
  const notice = indexNotice(one, cpvModel)
  return notice.lots.flatMap((lot) => [lotFit(notice, lot, partner).fit, nearness(notice, lot, partner)])
}

test('a skill, a word or a code more never lowers a fit or a nearness, by as little as one bit', () => {
  const more = fc.oneof(
    skill.map((one) => (to: Skill[]) => [...to, aSkill('more', one.name, one.words, one.cpv)]),
    words.map(
      (word) =>
        ([first, ...others]: Skill[]) =>
          first ? [{ ...first, words: [...first.words, word] }, ...others] : [],
    ),
    fc.constantFrom(...CODES).map(
      (code) =>
        ([first, ...others]: Skill[]) =>
          first ? [{ ...first, cpv: [...first.cpv, code] }, ...others] : [],
    ),
  )
  fc.assert(
    fc.property(tender, skills, more, fc.boolean(), (one, some, add, inferring) => {
      const cpvModel = inferring ? model : null
      const before = figures(one, aPartner('Nous', '69', some), cpvModel)
      const after = figures(one, aPartner('Nous', '69', add(some)), cpvModel)
      for (const [at, figure] of after.entries()) expect(figure).toBeGreaterThanOrEqual(before[at] ?? 0)
    }),
    { numRuns: 400 },
  )
})

test('the order of skills and of lots changes nothing', () => {
  fc.assert(
    fc.property(tender, skills, (one, some) => {
      const straight = figures(one, aPartner('Nous', '69', some), model)
      expect(figures(one, aPartner('Nous', '69', [...some].reverse()), model)).toEqual(straight)
      const lots = figures({ ...one, lots: [...one.lots].reverse() }, aPartner('Nous', '69', some), model)
      expect([...lots].sort()).toEqual([...straight].sort())
    }),
    { numRuns: 200 },
  )
})

test('a skill in plain words is near what is bought under its branch in other words', () => {
  const cleaner = aPartner('Propre', '69', [aSkill('clean', 'nettoyage des locaux')])
  const near = (title: string) => figures(titled(title), cleaner, model)[1] ?? 0
  expect(near('Entretien ménager et vitrerie des bâtiments communaux')).toBeGreaterThan(near('Réfection de la chaussée de la rue haute'))
})

const TITLES_FILE = join(ROOT, '..', 'shared', 'cases', 'real-titles.json')
const real: { objet: string; acheteur: string; etiquette: string }[] = existsSync(TITLES_FILE)
  ? JSON.parse(readFileSync(TITLES_FILE, 'utf8')).titres
  : []
if (real.length === 0) console.warn('SKIPPED: real titles: there is no ../shared/cases/real-titles.json beside the project.')

describe.skipIf(real.length === 0)('real titles that fool keywords', () => {
  test.each(real)('$etiquette: $objet', ({ objet, acheteur, etiquette }) => {
    for (const cpvModel of [null, model]) {
      const deadline = found({ date: '2027-01-15', time: null, zone: 'Europe/Paris', zoneFrom: 'assumed' as const })
      const one = titled(objet, { buyer: found(acheteur), noticeType: found('call' as const), deadline })
      const { decision, lots } = judgeTender(one, exampleConsortium(), { now: Date.parse('2026-11-23T08:00:00Z'), cpvModel })
      const trades = lots.flatMap(({ cells }) =>
        cells.flatMap(({ judgements }) => judgements.filter(({ criterion }) => criterion === 'domain')),
      )
      if (etiquette.startsWith('PERTINENT')) expect(trades.some(({ verdict }) => verdict !== 'against')).toBe(true)
      else if (etiquette === 'PIEGE') expect(['watch', 'no', 'outside']).toContain(decision)
      else expect(decision).not.toBe('go')
    }
  })
})
