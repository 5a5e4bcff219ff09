import { fieldName } from '../../../../utils/opportunities/field'
import { LESSON_LINES } from '../../../../utils/opportunities/stages'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { LESSON_WORDS } from '../../../parts/end-words'
import { fieldId, useDossier } from '../dossier'
import { SavedText } from '../fields/saved-text'
import { Section } from '../section'

/** Five lines that stay once it is over. */
export function LessonsSection() {
  const { opportunity, change } = useDossier()
  const written = LESSON_LINES.filter((line) => opportunity.lessons[line]).length
  return (
    <Section
      name="lessons"
      title={t('dossier_lessons')}
      said={written > 0 ? plural('dossier_lessons_said', written, { of: String(LESSON_LINES.length) }) : undefined}
    >
      <p class="small muted">{t('dossier_lessons_how')}</p>
      {LESSON_LINES.map((line) => (
        <SavedText
          key={line}
          id={fieldId(`lesson-${line}`)}
          name={`lesson ${line}`}
          label={t(LESSON_WORDS[line])}
          value={opportunity.lessons[line] ?? ''}
          save={(text) => change({ [fieldName('lesson', line)]: text || null })}
        />
      ))}
    </Section>
  )
}
