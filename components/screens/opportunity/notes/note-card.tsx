import { useState } from 'preact/hooks'
import { fieldName } from '../../../../utils/opportunities/field'
import type { Note } from '../../../../utils/opportunities/opportunity'
import { t } from '../../../../utils/words/t'
import { momentWords } from '../../../parts/moment-words'
import { useDossier } from '../dossier'
import { SavedText } from '../fields/saved-text'
import { authorWords } from '../history/author-words'
import { audienceWords } from './audience-choice'

/** A note: its words, who wrote it and when, who it is for. */
export function NoteCard({ note: { id, audience, text, by, at } }: { note: Note }) {
  const { change, names } = useDossier()
  const [edited, setEdited] = useState(false)
  const field = fieldName('note', audience, id)
  const shared = audience === 'me' ? 'consortium' : 'me'
  return (
    <article class="note stack">
      {edited ? (
        <SavedText
          name={field}
          label={t('dossier_note')}
          value={text}
          lines={4}
          longest={20_000}
          save={async (words) => {
            const stored = await change({ [field]: words || null })
            if (stored) setEdited(false)
            return stored
          }}
        />
      ) : (
        <p class="note-text">{text}</p>
      )}
      <p class="small muted">{[authorWords(by, names), momentWords(at), audienceWords(audience)].join(' · ')}</p>
      <div class="row">
        {!edited && (
          <button type="button" class="button button-small button-plain" onClick={() => setEdited(true)}>
            {t('dossier_note_edit')}
          </button>
        )}
        <button
          type="button"
          class="button button-small button-plain"
          onClick={() =>
            change(
              { [field]: null, [fieldName('note', shared, id)]: text },
              { words: t(shared === 'me' ? 'dossier_note_kept_private' : 'dossier_note_shared'), focus: true },
            )
          }
        >
          {t(shared === 'me' ? 'dossier_note_keep_private' : 'dossier_note_share')}
        </button>
        <button
          type="button"
          class="button button-small button-plain button-danger"
          onClick={() => change({ [field]: null }, { words: t('dossier_note_dropped'), focus: true })}
        >
          {t('dossier_note_drop')}
        </button>
      </div>
    </article>
  )
}
