import type { Standing } from '../../../utils/consortium/consortium'
import { type MessageKey, t } from '../../../utils/words/t'
import { useAnnounce } from '../../shell/live-region'
import { SelectField } from '../../ui/field'
import { standingOptions } from './partner/partner-words'

interface StandingFieldProps {
  /** The field's path in its form. */
  path: string
  value: Standing
  change: (standing: Standing) => void
  /** What somebody must have seen for this to be verified: shown once it is said to be. */
  verifiedMeans?: MessageKey
}

/** Whether a statement is verified, declared or to check: the same question under everything that a sheet states. */
export function StandingField({ path, value, change, verifiedMeans }: StandingFieldProps) {
  const announce = useAnnounce()
  const meaning = verifiedMeans && t(verifiedMeans)
  const choose = (standing: Standing) => {
    change(standing)
    if (standing === 'verified' && meaning) announce(meaning)
  }
  return (
    <SelectField
      path={path}
      label={t('consortium_standing')}
      hint={value === 'verified' ? meaning : undefined}
      value={value}
      change={choose}
      options={standingOptions()}
    />
  )
}
