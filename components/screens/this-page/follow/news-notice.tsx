import { type News, takeNote } from '../../../../utils/opportunities/news'
import { deadlineWords } from '../../../../utils/words/dates'
import { t } from '../../../../utils/words/t'
import type { Gestures } from '../../../parts/use-gestures'

/** What the page says that the followed tender doesn't know yet, and one click that takes note of it. */
export function NewsNotice({ news, url, gestures }: { news: News; url: string; gestures: Gestures }) {
  const { of, by, deadline, cancels, removedLots } = news
  const take = () => {
    if (!gestures.busy) void gestures.run(takeNote(news, url), t(deadline ? 'panel_news_taken' : 'panel_news_taken_only'), { focus: true })
  }
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
      </ul>
      <div class="row">
        <button type="button" class="button button-small" aria-busy={gestures.busy} onClick={take}>
          {t(deadline ? 'panel_news_take' : 'panel_news_take_only')}
        </button>
      </div>
    </section>
  )
}
