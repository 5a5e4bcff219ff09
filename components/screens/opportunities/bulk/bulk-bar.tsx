import type { ComponentChildren } from 'preact'
import type { Query } from '../../../../utils/finding/table'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import type { Asking } from './bulk-dialog'

interface BulkBarProps {
  count: number
  which: NonNullable<Query['which']>
  ask: (what: Asking) => void
  now: (kind: 'reopen' | 'delete' | 'restore') => void
  clear: () => void
  /** More that can be done to them. */
  children?: ComponentChildren
}

/** What can be done to the rows that are selected. */
export function BulkBar({ count, which, ask, now, clear, children }: BulkBarProps) {
  const button = (words: string, run: () => void) => (
    <button type="button" class="button button-small" onClick={run}>
      {words}
    </button>
  )
  return (
    <section class="bulk-bar" aria-label={t('desk_bulk')}>
      <strong role="status">{plural('desk_selected', count)}</strong>
      <div class="row">
        {which === 'deleted' ? (
          button(t('desk_bulk_restore'), () => now('restore'))
        ) : (
          <>
            {button(t('desk_bulk_tag'), () => ask('tag'))}
            {button(t('desk_bulk_stage'), () => ask('stage'))}
            {button(t('desk_bulk_pilot'), () => ask('pilot'))}
            {which === 'closed' ? button(t('desk_bulk_reopen'), () => now('reopen')) : button(t('desk_bulk_close'), () => ask('close'))}
            {button(t('desk_bulk_delete'), () => now('delete'))}
          </>
        )}
        {children}
        <button type="button" class="button button-small button-plain" onClick={clear}>
          {t('desk_unselect')}
        </button>
      </div>
    </section>
  )
}
