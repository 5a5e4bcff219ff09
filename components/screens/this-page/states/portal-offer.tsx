import type { PortalChoice } from '../../../../utils/messaging/protocol'
import { t } from '../../../../utils/words/t'

/** One quiet line: this portal could be read without a click each time. */
export function PortalOffer({ portal, allow }: { portal: PortalChoice | null; allow: (portal: PortalChoice) => void }) {
  if (!portal || portal.granted) return null
  return (
    <p class="small muted">
      {t('panel_offer', { portal: portal.name })}{' '}
      <button type="button" class="button button-small button-plain" onClick={() => allow(portal)}>
        {t('panel_offer_allow', { portal: portal.name })}
      </button>
    </p>
  )
}
