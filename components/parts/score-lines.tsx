import type { Judgement } from '../../utils/matching/verdict'
import { say } from '../../utils/words/say'
import { type MessageKey, t } from '../../utils/words/t'
import { Mark } from './mark'
import { Quote } from './quote'
import { wholePoints } from './whole-points'
import './styles/score-lines.css'

const VERDICTS: Readonly<Record<Judgement['verdict'], MessageKey>> = {
  for: 'panel_judgement_for',
  against: 'panel_judgement_against',
  unknown: 'panel_judgement_unknown',
}

const criterionKey = (criterion: string) => `criterion_${criterion.replaceAll('-', '_')}` as MessageKey

/** What the notice asks and the consortium's own sheet leaves open. */
export const isUnsure = ({ verdict, unconfirmed }: Judgement) => verdict === 'for' && unconfirmed === true

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

interface ScoreLinesProps {
  lines: readonly Judgement[]
  /** 0 to 100. */
  score: number
}

/** The lines of a score: points, the reason and the words of the notice that it rests on; then what they make. */
export function ScoreLines({ lines, score }: ScoreLinesProps) {
  const points = new Map(wholePoints(lines.map((line) => line.points)).map((whole, at) => [lines[at], whole]))
  const most = sum(lines.map(({ of }) => of))
  const foreign = lines.find(({ criterion, verdict }) => criterion === 'domain' && verdict === 'against')
  // Of another trade, the rest says nothing.
  const shown = foreign ? [foreign] : lines
  const capped = most > 0 && Math.round((100 * sum(lines.map((line) => line.points))) / most) > score
  return (
    <>
      <ul class="judgements">
        {shown.map((line) => {
          const open = isUnsure(line) || line.pending === true
          const shape = open ? 'unknown' : line.verdict
          return (
            <li key={line.criterion} data-verdict={shape}>
              <Mark shape={shape} />
              <div>
                <p class="score-head">
                  <span class="score-name">
                    {t(criterionKey(line.criterion))}
                    <span class="visually-hidden"> {t(open ? 'panel_judgement_unknown' : VERDICTS[line.verdict])}</span>
                  </span>
                  <span class="score-points">{t('panel_score_points', { points: points.get(line) ?? 0, of: Math.round(line.of) })}</span>
                </p>
                <div class="score-bar" aria-hidden="true">
                  <span style={`width: ${line.of > 0 ? Math.min(100, Math.round((100 * line.points) / line.of)) : 0}%`} />
                </div>
                {say(line.reason)}
                {line.evidence.map((quote) => (
                  <Quote key={quote.text} text={quote.text} />
                ))}
              </div>
            </li>
          )
        })}
      </ul>
      <p class="score-total">
        {Math.round(most) === 100 || capped || foreign
          ? t('panel_score_total', { score })
          : t('panel_score_total_of', { points: sum([...points.values()]), of: Math.round(most), score })}
      </p>
      {foreign && <p class="small muted">{t('panel_score_foreign')}</p>}
      {capped && !foreign && <p class="small muted">{t('panel_score_capped')}</p>}
      {shown.some(({ verdict }) => verdict === 'unknown') && <p class="small muted">{t('panel_score_unknown')}</p>}
      {shown.some(isUnsure) && <p class="judgement-unsure">{t('panel_judgement_unconfirmed')}</p>}
    </>
  )
}
