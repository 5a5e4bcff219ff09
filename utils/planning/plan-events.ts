import { deadlineInstant } from '../calendar/instant-of'
import { isOpen } from '../opportunities/open-order'
import type { Opportunity } from '../opportunities/opportunity'
import { momentOf } from '../opportunities/stamp'
import type { Deadline } from '../tenders/deadline'
import type { CalendarEvent } from './calendar-file'
import type { Plan, PlanStep } from './plan'
import { planOf } from './plan-of'

/** What the entries of a calendar say, in the reader's language. */
export interface EventWords {
  readonly step: (step: PlanStep, opportunity: Opportunity) => string
  readonly deadline: (opportunity: Opportunity) => string
  readonly questions: (opportunity: Opportunity) => string
  readonly details: (opportunity: Opportunity) => string
}

const HOUR = 60
const DAY = 24 * HOUR
/** 1 January 2020: seconds from there fit where calendars count in 31 bits. */
const EPOCH = 1_577_836_800

/** The entries of one opportunity's plan, `now` being milliseconds since the epoch: its steps, the end of questions, its deadline. */
export function planEvents(opportunity: Opportunity, words: EventWords, now: number): CalendarEvent[] {
  const plan = planOf(opportunity, now)
  return plan ? [...stepEvents(opportunity, plan, words), ...deadlineEvents([opportunity], words)] : []
}

function stepEvents(opportunity: Opportunity, { steps }: Plan, words: EventWords): CalendarEvent[] {
  return steps.map((step) => ({
    ...common(opportunity, step.id, words),
    summary: words.step(step, opportunity),
    on: step.day,
    // Nine in the morning of the day, as everywhere.
    rings: step.state === 'done' ? [] : [9 * HOUR],
  }))
}

/** The deadlines of many opportunities and the ends of their questions; of a cancelled one, its cancellation. */
export function deadlineEvents(opportunities: readonly Opportunity[], words: EventWords): CalendarEvent[] {
  return opportunities.flatMap((opportunity) => {
    const { deadline, facts } = opportunity
    const entry = (name: string, summary: string, of: Deadline): CalendarEvent => ({
      ...common(opportunity, name, words),
      summary,
      on: of.time === null ? of.date : deadlineInstant(of),
      rings: isOpen(opportunity) ? (of.time === null ? [-15 * HOUR] : [-2 * DAY, -3 * HOUR]) : [],
    })
    return [
      ...(facts.questions ? [entry('questions-limit', words.questions(opportunity), facts.questions)] : []),
      ...(deadline ? [entry('deadline', words.deadline(opportunity), deadline)] : []),
    ]
  })
}

const common = (opportunity: Opportunity, name: string, words: EventWords) => ({
  uid: `${nameOf(opportunity.id)}-${name}@maillage.org`,
  sequence: Math.max(0, Math.floor(momentOf(opportunity.last) / 1000) - EPOCH),
  description: words.details(opportunity),
  url: opportunity.facts.url.startsWith('https://') ? opportunity.facts.url : null,
  cancelled: opportunity.cancelled || opportunity.deleted,
})

/** Twenty-six hexadecimal digits for a text: two 52-bit halves of FNV-like sums, the same on every device. */
function nameOf(text: string): string {
  const half = (seed: number) => {
    let [one, two] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed]
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      one = Math.imul(one ^ unit, 2654435761)
      two = Math.imul(two ^ unit, 1597334677)
    }
    one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
    two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
    return ((two >>> 0).toString(16).padStart(8, '0') + (one >>> 0).toString(16).padStart(8, '0')).slice(-13)
  }
  return half(0) + half(1)
}
