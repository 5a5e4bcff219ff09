import { say } from '../../../../utils/words/say'
import { t } from '../../../../utils/words/t'

interface NotATenderProps {
  /** The reader that looked, if one did. */
  portal: string | null
  /** The names of the portals that are read best. */
  best: readonly string[]
}

/** The page in the tab announces no tender that we recognise: which page to open, and what to do where it is one. */
export function NotATender({ portal, best }: NotATenderProps) {
  const known = portal !== null && portal !== 'generic'
  return (
    <section class="stack state">
      <h1>{t('panel_other_title')}</h1>
      <p>{t(known ? 'panel_other_on_portal' : 'panel_other_anywhere')}</p>
      <ul class="bullets">
        <li>{t('panel_other_open_notice')}</li>
        <li>{t('panel_other_unlike')}</li>
        {best.length > 0 && <li>{say({ key: 'panel_other_best', params: { portals: best } })}</li>}
      </ul>
    </section>
  )
}
