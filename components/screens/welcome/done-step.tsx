import { send } from '../../../utils/messaging/send'
import { t } from '../../../utils/words/t'

/** How to open the panel from now on. */
export function DoneStep() {
  return (
    <div class="stack">
      <ol class="numbered">
        <li>{t('welcome_done_notice')}</li>
        <li>{t('welcome_done_click')}</li>
        <li>
          {t('welcome_done_shortcut')} <kbd>{t('ui_shortcut')}</kbd>
        </li>
      </ol>
      <p class="muted">{t('welcome_done_pin')}</p>
      <div>
        <button type="button" class="button button-main" onClick={() => send('open', { address: 'desk#screen=consortium' })}>
          {t('welcome_done_desk')}
        </button>
      </div>
    </div>
  )
}
