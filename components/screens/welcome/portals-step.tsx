import { useState } from 'preact/hooks'
import type { PortalChoice } from '../../../utils/messaging/protocol'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { ProblemNotice } from '../../shell/problem-notice'
import { useQuery } from '../../shell/use-query'

interface PortalsStepProps {
  requestPortals: (portals: PortalChoice[]) => Promise<boolean>
  next: () => void
}

/** Which portals to read without a click each time: exactly what is asked, why, in one prompt, or not at all. */
export function PortalsStep({ requestPortals, next }: PortalsStepProps) {
  const [portals, askAgain] = useQuery('portals', null, 'portals')
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [denied, setDenied] = useState(false)
  if (portals.state === 'failed') return <ProblemNotice problem={portals.problem} retry={askAgain} />
  const choices = portals.state === 'ready' ? portals.value : []
  const isChosen = (portal: PortalChoice) => portal.nationwide !== turned.has(portal.id)
  const chosen = choices.filter((portal) => !portal.granted && isChosen(portal))
  const others = choices.filter((portal) => !portal.nationwide)

  const toggle = (id: string) =>
    setTurned((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const choice = (portal: PortalChoice) => (
    <label class="portal" key={portal.id} data-granted={portal.granted}>
      <input type="checkbox" checked={portal.granted || isChosen(portal)} disabled={portal.granted} onChange={() => toggle(portal.id)} />
      <span>
        <strong>{portal.name}</strong>
        {portal.fullName && <span class="small portal-hosts">{portal.fullName}</span>}
        <span class="small muted portal-hosts">
          {portal.granted ? t('welcome_portal_granted') : t('welcome_portal_asks', { hosts: hosts(portal) })}
        </span>
      </span>
    </label>
  )
  // Nothing stands between the click and the browser's question: it would not be asked otherwise.
  const allow = () => {
    requestPortals(chosen).then((granted) => {
      setDenied(!granted)
      if (granted) next()
    })
  }
  return (
    <div class="stack">
      <p>{t('welcome_portals_why')}</p>
      <fieldset class="portals">
        <legend class="visually-hidden">{t('welcome_step_portals')}</legend>
        {choices.filter((portal) => portal.nationwide).map(choice)}
        {others.length > 0 && (
          <details>
            <summary>{plural('welcome_portals_others', others.length)}</summary>
            <div class="portals">{others.map(choice)}</div>
          </details>
        )}
      </fieldset>
      <ul class="bullets">
        <li>{t('welcome_portals_only')}</li>
        <li>{t('welcome_portals_private')}</li>
        <li>{t('welcome_portals_later')}</li>
      </ul>
      {denied && (
        <p class="notice notice-warning" role="alert">
          {t('welcome_portals_denied')}
        </p>
      )}
      <div class="row">
        {chosen.length > 0 && (
          <button type="button" class="button button-main" onClick={allow}>
            {t('welcome_portals_allow')}
          </button>
        )}
        <button type="button" class={chosen.length > 0 ? 'button' : 'button button-main'} onClick={next}>
          {t(chosen.length > 0 ? 'welcome_skip' : 'welcome_next')}
        </button>
      </div>
    </div>
  )
}

/** The hosts of a portal's match patterns, as a person knows them. */
const hosts = (portal: PortalChoice): string =>
  portal.matches.map((pattern) => pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '')).join(', ')
