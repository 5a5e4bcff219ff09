import type { Judgement } from '../../utils/matching/verdict'
import { say } from '../../utils/words/say'
import { type MessageKey, t } from '../../utils/words/t'
import { Mark } from './mark'
import { Quote } from './quote'
import './styles/judgements.css'

const VERDICTS: Readonly<Record<Judgement['verdict'], MessageKey>> = {
  for: 'panel_judgement_for',
  against: 'panel_judgement_against',
  unknown: 'panel_judgement_unknown',
}

const criterionKey = (criterion: string) => `criterion_${criterion.replaceAll('-', '_')}` as MessageKey

/** What the notice asks and the consortium's own sheet leaves open. */
export const isUnsure = ({ verdict, unconfirmed }: Judgement) => verdict === 'for' && unconfirmed === true

/** Reasons, each with the words of the notice that it rests on; said once: what the partner's sheet leaves open. */
export function Judgements({ judgements }: { judgements: readonly Judgement[] }) {
  return (
    <>
      <ul class="judgements">
        {judgements.map((judgement) => (
          <li key={judgement.criterion} data-verdict={isUnsure(judgement) ? 'unknown' : judgement.verdict}>
            <Mark shape={isUnsure(judgement) ? 'unknown' : judgement.verdict} />
            <div>
              <p class="small muted">
                {t(criterionKey(judgement.criterion))}
                <span class="visually-hidden"> {t(isUnsure(judgement) ? 'panel_judgement_unknown' : VERDICTS[judgement.verdict])}</span>
              </p>
              {say(judgement.reason)}
              {judgement.evidence.map((quote) => (
                <Quote key={quote.text} text={quote.text} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {judgements.some(isUnsure) && <p class="judgement-unsure">{t('panel_judgement_unconfirmed')}</p>}
    </>
  )
}
