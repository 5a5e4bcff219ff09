import { useId } from 'preact/hooks'
import type { Audience } from '../../../../utils/opportunities/opportunity'
import { t } from '../../../../utils/words/t'

/** Who something is for, in a word or two. */
export const audienceWords = (audience: Audience): string =>
  audience === 'me' ? t('dossier_for_me') : audience === 'consortium' ? t('dossier_for_consortium') : audience.slice('list:'.length)

interface AudienceChoiceProps {
  label: string
  audience: Audience
  choose: (audience: Audience) => void
}

/** Whether something new is for oneself or for the consortium. */
export function AudienceChoice({ label, audience, choose }: AudienceChoiceProps) {
  const id = useId()
  return (
    <div class="field dossier-inline">
      <label class="small" for={id}>
        {label}
      </label>
      <select id={id} value={audience} onChange={({ currentTarget }) => choose(currentTarget.value as Audience)}>
        {(['me', 'consortium'] as const).map((one) => (
          <option key={one} value={one} selected={one === audience}>
            {audienceWords(one)}
          </option>
        ))}
      </select>
    </div>
  )
}
