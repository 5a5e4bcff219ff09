import type { Choice, Search } from '../../../../utils/picking/choice'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { Combobox } from '../../../ui/combobox'

interface PickFieldProps {
  path: string
  label: string
  hint?: string
  value: string
  change: (value: string) => void
  take: (choice: Choice) => void
  load: () => Promise<Search>
  strict?: boolean
  required?: boolean
}

/** A field that proposes choices while one types, typing errors forgiven. */
export const PickField = (field: PickFieldProps) => (
  <Combobox {...field} listLabel={t('ui_proposals_list')} countWords={(count) => plural('ui_proposals', count)} />
)
