import { wallClock } from '../calendar/zoned-time'
import type { Opportunity } from '../opportunities/opportunity'
import { momentOf } from '../opportunities/stamp'
import { stageDue } from '../planning/plan-of'
import { type MessageKey, t } from '../words/t'
import { writeCsv } from './write-csv'

/** What ids are called. */
export interface CsvNames {
  partner(id: string): string
}

type Cell = string | number | null
type Column = readonly [MessageKey, (of: Opportunity, names: CsvNames) => Cell]

const many = (all: readonly string[]) => [...new Set(all)].join(', ')

/** Days are ISO 8601 (`YYYY-MM-DD`), which spreadsheets sort and take for dates; an hour is that of the deadline's own zone. */
const COLUMNS: readonly Column[] = [
  ['sheet_what', ({ facts }) => facts.title],
  ['sheet_buyer', ({ facts }) => facts.buyer],
  ['sheet_reference', ({ facts }) => facts.reference],
  ['csv_stage', ({ stage }) => t(`stage_${stage}`)],
  ['csv_due', stageDue],
  ['csv_deadline', ({ deadline }) => deadline?.date ?? null],
  ['csv_time', ({ deadline }) => deadline?.time ?? null],
  ['csv_zone', ({ deadline }) => (deadline?.time ? deadline.zone : null)],
  ['csv_pilot', ({ pilot }, { partner }) => (pilot ? partner(pilot) : null)],
  [
    'csv_partners',
    ({ pilot, assignments }, { partner }) =>
      many([...(pilot ? [pilot] : []), ...Object.values(assignments).flatMap((parts) => parts.map((part) => part.partner))].map(partner)),
  ],
  ['csv_lots', ({ facts }) => facts.lots.length || null],
  ['csv_tags', ({ tags }) => many(tags.map(({ name }) => name))],
  ['csv_departements', ({ facts }) => many(facts.departements)],
  ['csv_verdict', ({ verdict }) => (verdict ? t(`panel_decision_${verdict.decision.replace('-', '_')}` as MessageKey) : null)],
  ['csv_score', ({ verdict }) => verdict?.score ?? null],
  ['csv_closed', ({ closed, cancelled }) => (cancelled ? t('csv_cancelled') : closed ? t(`stage_left_${closed.why}`) : null)],
  ['csv_result', ({ result }) => (result ? t(`dossier_outcome_${result.outcome}`) : null)],
  ['csv_portal', ({ facts }) => facts.portal],
  ['sheet_page', ({ facts }) => facts.url],
  ['csv_published', ({ facts }) => facts.published],
  ['csv_kept', ({ first }) => wallClock(momentOf(first), 'Europe/Paris').slice(0, 10)],
]

/** Opportunities as a file for spreadsheets, one a line, in the order given; see `writeCsv`. */
export const opportunitiesCsv = (opportunities: readonly Opportunity[], names: CsvNames): string =>
  writeCsv([COLUMNS.map(([name]) => t(name)), ...opportunities.map((one) => COLUMNS.map(([, cell]) => cell(one, names)))])
