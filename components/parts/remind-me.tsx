import { useEffect, useState } from 'preact/hooks'
import { t } from '../../utils/words/t'

/** The right to show notifications, as the browser gives it. */
export interface NotificationRight {
  /** Whether it is given. */
  readonly has: () => Promise<boolean>
  /** Asks for it; false where the person declines. To be called in the click itself. */
  readonly ask: () => Promise<boolean>
  readonly giveUp: () => Promise<boolean>
  /** Calls back when it changes; returns how to stop. */
  readonly onChange: (callback: () => void) => () => void
}

/** The switch of notifications: the browser asks for its agreement on the click, and what works without is said. */
export function RemindMe({ right }: { right: NotificationRight }) {
  const [on, setOn] = useState<boolean | null>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    const look = () => void right.has().then(setOn)
    look()
    return right.onChange(look)
  }, [right])
  // Nothing stands between the click and the browser's question: it would not be asked otherwise.
  const turn = (wanted: boolean) => {
    const answer = wanted ? right.ask() : right.giveUp().then(() => false)
    answer
      .catch(() => false)
      .then((given) => {
        setOn(given)
        setRefused(wanted && !given)
      })
  }
  return (
    <div class="stack">
      <label class="check">
        <input type="checkbox" checked={on === true} disabled={on === null} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
        <span>{t('remind_me')}</span>
      </label>
      <p class="small muted">{t('remind_me_how')}</p>
      {refused && (
        <p class="notice notice-warning" role="alert">
          {t('remind_me_refused')}
        </p>
      )}
    </div>
  )
}
