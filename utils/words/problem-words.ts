import { CODES } from '../problems/codes'
import type { Problem } from '../problems/problem'
import { type MessageKey, t } from './t'

/** A problem put in words: what happened, what to do about it, and the code to quote. */
export interface ProblemWords {
  readonly happened: string
  readonly advice: string
  readonly code: string
}

/** Words of a problem: `problem_<code>` says what happened, `problem_<code>_do` what to do; a known line is said first. */
export function problemWords({ code, params }: Problem): ProblemWords {
  const key = `problem_${code.replaceAll('-', '_')}`
  const happened = t(key as MessageKey, params)
  const line = params?.line
  return {
    happened: line === undefined ? happened : `${t('ui_problem_line', { line })} ${happened}`,
    advice: t(`${key}_do` as MessageKey, params),
    code: CODES[code],
  }
}
