import { useState } from 'preact/hooks'
import { fieldName } from '../../../../utils/opportunities/field'
import type { Audience } from '../../../../utils/opportunities/opportunity'
import { t } from '../../../../utils/words/t'
import { TagInput } from '../../../parts/tag-input'
import { useDossier } from '../dossier'
import { AudienceChoice, audienceWords } from '../notes/audience-choice'

/** The tags, each with who it is for. A new one is for oneself unless one says otherwise. */
export function Tags() {
  const { opportunity, change } = useDossier()
  const [audience, setAudience] = useState<Audience>('me')
  const { tags, deleted } = opportunity
  const standing = (name: string) => tags.filter((one) => one.name === name).map((one) => one.audience)
  if (deleted) return null
  return (
    <section class="dossier-tags" aria-label={t('panel_tags')}>
      <TagInput
        tags={[...new Set(tags.map(({ name }) => name))]}
        aside={(name) => standing(name).map(audienceWords).join(', ')}
        add={(name) => change({ [fieldName('tag', audience, name)]: true }, { words: t('panel_tag_added', { tag: name }) })}
        remove={(name) =>
          change(Object.fromEntries(standing(name).map((one) => [fieldName('tag', one, name), null])), {
            words: t('panel_tag_removed', { tag: name }),
          })
        }
      />
      <AudienceChoice label={t('dossier_tag_for')} audience={audience} choose={setAudience} />
    </section>
  )
}
