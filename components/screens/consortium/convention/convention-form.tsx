import { useState } from 'preact/hooks'
import type { Convention } from '../../../../utils/consortium/consortium'
import { t } from '../../../../utils/words/t'
import { SelectField, TextField } from '../../../ui/field'
import { EditForm, type EditProps } from '../edit-form'
import { split, typedNumber } from '../partner/partner-draft'
import { StandingField } from '../standing-field'

/** The group's name and its written agreement. */
export function ConventionForm({ basedOn, ...edit }: Omit<EditProps, 'change' | 'words'>) {
  const { name, convention } = basedOn.consortium
  const [draft, setDraft] = useState({
    name,
    object: convention?.object ?? '',
    rules: convention?.rules.join('\n') ?? '',
    signedOn: convention?.signedOn ?? '',
    endsOn: convention?.endsOn ?? '',
    soloAnswer: convention?.soloAnswer ?? ('' as const),
    leastDays: typed(convention?.leastDays),
    leastShare: typed(convention?.leastShare),
    standing: convention?.standing ?? ('declared' as const),
  })
  const update = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }))
  const errors: Record<string, string> = {}
  if (!draft.name.trim()) errors.name = t('consortium_error_name')
  if (draft.signedOn && draft.endsOn && draft.endsOn < draft.signedOn) errors.endsOn = t('consortium_error_ends')
  const [leastDays, leastShare] = [typedNumber(draft.leastDays), typedNumber(draft.leastShare)]
  if (Number.isNaN(leastDays ?? 0)) errors.leastDays = t('consortium_error_number')
  if (!((leastShare ?? 0) <= 100)) errors.leastShare = t('consortium_error_share')
  const { name: _, standing: __, ...said } = draft
  const written = Object.values(said).some((typed) => typed.trim() !== '')
  const kept: Convention = {
    object: draft.object.trim(),
    rules: split(draft.rules, /\n/),
    signedOn: draft.signedOn || null,
    endsOn: draft.endsOn || null,
    soloAnswer: draft.soloAnswer || null,
    leastDays,
    leastShare,
    standing: draft.standing,
  }
  return (
    <EditForm
      {...edit}
      basedOn={basedOn}
      title={t('consortium_convention_edit')}
      errors={errors}
      words={t('consortium_done_convention')}
      change={(now) => ({ ...now, name: draft.name.trim(), convention: written ? kept : null })}
    >
      <TextField path="name" label={t('consortium_group_name')} value={draft.name} change={(value) => update({ name: value })} required />
      <fieldset class="rows-field stack">
        <legend>{t('consortium_convention')}</legend>
        <TextField
          path="object"
          label={t('consortium_convention_object')}
          value={draft.object}
          change={(object) => update({ object })}
          lines={2}
        />
        <TextField
          path="rules"
          label={t('consortium_convention_rules')}
          hint={t('consortium_one_per_line')}
          value={draft.rules}
          change={(rules) => update({ rules })}
          lines={4}
        />
        <div class="fields">
          <TextField
            path="signedOn"
            label={t('consortium_signed_on')}
            type="date"
            value={draft.signedOn}
            change={(signedOn) => update({ signedOn })}
          />
          <TextField
            path="endsOn"
            label={t('consortium_ends_on')}
            type="date"
            value={draft.endsOn}
            change={(endsOn) => update({ endsOn })}
          />
        </div>
        <SelectField
          path="soloAnswer"
          label={t('consortium_solo')}
          value={draft.soloAnswer}
          change={(soloAnswer) => update({ soloAnswer })}
          options={[
            ['', t('consortium_solo_unsaid')],
            ['free', t('consortium_solo_free')],
            ['inform', t('consortium_solo_inform')],
            ['joint', t('consortium_solo_joint')],
          ]}
        />
        <div class="fields">
          <TextField
            path="leastDays"
            label={t('consortium_least_days')}
            inputMode="numeric"
            value={draft.leastDays}
            change={(leastDays) => update({ leastDays })}
          />
          <TextField
            path="leastShare"
            label={t('consortium_least_share')}
            inputMode="numeric"
            value={draft.leastShare}
            change={(leastShare) => update({ leastShare })}
          />
        </div>
        <StandingField path="standing" value={draft.standing} change={(standing) => update({ standing })} />
      </fieldset>
    </EditForm>
  )
}

const typed = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value).replace('.', ','))
