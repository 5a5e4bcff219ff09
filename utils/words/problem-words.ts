import { CODES } from '../problems/codes'
import type { Problem } from '../problems/problem'
import { fieldKey, fieldWords } from './field-words'
import { language } from './language'
import { plural } from './plural'
import { type MessageKey, type Params, t } from './t'

/** A problem put in words: what happened, what to do about it, and the code to quote. */
export interface ProblemWords {
  readonly happened: string
  readonly advice: string
  readonly code: string
}

/**
 * Words of a problem: `problem_<code>` says what happened, `problem_<code>_do` what to do. A known line is said first,
 * how many `others` are wrong last; a `field` is said in words, its bare name being `{name}`.
 */
export function problemWords({ code, params = {} }: Problem): ProblemWords {
  const key = `problem_${code.replaceAll('-', '_')}`
  const shown = shownParams(params)
  const happened = t(key as MessageKey, shown)
  const advice = t(`${key}_do` as MessageKey, shown)
  const { line, others } = params
  return {
    happened: line === undefined ? happened : `${t('ui_problem_line', { line })} ${happened}`,
    advice: typeof others === 'number' && others > 0 ? `${advice} ${plural('problem_others', others)}` : advice,
    code: CODES[code],
  }
}

function shownParams(params: NonNullable<Problem['params']>): Params {
  const number = new Intl.NumberFormat(language())
  const shown = Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? number.format(value) : value] as const)
  const { field, found } = params
  return {
    ...Object.fromEntries(shown),
    ...(typeof field === 'string' && { field: fieldWords(field), name: fieldKey(field) }),
    ...(found === '' && { found: t('problem_found_nothing') }),
  }
}
