import { isOpen } from '../opportunities/open-order'
import type { Opportunity } from '../opportunities/opportunity'
import { stageDue } from '../planning/plan-of'
import type { Line } from './table'

/** What tables show of an opportunity. */
export function lineOf(opportunity: Opportunity): Line {
  const { id, facts, deadline, stage, pilot, verdict, closed, cancelled, deleted } = opportunity
  const assigned = Object.values(opportunity.assignments).flatMap((lot) => lot.map(({ partner }) => partner))
  const watches = opportunity.watches.filter(({ done }) => !done).map(({ on }) => on)
  return {
    id,
    title: facts.title,
    buyer: facts.buyer,
    reference: facts.reference,
    portal: facts.portal,
    url: facts.url,
    deadline: deadline && {
      date: deadline.date,
      time: deadline.time,
      zone: deadline.zone,
      zoneFrom: deadline.zoneFrom,
      ...(deadline.unlabelled && { unlabelled: deadline.unlabelled }),
    },
    stage,
    due: isOpen(opportunity) ? stageDue(opportunity) : (opportunity.dates[stage] ?? null),
    pilot,
    partners: [...new Set(pilot === null ? assigned : [pilot, ...assigned])],
    tags: [...new Set(opportunity.tags.map(({ name }) => name))],
    departements: [...new Set(facts.departements)],
    decision: verdict?.decision ?? null,
    score: verdict?.score ?? null,
    closed: closed !== null || cancelled,
    deleted,
    watch: watches.sort()[0] ?? null,
  }
}
