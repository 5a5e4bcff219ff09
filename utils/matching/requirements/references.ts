import { wallClock } from '../../calendar/zoned-time'
import type { Reference } from '../../consortium/consortium'
import { thresholdOn } from '../../terms/thresholds'
import type { RequirementAnswer, RequirementKind, RequirementOf, RequirementQuestion } from '../requirement-kind'
import { similarReferences } from '../similar-references'

type Question = Omit<RequirementQuestion<RequirementOf<'references'>>, 'partner'>

/** Contracts of the same sort. A buyer of services may look three years back (arrêté du 22 mars 2019): older or undated ones are only a part; those of several partners add up. */
const kind: RequirementKind<RequirementOf<'references'>> = {
  role: 'telling',
  needsProof: false,
  label: ({ count }) => (count === null ? { key: 'requirement_references' } : { key: 'requirement_references_number', params: { count } }),
  meet: (question) => answer(question, similarReferences(question.partner, question.lot, question.notice)),
  together: (question) =>
    answer(
      question,
      question.consortium.partners.flatMap((partner) => similarReferences(partner, question.lot, question.notice)),
    ),
}

export default kind

function answer({ requirement, now }: Question, similar: readonly Reference[]): RequirementAnswer {
  const today = wallClock(now, 'Europe/Paris').slice(0, 10)
  const since = Number(today.slice(0, 4)) - (thresholdOn('references-age', today)?.value ?? 0)
  const told = similar.filter(({ standing }) => standing !== 'to-check')
  const recent = told.filter(({ year }) => year !== null && year >= since)
  const needed = requirement.count ?? 1
  const counted = { count: told.length }
  if (recent.filter(({ standing }) => standing === 'verified').length >= needed)
    return { state: 'covers', reason: { key: 'requirement_references_enough', params: { count: recent.length } } }
  if (recent.length >= needed)
    return { state: 'declared', reason: { key: 'requirement_references_enough', params: { count: recent.length } } }
  if (told.length > 0) return { state: 'partial', reason: { key: 'requirement_references_some', params: counted } }
  return { state: 'check', reason: { key: similar.length > 0 ? 'requirement_references_to_check' : 'requirement_references_unsaid' } }
}
