import { useId } from 'preact/hooks'
import { t } from '../../../utils/words/t'
import { useHands } from './hands'

interface WhoProps {
  member: string
  setMember: (member: string) => void
  device: string
  setDevice: (device: string) => void
}

/** Which organisation this is, and what this computer is called. */
export function Who({ member, setMember, device, setDevice }: WhoProps) {
  const { partners } = useHands()
  const id = useId()
  return (
    <div class="fields">
      <div class="field">
        <label for={`${id}-member`}>{t('space_who')}</label>
        <select id={`${id}-member`} required value={member} onChange={({ currentTarget }) => setMember(currentTarget.value)}>
          <option value="">{t('dossier_choose')}</option>
          {partners.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-device`}>{t('space_device_name')}</label>
        <input
          id={`${id}-device`}
          type="text"
          required
          maxLength={100}
          autocomplete="off"
          placeholder={t('space_device_example')}
          value={device}
          onInput={({ currentTarget }) => setDevice(currentTarget.value)}
        />
      </div>
    </div>
  )
}
