import type { Opportunity } from './opportunity'
import { STAGES, type Stage } from './stages'

/** What keeps an opportunity where it is. */
export type Hindrance = 'needs-go' | 'needs-pilot' | 'needs-together' | 'veto' | 'needs-lots' | 'needs-deposit' | 'needs-result'

/** What must be so before a stage is left onwards. A stage that is not here may be left as it is. */
const LEAVING: Partial<Record<Stage, (opportunity: Opportunity) => Hindrance[]>> = {
  decision: (of) => [
    ...(of.decision?.go ? [] : (['needs-go'] as const)),
    ...(of.pilot ? [] : (['needs-pilot'] as const)),
    ...(of.alone || of.together.trim() ? [] : (['needs-together'] as const)),
    ...(standingVetoes(of).length > 0 ? (['veto'] as const) : []),
  ],
  drafting: (of) => (of.alone || Object.values(of.assignments).some((lot) => lot.length > 0) ? [] : ['needs-lots']),
  review: (of) => (standingVetoes(of).length > 0 ? ['veto'] : []),
  deposit: (of) => (of.deposit ? [] : ['needs-deposit']),
  result: (of) => (of.result ? [] : ['needs-result']),
}

/** The partners whose veto stands. */
export const standingVetoes = ({ vetoes }: Pick<Opportunity, 'vetoes'>): string[] =>
  Object.entries(vetoes).flatMap(([partner, { lifted }]) => (lifted === null ? [partner] : []))

/**
 * What keeps an opportunity from going to a stage: the rules of every stage that it would leave on the way, each
 * hindrance once. Going back is always free.
 */
export function hindrances(opportunity: Opportunity, to: Stage): Hindrance[] {
  const left = STAGES.slice(STAGES.indexOf(opportunity.stage), STAGES.indexOf(to))
  return [...new Set(left.flatMap((stage) => LEAVING[stage]?.(opportunity) ?? []))]
}
