import type { Awaited } from '../sharing/to-answer'
import { language } from './language'
import { plural } from './plural'
import { t } from './t'

/** Tenders that one notification names; the others are counted. */
const NAMED = 3

/** Title and message of the notification of proposals that wait for an answer: who proposes what. */
export function askedWords(asked: readonly Awaited[], nameOf: (member: string) => string): [title: string, message: string] {
  const list = new Intl.ListFormat(language(), { type: 'conjunction' })
  const lines = asked
    .slice(0, NAMED)
    .map(({ opportunity, life }) =>
      t('answer_asked_line', { authors: list.format(life.authors.map(nameOf)), title: opportunity.facts.title }),
    )
  return [plural('answer_asked', asked.length), [...lines, ...(asked.length > NAMED ? ['…'] : [])].join('\n')]
}
