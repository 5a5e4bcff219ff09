import type { Reason } from '../matching/verdict'
import { dayWords } from './dates'
import { language } from './language'
import { pluralForm } from './plural'
import { type MessageKey, type Params, t } from './t'

/**
 * The sentence of a reason, with its lists joined ("1, 2 et 3"), its parts one after the other, its numbers and days
 * (`YYYY-MM-DD`) as the language writes them, and in the plural where it has one. Its key comes as data: one that the
 * locales lack is shown as it is.
 */
export function say({ key, params = {}, parts }: Reason): string {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? joined(value) : written(value)]),
  )
  if (parts?.length) values.parts = parts.map(say).reduce((first, next) => t('ui_clauses', { first, next }))
  if (typeof params.count !== 'number') return words(key, values)
  const counted = `${key}_${pluralForm(params.count)}`
  const sentence = words(counted, values)
  return sentence === counted ? words(key, values) : sentence
}

/** A sentence that speaks of one partner says `{who}`: by name where many are spoken of, else « ce partenaire ». */
function words(key: string, params: Params): string {
  const sentence = t(key as MessageKey, params)
  if (!sentence.includes('{who}')) return sentence
  const whole = t(key as MessageKey, { ...params, who: t('ui_who') })
  return sentence.startsWith('{who}') ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole
}

const joined = (values: readonly string[]) => new Intl.ListFormat(language(), { type: 'conjunction' }).format(values)

const DAY = /^\d{4}-\d{2}-\d{2}$/

function written(value: string | number): string {
  if (typeof value === 'number') return new Intl.NumberFormat(language()).format(value)
  return DAY.test(value) ? dayWords(value) : value
}
