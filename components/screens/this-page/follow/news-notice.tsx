import { wallClock } from '../../../../utils/calendar/zoned-time'
import { type News, takeNote } from '../../../../utils/opportunities/news'
import type { Outcome } from '../../../../utils/opportunities/stages'
import { keptDays } from '../../../../utils/planning/kept-days'
import { takeResult } from '../../../../utils/planning/take-result'
import { watchChanges } from '../../../../utils/planning/watch-changes'
import { deadlineWords } from '../../../../utils/words/dates'
import { t } from '../../../../utils/words/t'
import { OUTCOME_WORDS } from '../../../parts/end-words'
import type { Gestures } from '../../../parts/use-gestures'

interface NewsNoticeProps {
  news: News
  url: string
  gestures: Gestures
  now: () => number
}

/** What came of an answer, once somebody got the contract. */
const OF_AN_AWARD: readonly Outcome[] = ['won', 'partly', 'lost']
/** Winners that are named: a framework of many lots has dozens. */
const NAMED = 5

/** What the page says that the followed tender doesn't know yet, and one click that takes note of it. */
export function NewsNotice({ news, url, gestures, now }: NewsNoticeProps) {
  const { of, by, deadline, cancels, removedLots, awarded } = news
  const today = wallClock(now(), 'Europe/Paris').slice(0, 10)
  const take = () => {
    if (gestures.busy) return
    const changes = [
      ...takeNote(news, url),
      ...(deadline ? keptDays(of, deadline.to.value, now()) : []),
      ...(cancels ? watchChanges({ ...of, cancelled: true }, today, of) : []),
    ]
    void gestures.run(changes, t(deadline ? 'panel_news_taken' : 'panel_news_taken_only'), { focus: true })
  }
  const note = (outcome: Outcome | null) => {
    if (gestures.busy) return
    const words = outcome ? t('panel_news_result', { outcome: t(OUTCOME_WORDS[outcome]) }) : t('panel_news_unanswered_done')
    void gestures.run(takeResult(news, outcome, today), words, { focus: true })
  }
  const noted = deadline !== null || cancels || removedLots.length > 0
  return (
    <section class="notice notice-warning stack" aria-label={t('panel_news_title')}>
      <p>
        <strong>{by === 'page' ? t('panel_news_own') : t('panel_news_other', { title: of.facts.title })}</strong>
      </p>
      <ul>
        {deadline && (
          <li>
            {deadline.from
              ? t('panel_news_moved', { from: deadlineWords(deadline.from), to: deadlineWords(deadline.to.value) })
              : t('panel_news_dated', { to: deadlineWords(deadline.to.value) })}
          </li>
        )}
        {cancels && <li>{t('panel_news_cancelled')}</li>}
        {removedLots.length > 0 && <li>{t('panel_news_lots', { lots: removedLots.join(', ') })}</li>}
        {awarded && <li>{awardWords(awarded.winners)}</li>}
      </ul>
      {noted && (
        <div class="row">
          <button type="button" class="button button-small" aria-busy={gestures.busy} onClick={take}>
            {t(deadline ? 'panel_news_take' : 'panel_news_take_only')}
          </button>
        </div>
      )}
      {awarded && (
        <fieldset class="row news-outcome">
          <legend class="small">{t('panel_news_outcome')}</legend>
          {OF_AN_AWARD.map((outcome) => (
            <button key={outcome} type="button" class="button button-small" aria-busy={gestures.busy} onClick={() => note(outcome)}>
              {t(OUTCOME_WORDS[outcome])}
            </button>
          ))}
          <button type="button" class="button button-small" aria-busy={gestures.busy} onClick={() => note(null)}>
            {t('panel_news_unanswered')}
          </button>
        </fieldset>
      )}
    </section>
  )
}

function awardWords(winners: readonly string[]): string {
  if (winners.length === 0) return t('panel_news_awarded')
  const named = winners.slice(0, NAMED).join(', ')
  return t('panel_news_awarded_to', { winners: winners.length > NAMED ? `${named}…` : named })
}
