import { send } from '../../../utils/messaging/send'
import { t } from '../../../utils/words/t'

/** Nothing was ever kept: how to keep the first one. */
export function FirstRun() {
  return (
    <div class="first-run card stack">
      <h2>{t('desk_first_title')}</h2>
      <p>{t('desk_first_why')}</p>
      <ol class="numbered">
        <li>{t('desk_first_open')}</li>
        <li>
          {t('desk_first_click')} <kbd>{t('ui_shortcut')}</kbd>
        </li>
        <li>{t('desk_first_save')}</li>
      </ol>
      <div class="row">
        <button type="button" class="button button-main" onClick={() => send('open', { address: 'welcome' })}>
          {t('desk_first_portals')}
        </button>
      </div>
    </div>
  )
}
