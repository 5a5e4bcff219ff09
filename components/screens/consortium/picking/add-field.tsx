import { useState } from 'preact/hooks'
import type { Choice, Search } from '../../../../utils/picking/choice'
import { t } from '../../../../utils/words/t'
import { useAnnounce } from '../../../shell/live-region'
import { PickField } from './pick-field'

interface AddFieldProps {
  path: string
  label: string
  hint?: string
  load: () => Promise<Search>
  add: (choice: Choice) => void
}

/** Looks for something by its words and adds it elsewhere in the form: the field is emptied for the next one. */
export function AddField({ add, ...field }: AddFieldProps) {
  const [typed, setTyped] = useState('')
  const announce = useAnnounce()
  const take = (choice: Choice) => {
    add(choice)
    setTyped('')
    announce(t('consortium_picked', { item: choice.label }))
  }
  return <PickField {...field} value={typed} change={setTyped} take={take} strict />
}
