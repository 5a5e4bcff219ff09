import { useState } from 'preact/hooks'
import type { Partner } from '../../../../utils/consortium/consortium'
import { t } from '../../../../utils/words/t'
import { loadPartners } from '../picking/loaders'
import { PickField } from '../picking/pick-field'

/** Goes to a partner's sheet by its name, its town or a skill, among many. */
export function FindPartner({ partners }: { partners: readonly Partner[] }) {
  const [typed, setTyped] = useState('')
  const go = (id: string) => {
    setTyped('')
    const name = document.querySelector<HTMLElement>(`[data-partner="${CSS.escape(id)}"]`)
    name?.focus()
    name?.scrollIntoView({ block: 'start' })
  }
  return (
    <PickField
      path="find-partner"
      label={t('consortium_partner_find')}
      hint={t('consortium_partner_find_hint')}
      value={typed}
      change={setTyped}
      take={({ value }) => go(value)}
      load={loadPartners(partners)}
      strict
    />
  )
}
