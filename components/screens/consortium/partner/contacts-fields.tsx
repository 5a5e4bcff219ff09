import { t } from '../../../../utils/words/t'
import { SelectField, TextField } from '../../../ui/field'
import { RowsField } from '../../../ui/rows-field'
import { newKey } from './partner-draft'
import type { PartFields } from './partner-form'
import { optionsOf, ROLE_WORDS } from './partner-words'

/** Whom to call, by role: people change, roles stay. */
export function ContactsFields({ draft, update }: PartFields) {
  return (
    <RowsField
      legend={t('consortium_contacts')}
      hint={t('consortium_contacts_hint')}
      rows={draft.contacts}
      change={(contacts) => update({ contacts })}
      blank={() => ({ key: newKey(), role: 'development' as const, name: '', email: '', phone: '' })}
      addWords={t('consortium_contact_add')}
      nameOf={(number) => t('consortium_contact_number', { number })}
      removeWords={(item) => t('consortium_row_remove', { item })}
    >
      {(one, set) => (
        <>
          <SelectField
            path={`contacts.${one.key}.role`}
            label={t('consortium_role')}
            value={one.role}
            change={(role) => set({ role })}
            options={optionsOf(ROLE_WORDS)}
          />
          <TextField
            path={`contacts.${one.key}.name`}
            label={t('consortium_contact_name')}
            value={one.name}
            change={(name) => set({ name })}
          />
          <TextField
            path={`contacts.${one.key}.email`}
            label={t('consortium_email')}
            type="email"
            value={one.email}
            change={(email) => set({ email })}
          />
          <TextField
            path={`contacts.${one.key}.phone`}
            label={t('consortium_phone')}
            type="tel"
            value={one.phone}
            change={(phone) => set({ phone })}
          />
        </>
      )}
    </RowsField>
  )
}
