import { useEffect, useState } from 'preact/hooks'
import type { SpaceView } from '../../../utils/sharing/sharing'
import { t } from '../../../utils/words/t'
import { useHands } from './hands'

/** Which lists are also a folder of this browser's bookmarks: written there, never read back. */
export function MirrorLists({ view: { roster } }: { view: SpaceView }) {
  const { mirrors } = useHands()
  const [on, setOn] = useState<readonly string[] | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => {
    mirrors.list().then(setOn, () => setOn([]))
  }, [mirrors])
  const lists = [
    { audience: 'consortium', name: roster.name },
    ...roster.lists.filter(({ archived }) => !archived).map(({ id, name }) => ({ audience: `list:${id}`, name })),
  ]
  const change = async (audience: string, name: string, wanted: boolean) => {
    // Asked in the click itself: browsers listen to nothing later.
    const allowed = wanted ? await mirrors.start(audience, name) : await mirrors.stop(audience).then(() => true)
    setOn(await mirrors.list())
    setSaid(
      !allowed ? t('space_mirror_refused') : wanted ? t('space_mirror_made', { list: name }) : t('space_mirror_removed', { list: name }),
    )
  }
  return (
    <details class="card">
      <summary>{t('space_mirror')}</summary>
      <div class="stack">
        <p class="small">{t('space_mirror_what')}</p>
        {lists.map(({ audience, name }) => (
          <label key={audience} class="tick-line">
            <input
              type="checkbox"
              checked={on?.includes(audience) ?? false}
              disabled={on === null}
              onChange={({ currentTarget }) => void change(audience, name, currentTarget.checked)}
            />
            <span>{audience === 'consortium' ? t('space_mirror_all', { group: name }) : name}</span>
          </label>
        ))}
        <p role="status" class="small">
          {said}
        </p>
      </div>
    </details>
  )
}
