import { wallClock } from '../../calendar/zoned-time'
import type { Consortium, Partner } from '../../consortium/consortium'
import type { Opportunity } from '../../opportunities/opportunity'
import { momentOf } from '../../opportunities/stamp'
import type { Plan } from '../../planning/plan'
import { departementOf } from '../../territory/departements'
import { dayWords, deadlineWords } from '../../words/dates'
import { plural } from '../../words/plural'
import { type MessageKey, t } from '../../words/t'
import { calendarOf } from './calendar-of'
import { expectationsOf, rulesOf } from './expectations-of'
import type { Block, Fact, Sheet, SheetSection } from './sheet'
import { shorten } from './shorten'
import { pilotOf, sharesTable } from './who-does-what'

/** Longest title, and longest free text, on the page. */
const [TITLE, TEXT] = [240, 700]
/** Places told by name. */
const PLACES = 8

/**
 * The sheet of a dossier, to be read by a board and to stand at the root of an agreement: what is known, and « à
 * compléter » where nobody has said. `today`: `YYYY-MM-DD`; `plan`: null where no deadline is known.
 */
export function projectSheet(opportunity: Opportunity, consortium: Consortium | null, plan: Plan | null, today: string): Sheet {
  const { facts } = opportunity
  const partners = involved(opportunity, consortium)
  const section = (id: string, heading: MessageKey, blocks: readonly Block[]): SheetSection => ({ id, heading: t(heading), blocks })
  return {
    title: shorten(facts.title, TITLE) || t('dossier_untitled'),
    subtitle: t('sheet_subtitle', { consortium: consortium?.name ?? t('sheet_blank'), day: dayWords(today) }),
    sections: [
      section('object', 'sheet_object', [objectOf(opportunity)]),
      section('territory', 'sheet_territory', territoryOf(opportunity, partners)),
      section('together', 'sheet_together', [togetherOf(opportunity)]),
      section('shares', 'sheet_shares', sharesTable(opportunity, consortium)),
      section('pilot', 'sheet_pilot', pilotOf(opportunity, consortium)),
      section('calendar', 'sheet_calendar', calendarOf(opportunity, plan, consortium)),
      section('expectations', 'sheet_expectations', expectationsOf(opportunity, partners)),
      section('rules', 'sheet_rules', rulesOf(consortium?.convention ?? null)),
      section('source', 'sheet_source', [sourceOf(opportunity)]),
    ],
    foot: [t('sheet_foot', { day: dayWords(today) })],
  }
}

/** Those who take part; where nobody is named yet, all. */
function involved({ pilot, assignments }: Opportunity, consortium: Consortium | null): readonly Partner[] {
  const named = new Set([pilot, ...Object.values(assignments).flatMap((parts) => parts.map(({ partner }) => partner))])
  const all = consortium?.partners ?? []
  const those = all.filter(({ id }) => named.has(id))
  return those.length > 0 ? those : all
}

function objectOf({ facts }: Opportunity): Block {
  const lots = facts.lots.length > 1 ? plural('sheet_lots', facts.lots.length) : null
  const more: Fact[] = [
    ...(lots ? [{ term: t('sheet_division'), value: lots }] : []),
    ...(facts.months ? [{ term: t('sheet_length'), value: plural('sheet_months', facts.months) }] : []),
  ]
  const procedure = facts.procedure ? t(`panel_procedure_${facts.procedure}` as MessageKey) : null
  return {
    kind: 'facts',
    facts: [
      { term: t('sheet_what'), value: shorten(facts.title, TITLE) || null },
      { term: t('sheet_buyer'), value: facts.buyer && shorten(facts.buyer, TITLE) },
      { term: t('sheet_reference'), value: facts.reference },
      { term: t('sheet_procedure'), value: procedure },
      ...more,
    ],
  }
}

function territoryOf({ facts }: Opportunity, partners: readonly Partner[]): Block[] {
  const named = facts.departements.map((code) => {
    const name = departementOf(code)?.name
    return name ? t('sheet_departement', { name, code }) : code
  })
  const all = [...named, ...facts.places.map((place) => shorten(place, 80))]
  const told = all.slice(0, PLACES)
  if (all.length > PLACES) told.push(plural('sheet_more_places', all.length - PLACES))
  const sites = partners.flatMap(({ name, sites }) => {
    const near = sites.filter(({ departement }) => facts.departements.includes(departement)).map(({ town }) => town)
    return near.length > 0 ? [t('sheet_site', { partner: name, towns: [...new Set(near)].join(', ') })] : []
  })
  return [
    told.length > 0 ? { kind: 'paragraph', text: told.join(', ') } : { kind: 'blank', what: '' },
    ...(sites.length > 0 ? [{ kind: 'paragraph' as const, text: t('sheet_sites', { sites: sites.join(' ; ') }) }] : []),
  ]
}

function togetherOf({ alone, together }: Opportunity): Block {
  if (together.trim()) return { kind: 'paragraph', text: shorten(together, TEXT) }
  return alone ? { kind: 'paragraph', text: t('sheet_alone') } : { kind: 'blank', what: '' }
}

function sourceOf({ facts: { url, published }, deadline, first }: Opportunity): Block {
  const kept = wallClock(momentOf(first), 'Europe/Paris').slice(0, 10)
  const quote = deadline && shorten(deadline.quote, 120)
  const closes = deadline && deadlineWords(deadline)
  return {
    kind: 'facts',
    facts: [
      { term: t('sheet_page'), value: shorten(url, 120), ...(url.startsWith('https://') && { href: url }) },
      { term: t('sheet_published'), value: published && dayWords(published) },
      { term: t('sheet_kept'), value: dayWords(kept) },
      { term: t('sheet_deadline'), value: closes && quote ? t('sheet_deadline_as', { deadline: closes, quote }) : closes },
    ],
  }
}
