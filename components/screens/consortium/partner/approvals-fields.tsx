import { t } from '../../../../utils/words/t'
import { SelectField, TextField } from '../../../ui/field'
import { RowsField } from '../../../ui/rows-field'
import { loadDiplomas } from '../picking/loaders'
import { PickField } from '../picking/pick-field'
import { StandingField } from '../standing-field'
import { newKey } from './partner-draft'
import type { PartFields } from './partner-form'
import { CATEGORY_WORDS, optionsOf } from './partner-words'

/** Diplomas a partner is approved for, site by site, and its certifications. */
export function ApprovalsFields({ draft, update }: PartFields) {
  const sites = [
    ['', t('consortium_choose')] as const,
    ...draft.sites.map((site) => [site.key, site.name || site.town || t('consortium_site_unnamed')] as const),
  ]
  const categories = [['', t('consortium_category_none')] as const, ...optionsOf(CATEGORY_WORDS)]
  return (
    <>
      <RowsField
        name="approvals"
        legend={t('consortium_approvals')}
        hint={t('consortium_approvals_hint')}
        rows={draft.approvals}
        change={(approvals) => update({ approvals })}
        blank={() => ({ key: newKey(), diploma: '', site: '', validUntil: '', standing: 'declared' as const })}
        addWords={t('consortium_approval_add')}
        nameOf={(number) => t('consortium_approval_number', { number })}
        removeWords={(item) => t('consortium_row_remove', { item })}
      >
        {(one, set) => (
          <>
            <PickField
              path={`approvals.${one.key}.diploma`}
              label={t('consortium_diploma')}
              hint={t('consortium_diploma_hint')}
              value={one.diploma}
              change={(diploma) => set({ diploma })}
              take={({ value }) => set({ diploma: value })}
              load={loadDiplomas}
              required
            />
            <SelectField
              path={`approvals.${one.key}.site`}
              label={t('consortium_site')}
              value={one.site}
              change={(site) => set({ site })}
              options={sites}
              required
            />
            <TextField
              path={`approvals.${one.key}.validUntil`}
              label={t('consortium_valid_until')}
              type="date"
              value={one.validUntil}
              change={(validUntil) => set({ validUntil })}
            />
            <StandingField
              path={`approvals.${one.key}.standing`}
              value={one.standing}
              change={(standing) => set({ standing })}
              verifiedMeans="consortium_approval_verified"
            />
          </>
        )}
      </RowsField>
      <RowsField
        name="certifications"
        legend={t('consortium_certifications')}
        rows={draft.certifications}
        change={(certifications) => update({ certifications })}
        blank={() => ({ key: newKey(), name: 'Qualiopi', category: 'training' as const, validUntil: '', standing: 'declared' as const })}
        addWords={t('consortium_certification_add')}
        nameOf={(number) => t('consortium_certification_number', { number })}
        removeWords={(item) => t('consortium_row_remove', { item })}
      >
        {(one, set) => (
          <>
            <TextField
              path={`certifications.${one.key}.name`}
              label={t('consortium_certification_name')}
              value={one.name}
              change={(name) => set({ name })}
              required
            />
            <SelectField
              path={`certifications.${one.key}.category`}
              label={t('consortium_category')}
              value={one.category}
              change={(category) => set({ category })}
              options={categories}
            />
            <TextField
              path={`certifications.${one.key}.validUntil`}
              label={t('consortium_valid_until')}
              type="date"
              value={one.validUntil}
              change={(validUntil) => set({ validUntil })}
            />
            <StandingField
              path={`certifications.${one.key}.standing`}
              value={one.standing}
              change={(standing) => set({ standing })}
              verifiedMeans="consortium_certification_verified"
            />
          </>
        )}
      </RowsField>
    </>
  )
}
