import { t } from '../../../../utils/words/t'
import { TextField } from '../../../ui/field'
import { RowsField } from '../../../ui/rows-field'
import { AddField } from '../picking/add-field'
import { loadCpv, loadSkills } from '../picking/loaders'
import { PickField } from '../picking/pick-field'
import { SkillProposals } from '../picking/skill-proposals'
import { StandingField } from '../standing-field'
import { newKey, split } from './partner-draft'
import type { PartFields } from './partner-form'

/** What a partner can do, and the words by which a notice may ask for it. */
export function SkillsFields({ draft, update }: PartFields) {
  return (
    <RowsField
      name="skills"
      legend={t('consortium_skills')}
      rows={draft.skills}
      change={(skills) => update({ skills })}
      blank={() => ({ key: newKey(), name: '', words: '', cpv: '', standing: 'declared' as const })}
      addWords={t('consortium_skill_add')}
      nameOf={(number) => t('consortium_skill_number', { number })}
      removeWords={(item) => t('consortium_row_remove', { item })}
    >
      {(skill, set) => (
        <>
          <PickField
            path={`skills.${skill.key}.name`}
            label={t('consortium_skill_name')}
            hint={t('consortium_skill_name_hint')}
            value={skill.name}
            change={(name) => set({ name })}
            take={({ label }) => set({ name: label })}
            load={loadSkills}
            required
          />
          <TextField
            path={`skills.${skill.key}.words`}
            label={t('consortium_skill_words')}
            hint={t('consortium_skill_words_hint')}
            value={skill.words}
            change={(words) => set({ words })}
          />
          <TextField
            path={`skills.${skill.key}.cpv`}
            label={t('consortium_skill_cpv')}
            hint={t('consortium_skill_cpv_hint')}
            value={skill.cpv}
            change={(cpv) => set({ cpv })}
          />
          <AddField
            path={`skills.${skill.key}.find`}
            label={t('consortium_cpv_find')}
            hint={t('consortium_cpv_find_hint')}
            load={loadCpv}
            add={({ value }) => set({ cpv: [...new Set([...split(skill.cpv), value])].join(', ') })}
          />
          <SkillProposals skill={skill} set={set} />
          <StandingField path={`skills.${skill.key}.standing`} value={skill.standing} change={(standing) => set({ standing })} />
        </>
      )}
    </RowsField>
  )
}
