import type { Partner } from '../../utils/consortium/consortium'
import { indexNotice, type Notice } from '../../utils/matching/notice'
import type { RequirementQuestion } from '../../utils/matching/requirement-kind'
import type { Tender } from '../../utils/tenders/tender'
import type { Requirement, RequirementKindId, Terms } from '../../utils/terms/terms'
import { NO_TERMS } from '../../utils/terms/terms'
import { aConsortium, aTender, found, placed } from './tender'

/** Monday 23 November 2026, in the morning. */
export const NOW = Date.parse('2026-11-23T08:00:00Z')

/** A deadline on that day at noon, Paris time. */
export const until = (date: string) =>
  found({ date, time: '12:00', zone: 'Europe/Paris', zoneFrom: 'stated' as const }, `Date limite : ${date}`)

/** A notice whose terms are what is given, whatever its text says. */
export const aNotice = (tender: Partial<Tender>, terms: Partial<Terms> = {}): Notice => {
  const notice = indexNotice(aTender(tender))
  return { ...notice, lots: notice.lots, terms: { ...NO_TERMS, ...terms }, quote: notice.quote }
}

/** A requirement of a kind, mandatory and of all lots unless said otherwise. */
export const asked = <K extends RequirementKindId>(
  kind: K,
  own: Omit<Extract<Requirement, { kind: K }>, 'kind' | 'id' | 'lots' | 'level' | 'quote'>,
  level: Requirement['level'] = 'mandatory',
) => ({ kind, id: kind, lots: null, level, quote: 'exigence', ...own }) as unknown as Extract<Requirement, { kind: K }>

/** A requirement asked of one partner, in a lot of these départements (none: its place is not known). */
export function questionOf<R extends Requirement>(
  requirement: R,
  partner: Partner,
  departements: readonly string[] = ['69'],
  tender: Partial<Tender> = {},
): RequirementQuestion<R> {
  const notice = aNotice({
    title: found('Analyse des pratiques professionnelles des assistants familiaux'),
    places: departements.length > 0 ? [placed(...departements)] : [],
    deadline: until('2027-01-15'),
    ...tender,
  })
  const [lot] = notice.lots
  if (!lot) throw new Error('a notice has a lot')
  return { requirement, notice, lot, partner, consortium: aConsortium(partner), now: NOW }
}
