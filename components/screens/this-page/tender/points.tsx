import type { Explained, Reason, Verdict } from '../../../../utils/matching/verdict'
import { say } from '../../../../utils/words/say'
import { t } from '../../../../utils/words/t'
import { lotsWords } from '../../../parts/lot-words'
import { Mark, type MarkShape } from '../../../parts/mark'
import { Quote } from '../../../parts/quote'

/** Whether two reasons say the same. */
export const same = (one: Reason, other: Reason) =>
  one.key === other.key && JSON.stringify(one.params ?? {}) === JSON.stringify(other.params ?? {})

/** Whether a point rules something out, by the gate that it comes from: the notice's, or its lot's. */
const blocks = ({ reason, lots: about }: Explained, { gates, lots, decision }: Verdict) =>
  decision === 'outside' ||
  [...gates, ...lots.filter((one) => about.length === 0 || about.includes(one.lot)).flatMap((one) => one.gates)].some(
    (gate) => gate.state === 'blocking' && same(gate.reason, reason),
  )

/** The best reasons to answer and what must be settled first, each with the words of the notice. */
export function Points({ verdict }: { verdict: Verdict }) {
  const { pros } = verdict
  // The sentence above has said it.
  const cons = verdict.cons.filter(({ reason }) => !same(reason, verdict.summary))
  const point = (explained: Explained, shape: MarkShape, word: string) => (
    <li key={`${explained.lots.join()} ${explained.reason.key}`} data-point={shape}>
      <Mark shape={shape} />
      <div>
        <p>
          <span class="visually-hidden">{word} </span>
          {explained.lots.length > 0 && <span class="point-lot">{t('panel_point_lot', { lot: lotsWords(explained.lots) })}</span>}{' '}
          {say(explained.reason)}
        </p>
        {explained.evidence.slice(0, 1).map((quote) => (
          <Quote key={quote.text} text={quote.text} />
        ))}
      </div>
    </li>
  )
  return (
    <>
      {pros.length > 0 && (
        <section class="stack points" aria-labelledby="pros-title">
          <h2 id="pros-title">{t('panel_pros_title')}</h2>
          <ul>{pros.map((one) => point(one, 'for', t('panel_judgement_for')))}</ul>
        </section>
      )}
      {cons.length > 0 && (
        <section class="stack points" aria-labelledby="cons-title">
          <h2 id="cons-title">{t('panel_cons_title')}</h2>
          <ul>
            {cons.map((one) =>
              blocks(one, verdict) ? point(one, 'blocking', t('panel_gate_blocking')) : point(one, 'check', t('panel_gate_check')),
            )}
          </ul>
        </section>
      )}
    </>
  )
}
