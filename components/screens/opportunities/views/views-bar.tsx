import { useId, useState } from 'preact/hooks'
import { type MessageKey, t } from '../../../../utils/words/t'
import { deskFragment, type Listing, type Look } from '../../../parts/desk-address'
import { Dialog } from '../../../ui/dialog'
import type { DoingLink } from '../bulk/use-doing'
import { count } from '../line-words'
import { dropView, keepView, type View } from './use-views'

/** Lists that every consortium looks at. */
const READY: readonly (readonly [MessageKey, Listing])[] = [
  ['desk_view_open', {}],
  ['desk_view_week', { soon: 7 }],
  ['desk_view_decide', { stages: ['proposed', 'decision'] }],
  ['desk_view_no_pilot', { pilots: [''] }],
  ['desk_view_watched', { which: 'watched' }],
]

interface ViewsBarProps {
  views: readonly View[]
  listing: Listing
  look: Look
  /** The saved view that is shown, as it was opened. */
  current: string | null
  setView: (id: string | null) => void
  doing: DoingLink
  /** How many close within a week; null: not counted yet. */
  closing: number | null
}

/** Where a list stands in the address. */
const at = (listing: Listing, look: Look, view: string | null) => deskFragment({ screen: 'opportunities', listing, look, view })

/** The lists one comes back to: those that are ready and those that were saved. */
export function ViewsBar({ views, listing, look, current, setView, doing, closing }: ViewsBarProps) {
  const [naming, setNaming] = useState<View | 'new' | null>(null)
  const shown = at(listing, 'table', null)
  const saved = views.find(({ id }) => id === current) ?? null
  const changed = saved !== null && at(saved.listing, saved.look, null) !== at(listing, look, null)
  const isReady = READY.some(([, ready]) => at(ready, 'table', null) === shown)

  const name = async (words: string) => {
    const view: View =
      naming === 'new' || naming === null
        ? { id: crypto.randomUUID(), audience: 'me', name: words, look, listing }
        : { ...naming, name: words }
    setNaming(null)
    await doing.write([keepView(view)], t('desk_view_saved', { name: words }))
    setView(view.id)
  }
  return (
    <nav class="views" aria-label={t('desk_views')}>
      <ul>
        {READY.map(([words, ready]) => {
          const here = !saved && at(ready, 'table', null) === shown
          return (
            <li key={words}>
              <a href={at(ready, look, null)} aria-current={here ? 'true' : undefined}>
                {t(words)}
                {words === 'desk_view_week' && closing !== null && closing > 0 && <span class="views-count">{count(closing)}</span>}
              </a>
            </li>
          )
        })}
        {views.map((view) => (
          <li key={view.id}>
            <a href={at(view.listing, view.look, view.id)} aria-current={saved?.id === view.id ? 'true' : undefined}>
              {view.name}
            </a>
          </li>
        ))}
      </ul>
      <div class="row views-do">
        {saved && changed && (
          <button
            type="button"
            class="button button-small button-plain"
            onClick={() => doing.write([keepView({ ...saved, look, listing })], t('desk_view_saved', { name: saved.name }))}
          >
            {t('desk_view_update', { name: saved.name })}
          </button>
        )}
        {saved && (
          <>
            <button type="button" class="button button-small button-plain" onClick={() => setNaming(saved)}>
              {t('desk_view_rename')}
            </button>
            <button
              type="button"
              class="button button-small button-plain"
              onClick={() => {
                setView(null)
                void doing.write([dropView(saved)], t('desk_view_dropped', { name: saved.name }))
              }}
            >
              {t('desk_view_drop')}
            </button>
          </>
        )}
        {!isReady && (!saved || changed) && (
          <button type="button" class="button button-small button-plain" onClick={() => setNaming('new')}>
            {t('desk_view_save')}
          </button>
        )}
      </div>
      {naming && <NameDialog first={naming === 'new' ? '' : naming.name} name={name} close={() => setNaming(null)} />}
    </nav>
  )
}

function NameDialog({ first, name, close }: { first: string; name: (words: string) => void; close: () => void }) {
  const [words, setWords] = useState(first)
  const id = useId()
  const submit = (event: Event) => {
    event.preventDefault()
    if (words.trim()) name(words.trim())
  }
  return (
    <Dialog title={t(first ? 'desk_view_rename_title' : 'desk_view_save_title')} close={close}>
      <form class="stack" onSubmit={submit}>
        <div class="field">
          <label for={id}>{t('desk_view_name')}</label>
          <input
            id={id}
            autofocus
            type="text"
            maxLength={80}
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </div>
        <div class="row">
          <button type="submit" class="button button-main button-small" aria-disabled={!words.trim()}>
            {t('desk_view_keep')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
