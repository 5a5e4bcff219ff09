import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { useDossier } from '../dossier'
import { Section } from '../section'
import { NewNote } from './new-note'
import { NoteCard } from './note-card'

/** What people write about it: each note for oneself or for the consortium. */
export function NotesSection() {
  const { notes } = useDossier().opportunity
  return (
    <Section name="notes" title={t('dossier_notes')} said={notes.length > 0 ? plural('dossier_notes_count', notes.length) : undefined}>
      <p class="small muted">{t('dossier_notes_private')}</p>
      {[...notes]
        .sort((one, other) => other.at - one.at)
        .map((note) => (
          <NoteCard key={`${note.audience} ${note.id}`} note={note} />
        ))}
      <NewNote />
    </Section>
  )
}
