import type { SpaceView } from '../../../utils/sharing/sharing'
import { t } from '../../../utils/words/t'
import { Leave } from './leave'
import { SyncLine } from './sync-line'
import { Words } from './words-to-check'

/** Waits to be let in: the four words to say to whoever invites. */
export function Joining({ view }: { view: SpaceView }) {
  return (
    <section class="card stack" aria-labelledby="space-joining">
      <h2 id="space-joining">{t('space_joining', { space: view.roster.name })}</h2>
      <p>{t('space_joining_words')}</p>
      <Words words={view.joining?.check ?? []} />
      <SyncLine view={view} />
      <Leave />
    </section>
  )
}
