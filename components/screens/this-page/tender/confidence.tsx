import type { InferredCpv, Verdict } from '../../../../utils/matching/verdict'
import { type MessageKey, t } from '../../../../utils/words/t'

/** How much of what serves to judge the notice gives, by the least share that each word asks for. */
const GIVEN: readonly (readonly [number, MessageKey])[] = [
  [1, 'panel_given_all'],
  [0.75, 'panel_given_most'],
  [0.4, 'panel_given_part'],
  [0, 'panel_given_little'],
]

/** A deduced code in words, by the least probability that each asks for; under the last it isn't shown. */
const LIKELY: readonly (readonly [number, MessageKey])[] = [
  [0.6, 'panel_cpv_likely'],
  [0.2, 'panel_cpv_possible'],
]

const likelihood = ({ probability }: InferredCpv) => LIKELY.find(([least]) => probability >= least)?.[1]

/** How much the notice gives to judge by, apart from the verdict; and the code deduced from its words where it prints none. */
export function Confidence({ verdict: { confidence, inferredCpv } }: { verdict: Verdict }) {
  const given = GIVEN.find(([least]) => confidence >= least)?.[1] ?? 'panel_given_little'
  const deduced = inferredCpv.flatMap((one) => {
    const word = likelihood(one)
    return word ? [{ ...one, word, name: nameOf(one.code) }] : []
  })
  return (
    <div class="confidence small">
      <p>{t(given, { percent: Math.round(confidence * 100) })}</p>
      {deduced.length > 0 && (
        <p>
          <abbr title={t('ui_gloss_cpv')}>{t('panel_cpv_inferred')}</abbr>{' '}
          {deduced.map(({ code, name, word }, at) => (
            <span key={code}>
              {at > 0 && ' '}
              {t(word, { name, code })}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

/** The name of a code's division, and of its group where it has words. */
function nameOf(code: string): string {
  for (const key of [`cpv_${code.slice(0, 3)}`, `cpv_${code.slice(0, 2)}`] as MessageKey[]) {
    const words = t(key)
    if (words !== key) return words
  }
  return code
}
