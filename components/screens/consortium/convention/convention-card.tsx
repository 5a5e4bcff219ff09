import type { Convention } from '../../../../utils/consortium/consortium'
import { dayWords } from '../../../../utils/words/dates'
import { language } from '../../../../utils/words/language'
import { plural } from '../../../../utils/words/plural'
import { type MessageKey, t } from '../../../../utils/words/t'
import { StandingMark } from '../../../parts/standing-mark'

const SOLO: Readonly<Record<NonNullable<Convention['soloAnswer']>, MessageKey>> = {
  free: 'consortium_solo_free',
  inform: 'consortium_solo_inform',
  joint: 'consortium_solo_joint',
}

/** The written agreement: object, rules, dates, and what applies when one could answer alone. */
export function ConventionCard({ convention, edit }: { convention: Convention | null; edit: () => void }) {
  return (
    <section class="card stack" aria-labelledby="convention-title">
      <div class="row card-head">
        <h2 id="convention-title">{t('consortium_convention')}</h2>
        {convention && <StandingMark standing={convention.standing} />}
      </div>
      {convention ? (
        <>
          {convention.object && <p>{convention.object}</p>}
          <p class="small muted">
            {convention.signedOn ? t('consortium_signed', { day: dayWords(convention.signedOn) }) : t('consortium_signed_unknown')}
            {' · '}
            {convention.endsOn ? t('consortium_ends', { day: dayWords(convention.endsOn) }) : t('consortium_ends_unknown')}
          </p>
          {convention.rules.length > 0 && (
            <ul class="bullets">
              {convention.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          )}
          <p>
            {t('consortium_solo_title')}{' '}
            <strong>{t(convention.soloAnswer ? SOLO[convention.soloAnswer] : 'consortium_solo_unsaid')}</strong>
          </p>
          {convention.leastDays !== null && <p>{plural('consortium_least_days_said', convention.leastDays)}</p>}
          {convention.leastShare !== null && (
            <p>{t('consortium_least_share_said', { share: new Intl.NumberFormat(language()).format(convention.leastShare) })}</p>
          )}
        </>
      ) : (
        <p>{t('consortium_convention_none')}</p>
      )}
      <div>
        <button type="button" class="button button-small" data-edits="convention" onClick={edit}>
          {t(convention ? 'consortium_convention_edit' : 'consortium_convention_add')}
        </button>
      </div>
    </section>
  )
}
