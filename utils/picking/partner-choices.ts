import type { Partner } from '../consortium/consortium'
import type { Choice } from './choice'

/** The partners to pick from, by a name, a town or a skill. */
export function partnerChoices(partners: readonly Partner[]): Choice[] {
  return partners.map(({ id, name, fullName, sites, skills }) => ({
    value: id,
    label: name,
    more: fullName ?? '',
    words: [fullName ?? '', ...sites.map((site) => site.town), ...skills.flatMap((skill) => [skill.name, ...skill.words])].filter(Boolean),
  }))
}
