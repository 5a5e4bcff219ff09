import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indexNotice } from '../../../utils/matching/notice'
import type { Deadline } from '../../../utils/tenders/deadline'
import { fold } from '../../../utils/tenders/fold'
import type { Found } from '../../../utils/tenders/provenance'
import type { Tender } from '../../../utils/tenders/tender'
import { readTerms } from '../../../utils/terms/read-terms'
import { nutsDepartements } from '../../../utils/territory/nuts'
import type { Case } from '../../support/cases/case-file'
import { caseTender } from '../../support/cases/case-tender'

const FILE = new URL('../../../../shared/cases/cases.json', import.meta.url).pathname
const here = existsSync(FILE)
if (!here) console.warn('SKIPPED: fields of notices given as texts: there is no ../shared/cases beside the project.')

type Fields = Readonly<Record<string, unknown>>
interface Labelled extends Case {
  readonly champs_attendus?: Fields
}

const TYPES: Readonly<Record<string, string>> = {
  call: 'appel_concurrence',
  award: 'attribution',
  'call-for-projects': 'appel_a_projets',
  corrigendum: 'rectificatif',
  cancellation: 'annulation',
}
const PROCEDURES: Readonly<Record<string, string>> = { adapted: 'MAPA', open: 'AOO', restricted: 'AOR', dialogue: 'DC' }

const at = (deadline: Found<Deadline> | null) =>
  deadline && (deadline.value.time ? `${deadline.value.date}T${deadline.value.time}` : deadline.value.date)
const sorted = (codes: Iterable<string>) => [...new Set(codes)].sort()

/** The places that are said: of the notice, else of its lots, else what its title and buyer let one suppose. */
function departements(tender: Tender): string[] {
  const of = (places: Tender['places']) =>
    places.flatMap(({ value }) => [...value.departements, ...value.nuts.flatMap((code) => nutsDepartements(code))])
  const own = of(tender.places.filter(({ value }) => value.role !== 'buyer'))
  const lots = of(tender.lots.flatMap(({ places }) => places))
  if (own.length > 0 || lots.length > 0) return sorted(own.length > 0 ? own : lots)
  return sorted(indexNotice(tender).lots.flatMap(({ place }) => place.territory.departements))
}

/** What a careful person writes down, by its name in the file; a name that is not here has no counterpart. */
const READ: Readonly<Record<string, (tender: Tender, wanted: unknown) => unknown>> = {
  type_avis: ({ noticeType }) => noticeType && TYPES[noticeType.value],
  reference: ({ reference }) => reference?.value ?? null,
  procedure: ({ procedure }) => procedure && PROCEDURES[procedure.value],
  cpv: ({ cpv }) => cpv.map(({ value }) => value),
  date_limite: ({ deadline }) => at(deadline),
  // A delay before the deadline ("eight days before") has no hour of its own.
  date_limite_questions: (tender) => at(tender.questionsDeadline ?? readTerms(tender).questionsDeadline)?.slice(0, 10),
  // Undivided is one lot; nothing said of lots is one as well, and none where there is no contract.
  nb_lots: ({ lotsCount, noticeType }) => lotsCount?.value || (noticeType?.value === 'call-for-projects' ? 0 : 1),
  departements: (tender, wanted) => (Array.isArray(wanted) ? departements(tender) : null),
  nuts: ({ places, lots }) => [...places, ...lots.flatMap((lot) => lot.places)].flatMap(({ value }) => value.nuts),
  montant_max: ({ amounts }) => amounts.find(({ value }) => !value.per)?.value.amount,
  montant_annuel: ({ amounts }) => amounts.find(({ value }) => value.per === 'year')?.value.amount,
  montants_lots: ({ lots }) => Object.fromEntries(lots.map(({ number, amounts }) => [number, amounts[0]?.value.amount])),
  duree_mois: (tender) => readTerms(tender).duration?.value.months,
  lots_max_offre: (tender) => readTerms(tender).lotsSubmitted?.value,
  lots_max_attribution: (tender) => readTerms(tender).lotsAwarded?.value,
  ca_minimum: (tender) => readTerms(tender).requirements.flatMap((one) => (one.kind === 'turnover' ? [one.amount] : []))[0],
}
const UNORDERED = new Set(['departements', 'nuts', 'cpv'])

const words = (text: unknown) => fold(String(text)).match(/[a-z]{2,}/g) ?? []
/** Short names stand for long ones: DIRPJJ, AURA. */
const SHORT: Readonly<Record<string, string>> = {
  dirpjj: 'direction interregionale protection judiciaire jeunesse',
  aura: 'auvergne rhone alpes',
}
const SMALL = new Set(['de', 'du', 'la', 'le', 'les', 'des', 'et'])
const named = (text: unknown) =>
  sorted(
    words(
      words(text)
        .map((word) => SHORT[word] ?? word)
        .join(' '),
    ).filter((word) => !SMALL.has(word)),
  ).join(' ')

describe.skipIf(!here)('what a careful person reads in a notice given as text', () => {
  const { cases, bonus = [] }: { cases: Labelled[]; bonus?: Labelled[] } = here ? JSON.parse(readFileSync(FILE, 'utf8')) : { cases: [] }
  for (const { id, texte, champs_attendus: wanted } of [...cases, ...bonus]) {
    if (!wanted) continue
    const tender = here ? caseTender(texte) : null
    for (const [field, value] of Object.entries(wanted)) {
      const read = READ[field]
      if (read && tender)
        it(`${id}: ${field}`, () => {
          const said = read(tender, value)
          const set = (one: unknown) => (UNORDERED.has(field) && Array.isArray(one) ? sorted(one) : one)
          expect(set(said ?? null)).toEqual(set(value))
        })
    }
    it(`${id}: acheteur`, () => {
      if (wanted.acheteur) expect(named(tender?.buyer?.value)).toBe(named(wanted.acheteur))
    })
    it(`${id}: every value's words stand in the text`, () => {
      const folded = fold(texte).replace(/\s+/g, ' ')
      const sources = Object.values(tender ?? {}).flatMap((one) => (Array.isArray(one) ? one : [one]))
      for (const one of [...sources, ...(tender?.lots.flatMap(({ title, amounts, places }) => [title, ...amounts, ...places]) ?? [])])
        if (one?.source) expect(folded).toContain(fold(one.source.quote))
    })
  }
})
