import { t } from '../../../../utils/words/t'

/** No right to look at this page yet: the click and the shortcut that give it. */
export function PermissionNeeded() {
  return (
    <section class="stack state">
      <h1>{t('panel_permission_title')}</h1>
      <p>{t('panel_permission_click')}</p>
      <p>
        {t('panel_permission_shortcut')} <kbd>{t('ui_shortcut')}</kbd>
      </p>
    </section>
  )
}
