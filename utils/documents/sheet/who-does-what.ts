import type { Consortium } from '../../consortium/consortium'
import type { Opportunity } from '../../opportunities/opportunity'
import { sharesOf } from '../../opportunities/shares'
import { dayWords } from '../../words/dates'
import { language } from '../../words/language'
import { plural } from '../../words/plural'
import { t } from '../../words/t'
import type { Block, Fact } from './sheet'
import { shorten } from './shorten'

/** Lots that have a row of their own. */
const LOTS = 8

const percent = (share: number) => new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 1 }).format(share / 100)

/** A partner's name by its id; the id where the consortium doesn't know it any more. */
export const nameOf = (consortium: Consortium | null, id: string): string => consortium?.partners.find((one) => one.id === id)?.name ?? id

/** Each lot with those who take part and their indicative share, then what each has of the whole and the least that the convention gives. */
export function sharesTable(opportunity: Opportunity, consortium: Consortium | null): Block[] {
  const { facts, assignments } = opportunity
  const answered = Object.entries(assignments).filter(([, parts]) => parts.length > 0)
  if (answered.length === 0) return [{ kind: 'blank', what: '' }]
  const title = (lot: string) => {
    const name = lot === '0' ? t('panel_lot_whole') : t('panel_lot_number', { number: lot.replace(/^LOT-0*(?=\d)/i, '') })
    const said = facts.lots.find(({ number }) => number === lot)?.title
    return said ? t('sheet_lot', { lot: name, title: shorten(said, 90) }) : name
  }
  const rows = answered
    .slice(0, LOTS)
    .map(([lot, parts]) => [
      title(lot),
      parts
        .map(({ partner, share }) => [nameOf(consortium, partner), share === null ? t('sheet_share_unsaid') : percent(share)].join(' – '))
        .join(' ; '),
    ])
  const floor = consortium?.convention?.leastShare ?? null
  const { partners } = sharesOf(opportunity, floor)
  const whole = partners.flatMap(({ partner, share, below }) => {
    if (share === null) return []
    const said = t('sheet_share', { partner: nameOf(consortium, partner), share: percent(share) })
    return [below && floor !== null ? t('sheet_below', { share: said, floor: percent(floor) }) : said]
  })
  return [
    { kind: 'table', head: [t('sheet_lot_head'), t('sheet_share_head')], rows },
    ...(answered.length > LOTS ? [{ kind: 'paragraph' as const, text: plural('sheet_more_lots', answered.length - LOTS) }] : []),
    ...(whole.length > 0 ? [{ kind: 'paragraph' as const, text: t('sheet_whole', { shares: whole.join(' ; ') }) }] : []),
  ]
}

/** Who leads and represents the group, and what was decided. */
export function pilotOf({ pilot, decision }: Opportunity, consortium: Consortium | null): Block[] {
  const partner = consortium?.partners.find(({ id }) => id === pilot)
  const name = partner?.fullName
    ? t('sheet_full_name', { name: partner.name, full: shorten(partner.fullName, 100) })
    : (partner?.name ?? pilot)
  const decided =
    decision &&
    [t(decision.go ? 'sheet_go' : 'sheet_no_go', { day: dayWords(decision.on) }), shorten(decision.why, 200)].filter(Boolean).join(' ')
  const facts: Fact[] = [
    { term: t('sheet_leads'), value: name },
    ...(pilot ? [{ term: t('sheet_siret'), value: partner?.siret ?? null }] : []),
    { term: t('sheet_decision'), value: decided },
  ]
  return [{ kind: 'facts', facts }]
}
