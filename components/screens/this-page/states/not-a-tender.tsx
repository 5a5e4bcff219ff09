import { t } from '../../../../utils/words/t'

/** The page in the tab announces no tender that we recognise; `portal` is the reader that looked, if one did. */
export function NotATender({ portal }: { portal: string | null }) {
  const known = portal !== null && portal !== 'generic'
  return (
    <section class="stack state">
      <h1>{t('panel_other_title')}</h1>
      <p>{t(known ? 'panel_other_on_portal' : 'panel_other_anywhere')}</p>
      <ul class="bullets">
        <li>{t('panel_other_open_notice')}</li>
        <li>{t('panel_other_click')}</li>
      </ul>
    </section>
  )
}
