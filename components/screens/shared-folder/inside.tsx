import type { SpaceView } from '../../../utils/sharing/sharing'
import { plural } from '../../../utils/words/plural'
import { type MessageKey, t } from '../../../utils/words/t'
import { ByHand } from './by-hand'
import { useHands } from './hands'
import { Leave } from './leave'
import { Lists } from './lists'
import { Members } from './members'
import { MirrorLists } from './mirrors'
import { Refusal } from './refusal'
import { SyncLine } from './sync-line'
import { Words } from './words-to-check'

/** The shared folder from inside: how it goes, who asks to enter, what waits for a word, members, lists. */
export function Inside({ view }: { view: SpaceView }) {
  return (
    <>
      <section class="card stack" aria-labelledby="space-name">
        <h2 id="space-name">{view.roster.name}</h2>
        <SyncLine view={view} />
      </section>
      <Requests view={view} />
      <Waiting view={view} />
      <Members view={view} />
      <Lists view={view} />
      <MirrorLists view={view} />
      <ByHand />
      <Leave />
    </>
  )
}

/** Who asks to enter: four words to check with them, then one click. */
function Requests({ view: { requests } }: { view: SpaceView }) {
  const { sharing, busy, run } = useHands()
  return (
    <>
      {requests.map(({ id, organisation, device, check }) => (
        <section key={id} class="card stack notice-warning" aria-label={t('space_asks', { organisation })}>
          <h2>{t('space_asks', { organisation })}</h2>
          <p>{t('space_asks_check', { organisation, device })}</p>
          <Words words={check} />
          <div class="row">
            <button
              type="button"
              class="button button-main"
              aria-busy={busy}
              onClick={() => run(id, () => sharing.answerRequest(id, true))}
            >
              {t('space_admit')}
            </button>
            <button type="button" class="button" aria-busy={busy} onClick={() => run(id, () => sharing.answerRequest(id, false))}>
              {t('space_refuse')}
            </button>
          </div>
          <Refusal place={id} />
        </section>
      ))}
    </>
  )
}

const WHY_WORDS: Readonly<Record<SpaceView['waiting'][number]['why'], MessageKey>> = {
  'not-theirs': 'space_held_not_theirs',
  reader: 'space_held_reader',
  removed: 'space_held_removed',
  'far-ahead': 'space_held_far_ahead',
  large: 'space_held_large',
}

/** Changes that the rules hold back: who made them, of what, and a person's word. */
function Waiting({ view: { waiting } }: { view: SpaceView }) {
  const { sharing, busy, run } = useHands()
  return (
    <>
      {waiting.map(({ id, why, by, titles, count }) => (
        <section key={id} class="card stack" aria-label={t('space_held')}>
          <h2>{plural('space_held_count', count, { by })}</h2>
          <p>{t(WHY_WORDS[why], { by })}</p>
          <ul class="bullets small">
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          <div class="row">
            <button type="button" class="button" aria-busy={busy} onClick={() => run(id, () => sharing.settle(id, 'theirs'))}>
              {t('space_held_take')}
            </button>
            <button type="button" class="button" aria-busy={busy} onClick={() => run(id, () => sharing.settle(id, 'mine'))}>
              {t('space_held_leave')}
            </button>
          </div>
          <Refusal place={id} />
        </section>
      ))}
    </>
  )
}
