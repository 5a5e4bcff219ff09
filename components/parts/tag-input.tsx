import { useId, useState } from 'preact/hooks'
import { t } from '../../utils/words/t'
import { knownTag, sameTag } from './known-tag'
import { TagChip } from './tag-chip'
import { useTagColours } from './use-tag-colours'
import './styles/tag-input.css'

/** Longest tag, in characters. */
const LONGEST = 40

interface TagInputProps {
  /** The tags that stand. */
  tags: readonly string[]
  /** Tags used before, to choose from. */
  known?: readonly string[]
  add: (tag: string) => void
  remove: (tag: string) => void
  /** What stands beside a tag, in a word: who it is for. */
  aside?: (tag: string) => string
  /** The field takes the focus at once. */
  focus?: boolean
}

/** The tags of a tender, and a field where one word and Enter add another. */
export function TagInput({ tags, known = [], add, remove, aside, focus = false }: TagInputProps) {
  const [word, setWord] = useState('')
  const field = useId()
  const colours = useTagColours()
  const submit = (event: Event) => {
    event.preventDefault()
    const tag = knownTag(word.slice(0, LONGEST), known)
    if (tag && !tags.some((one) => sameTag(one, tag))) add(tag)
    setWord('')
  }
  return (
    <div class="tag-input">
      {tags.length > 0 && (
        <ul class="tag-list" aria-label={t('panel_tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <TagChip name={tag} colour={colours.get(tag)} />
              {aside && <span class="small muted tag-aside">{aside(tag)}</span>}
              <button
                type="button"
                class="tag-remove"
                aria-label={t('panel_tag_remove', { tag })}
                title={t('panel_tag_remove', { tag })}
                onClick={() => remove(tag)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={submit}>
        <label class="visually-hidden" for={field}>
          {t('panel_tag_field')}
        </label>
        <input
          id={field}
          ref={(input) => {
            if (focus && input && !input.dataset.greeted) {
              input.dataset.greeted = 'yes'
              input.focus()
            }
          }}
          type="text"
          autocomplete="off"
          list={known.length > 0 ? `${field}-known` : undefined}
          maxLength={LONGEST}
          placeholder={t('panel_tag_example')}
          value={word}
          onInput={({ currentTarget }) => setWord(currentTarget.value)}
        />
        {known.length > 0 && (
          <datalist id={`${field}-known`}>
            {known.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        )}
        <button type="submit" class="button button-small">
          {t('panel_tag_add')}
        </button>
      </form>
    </div>
  )
}
