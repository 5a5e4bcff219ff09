import { useId, useState } from 'preact/hooks'
import type { SpaceView } from '../../../utils/sharing/sharing'
import { t } from '../../../utils/words/t'
import { useHands } from './hands'
import { Refusal } from './refusal'

/** The lists of the space; whoever decides adds some and puts some away. */
export function Lists({ view: { roster, me } }: { view: SpaceView }) {
  const { sharing, busy, run } = useHands()
  const [name, setName] = useState('')
  const id = useId()
  const decides = me.role === 'coordinator'
  const add = async (event: Event) => {
    event.preventDefault()
    if (name.trim() && (await run('lists', () => sharing.addList(name.trim())))) setName('')
  }
  return (
    <section class="card stack" aria-labelledby="space-lists">
      <h2 id="space-lists">{t('space_lists')}</h2>
      {roster.lists.length === 0 && <p class="small muted">{t('space_lists_none')}</p>}
      <ul class="members stack">
        {roster.lists.map((list) => (
          <li key={list.id} class="member-head">
            <span>{list.archived ? t('space_list_archived', { name: list.name }) : list.name}</span>
            {decides && (
              <button
                type="button"
                class="button button-small button-plain"
                aria-busy={busy}
                onClick={() => run('lists', () => sharing.archiveList(list.id, !list.archived))}
              >
                {t(list.archived ? 'space_list_take_out' : 'space_list_archive', { name: list.name })}
              </button>
            )}
          </li>
        ))}
      </ul>
      {decides && (
        <form class="dossier-line row" onSubmit={add}>
          <div class="field">
            <label for={id}>{t('space_list_name')}</label>
            <input
              id={id}
              type="text"
              required
              maxLength={80}
              autocomplete="off"
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </div>
          <button type="submit" class="button button-small" aria-busy={busy}>
            {t('space_list_add')}
          </button>
        </form>
      )}
      <Refusal place="lists" />
    </section>
  )
}
