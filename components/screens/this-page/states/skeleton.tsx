import { t } from '../../../../utils/words/t'
import { useLate } from '../../../shell/use-late'

/** Stands in for a notice that takes more than a moment to read. */
export function Skeleton() {
  const late = useLate()
  if (!late) return <div aria-busy="true" />
  return (
    <div class="stack" aria-busy="true">
      <p class="muted">{t('panel_loading')}</p>
      <div class="skeleton" aria-hidden="true">
        <span style="width: 45%" />
        <span style="height: 3rem" />
        <span style="width: 85%" />
        <span style="height: 6rem" />
      </div>
    </div>
  )
}
