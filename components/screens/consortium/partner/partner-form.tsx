import { useEffect, useState } from 'preact/hooks'
import type { Partner } from '../../../../utils/consortium/consortium'
import { t } from '../../../../utils/words/t'
import { TextField } from '../../../ui/field'
import { EditForm, type EditProps } from '../edit-form'
import { ApprovalsFields } from './approvals-fields'
import { checkPartner } from './check-partner'
import { ContactsFields } from './contacts-fields'
import { draftOf, type PartnerDraft, partnerFrom } from './partner-draft'
import { PlacesFields } from './places-fields'
import { ReferencesFields } from './references-fields'
import { SkillsFields } from './skills-fields'

/** How a group of fields sees the draft. */
export interface PartFields {
  draft: PartnerDraft
  update: (part: Partial<PartnerDraft>) => void
}

interface PartnerFormProps extends Omit<EditProps, 'change' | 'words'> {
  /** The sheet to begin with: a stored partner, or one that is new. */
  partner: Partner
  isNew: boolean
  /** What was being typed when the form was left, to go on with. */
  draft?: PartnerDraft | undefined
  /** Called where the form is left with something typed that is not saved. */
  drop: (draft: PartnerDraft) => void
}

/** One partner's sheet, to be written or corrected. */
export function PartnerForm({ partner, isNew, draft: resumed, drop, ...edit }: PartnerFormProps) {
  const [first] = useState<PartnerDraft>(() => ({ ...draftOf(partner), id: isNew ? null : partner.id }))
  const [draft, setDraft] = useState<PartnerDraft>(resumed ?? first)
  const update = (part: Partial<PartnerDraft>) => setDraft((before) => ({ ...before, ...part }))
  const dirty = draft !== first
  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [dirty])

  const field = (path: 'name' | 'fullName' | 'siret' | 'learners' | 'turnover' | 'answeringDays' | 'wants' | 'refuses' | 'notes') => ({
    path,
    value: draft[path],
    change: (value: string) => update({ [path]: value }),
  })
  return (
    <EditForm
      {...edit}
      leave={() => (dirty ? drop(draft) : edit.close())}
      title={isNew ? t('consortium_partner_new') : t('consortium_partner_edit', { partner: partner.name })}
      errors={checkPartner(draft)}
      words={t(isNew ? 'consortium_done_added' : 'consortium_done_saved', { partner: draft.name.trim() })}
      change={(now) => {
        const others = now.partners.filter((one) => one.id !== draft.id)
        const kept = partnerFrom(draft, others)
        const known = now.partners.some((one) => one.id === kept.id)
        return { ...now, partners: known ? now.partners.map((one) => (one.id === kept.id ? kept : one)) : [...now.partners, kept] }
      }}
    >
      <fieldset class="stack">
        <legend>{t('consortium_identity')}</legend>
        <div class="fields">
          <TextField {...field('name')} label={t('consortium_name')} hint={t('consortium_name_hint')} required />
          <TextField {...field('fullName')} label={t('consortium_full_name')} />
          <TextField {...field('siret')} label={t('consortium_siret')} hint={t('consortium_siret_hint')} inputMode="numeric" />
        </div>
      </fieldset>
      <PlacesFields draft={draft} update={update} />
      <SkillsFields draft={draft} update={update} />
      <ApprovalsFields draft={draft} update={update} />
      <ReferencesFields draft={draft} update={update} />
      <fieldset class="rows-field stack" data-field="capacity">
        <legend>{t('consortium_capacity')}</legend>
        <div class="fields">
          <TextField {...field('learners')} label={t('consortium_learners')} inputMode="numeric" />
          <TextField {...field('turnover')} label={t('consortium_turnover')} inputMode="numeric" />
          <TextField {...field('answeringDays')} label={t('consortium_answering_days')} inputMode="numeric" />
        </div>
      </fieldset>
      <fieldset class="rows-field stack">
        <legend>{t('consortium_wishes')}</legend>
        <div class="fields">
          <TextField {...field('wants')} label={t('consortium_wants')} hint={t('consortium_one_per_line')} lines={3} />
          <TextField {...field('refuses')} label={t('consortium_refuses')} hint={t('consortium_one_per_line')} lines={3} />
        </div>
      </fieldset>
      <ContactsFields draft={draft} update={update} />
      <TextField {...field('notes')} label={t('consortium_notes')} lines={3} />
    </EditForm>
  )
}
