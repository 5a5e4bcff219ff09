import { t } from '../../../../utils/words/t'
import { SelectField, TextField } from '../../../ui/field'
import { RowsField } from '../../../ui/rows-field'
import { StandingField } from '../standing-field'
import { newKey } from './partner-draft'
import type { PartFields } from './partner-form'
import { OUTCOME_WORDS, optionsOf } from './partner-words'

/** Contracts that a partner carried out, and the buyers for whom it can't answer. */
export function ReferencesFields({ draft, update }: PartFields) {
  const outcomes = [['', t('consortium_outcome_unsaid')] as const, ...optionsOf(OUTCOME_WORDS)]
  return (
    <>
      <RowsField
        name="references"
        legend={t('consortium_references')}
        hint={t('consortium_references_hint')}
        rows={draft.references}
        change={(references) => update({ references })}
        blank={() => ({ key: newKey(), buyer: '', object: '', year: '', outcome: '' as const, standing: 'declared' as const })}
        addWords={t('consortium_reference_add')}
        nameOf={(number) => t('consortium_reference_number', { number })}
        removeWords={(item) => t('consortium_row_remove', { item })}
      >
        {(one, set) => (
          <>
            <TextField
              path={`references.${one.key}.buyer`}
              label={t('consortium_reference_buyer')}
              value={one.buyer}
              change={(buyer) => set({ buyer })}
              required
            />
            <TextField
              path={`references.${one.key}.object`}
              label={t('consortium_reference_object')}
              value={one.object}
              change={(object) => set({ object })}
            />
            <TextField
              path={`references.${one.key}.year`}
              label={t('consortium_reference_year')}
              inputMode="numeric"
              value={one.year}
              change={(year) => set({ year })}
            />
            <SelectField
              path={`references.${one.key}.outcome`}
              label={t('consortium_reference_outcome')}
              value={one.outcome}
              change={(outcome) => set({ outcome })}
              options={outcomes}
            />
            <StandingField
              path={`references.${one.key}.standing`}
              value={one.standing}
              change={(standing) => set({ standing })}
              verifiedMeans="consortium_reference_verified"
            />
          </>
        )}
      </RowsField>
      <TextField
        path="conflicts"
        label={t('consortium_conflicts')}
        hint={t('consortium_conflicts_hint')}
        value={draft.conflicts}
        change={(conflicts) => update({ conflicts })}
        lines={2}
      />
    </>
  )
}
