import { useId, useState } from 'preact/hooks'
import { fieldName } from '../../../../utils/opportunities/field'
import type { Audience } from '../../../../utils/opportunities/opportunity'
import { t } from '../../../../utils/words/t'
import { useKept } from '../../../parts/kept'
import { useDossier } from '../dossier'
import { AudienceChoice } from './audience-choice'

/** A note to be written; what is typed stays until it is added. */
export function NewNote() {
  const { change } = useDossier()
  const [text, setText] = useKept('note text', () => '')
  const [audience, setAudience] = useState<Audience>('me')
  const id = useId()
  const add = async (event: Event) => {
    event.preventDefault()
    const words = text.trim()
    if (words && (await change({ [fieldName('note', audience, crypto.randomUUID())]: words }))) setText('')
  }
  return (
    <form class="stack" onSubmit={add}>
      <div class="field">
        <label for={id}>{t('dossier_note_new')}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={20_000}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add(event)
          }}
        />
      </div>
      <div class="row">
        <AudienceChoice label={t('dossier_note_for')} audience={audience} choose={setAudience} />
        <button type="submit" class="button button-small">
          {t('dossier_note_add')}
        </button>
      </div>
    </form>
  )
}
