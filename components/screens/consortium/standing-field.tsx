import type { Standing } from '../../../utils/consortium/consortium'
import { t } from '../../../utils/words/t'
import { SelectField } from '../../ui/field'
import { standingOptions } from './partner/partner-words'

interface StandingFieldProps {
  /** The field's path in its form. */
  path: string
  value: Standing
  change: (standing: Standing) => void
}

/** Whether a statement is verified, declared or to check: the same question under everything that a sheet states. */
export function StandingField({ path, value, change }: StandingFieldProps) {
  return <SelectField path={path} label={t('consortium_standing')} value={value} change={change} options={standingOptions()} />
}
