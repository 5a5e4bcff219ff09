import type { RefObject } from 'preact'
import { useId } from 'preact/hooks'
import type { Found } from '../../../utils/finding/table'
import { t } from '../../../utils/words/t'

interface SearchBoxProps {
  text: string
  change: (text: string) => void
  corrected: Found['corrected']
  field: RefObject<HTMLInputElement | null>
  /** Goes to the first row. */
  leave: () => void
}

/** Searches everything that was kept, and says which words it read otherwise. */
export function SearchBox({ text, change, corrected, field, leave }: SearchBoxProps) {
  const id = useId()
  return (
    <search class="desk-search">
      <label class="visually-hidden" for={id}>
        {t('desk_search')}
      </label>
      <input
        id={id}
        ref={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('desk_search_hint')}
        aria-describedby={corrected.length > 0 ? `${id}-corrected` : undefined}
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault()
            leave()
          }
        }}
      />
      {corrected.length > 0 && (
        <p class="small" id={`${id}-corrected`} role="status">
          {corrected.map(({ typed, read }) => t('desk_corrected', { typed, read })).join(' ')}
        </p>
      )}
    </search>
  )
}
