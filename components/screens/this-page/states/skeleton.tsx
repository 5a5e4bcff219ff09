import { t } from '../../../../utils/words/t'
import { useLate } from '../../../shell/use-late'

/** Stands in for a notice that takes more than a moment to read. */
export function Skeleton() {
  const late = useLate()
  return (
    <div class={late ? 'stack' : 'visually-hidden'} aria-busy="true">
      <h1 class="muted">{t('panel_loading')}</h1>
      <div class="skeleton" aria-hidden="true">
        <span style="width: 45%" />
        <span style="height: 3rem" />
        <span style="width: 85%" />
        <span style="height: 6rem" />
      </div>
    </div>
  )
}
