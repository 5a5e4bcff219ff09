import { useEffect, useState } from 'preact/hooks'
import type { Finder } from '../../../utils/finding/table'
import { t } from '../../../utils/words/t'
import { useLate } from '../../shell/use-late'

/** Says that the search is being prepared, and how far it has come, where that takes more than a second. */
export function Indexing({ finder }: { finder: Finder }) {
  const [share, setShare] = useState<number | null>(null)
  useEffect(() => finder.onProgress(setShare), [finder])
  return share === null ? null : <Bar share={share} />
}

function Bar({ share }: { share: number }) {
  if (!useLate(1_000)) return null
  return (
    <label class="desk-progress small">
      {t('desk_indexing')}
      <progress value={share} max={1} />
    </label>
  )
}
