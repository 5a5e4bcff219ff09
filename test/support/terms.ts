import type { Lot } from '../../utils/tenders/tender'
import { readTerms } from '../../utils/terms/read-terms'
import type { Requirement, RequirementKindId, Terms } from '../../utils/terms/terms'
import { aTender, found } from './tender'

/** What the sentences of a text impose, its deadline being 15 January 2027. */
export function termsOf(text: string, lots: readonly Lot[] = [], title: string | null = null): Terms {
  const deadline = found({ date: '2027-01-15', time: '12:00', zone: 'Europe/Paris', zoneFrom: 'assumed' as const })
  return readTerms(aTender({ text, lots, deadline, title: title === null ? null : found(title) }))
}

/** The requirements of one kind that a text states. */
export const requirementsOf = <K extends RequirementKindId>(
  kind: K,
  text: string,
  lots: readonly Lot[] = [],
  title: string | null = null,
) => termsOf(text, lots, title).requirements.filter((one): one is Extract<Requirement, { kind: K }> => one.kind === kind)

/** Every quote of some terms. */
export const quotesOf = ({ requirements, reserved, ...found }: Terms): string[] => [
  ...requirements.map(({ quote }) => quote),
  ...reserved.map(({ quote }) => quote),
  ...Object.values(found).flatMap((one) => (one ? [one.source.quote] : [])),
]
