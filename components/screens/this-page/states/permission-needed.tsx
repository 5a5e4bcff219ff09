import type { PortalChoice } from '../../../../utils/messaging/protocol'
import { t } from '../../../../utils/words/t'

interface PermissionNeededProps {
  /** The portal of this page, where it is one that we know. */
  portal: PortalChoice | null
  allow: (portal: PortalChoice) => void
}

/** No right to look at this page yet: the click and the shortcut that give it, and the portal's lasting permission. */
export function PermissionNeeded({ portal, allow }: PermissionNeededProps) {
  return (
    <section class="stack state">
      <h1>{t('panel_permission_title')}</h1>
      <p>{t('panel_permission_click')}</p>
      <p>
        {t('panel_permission_shortcut')} <kbd>{t('ui_shortcut')}</kbd>
      </p>
      {portal && (
        <div class="card stack">
          <h2>{t('panel_permission_portal_title', { portal: portal.name })}</h2>
          <p>{t('panel_permission_portal_why', { portal: portal.name })}</p>
          <button type="button" class="button button-main" onClick={() => allow(portal)}>
            {t('panel_permission_portal_allow', { portal: portal.name })}
          </button>
        </div>
      )}
    </section>
  )
}
