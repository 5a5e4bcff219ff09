import { useId, useState } from 'preact/hooks'
import { send } from '../../../utils/messaging/send'
import { failed, ok } from '../../../utils/problems/problem'
import type { ProbeStep } from '../../../utils/sharing/sharing'
import { type MessageKey, t } from '../../../utils/words/t'
import { Mark } from '../../parts/mark'
import { ProblemNotice } from '../../shell/problem-notice'
import { useHands } from './hands'
import { Refusal } from './refusal'
import { Who } from './who'

/** Makes the shared folder: where, whether it works, and under which name. */
export function Create() {
  const { sharing, requestHosts, partners, me, busy, run } = useHands()
  const [store, setStore] = useState({ address: '', user: '', password: '' })
  const [steps, setSteps] = useState<readonly ProbeStep[] | null>(null)
  const [name, setName] = useState('')
  const [member, setMember] = useState(me ?? '')
  const [device, setDevice] = useState('')
  const id = useId()
  const works = steps?.every(({ problem }) => problem === null) ?? false
  const set = (field: keyof typeof store) => (event: { currentTarget: HTMLInputElement }) => {
    setSteps(null)
    setStore({ ...store, [field]: event.currentTarget.value })
  }
  const probe = async (event: Event) => {
    event.preventDefault()
    const read = sharing.readAddress(store)
    // Asked in the click itself: browsers listen to nothing later.
    const given = !read.ok || read.value.hosts.length === 0 || (await requestHosts(read.value.hosts))
    await run('store', async () => {
      if (!read.ok) return read
      if (!given) return failed('store-permission')
      setSteps(await sharing.probe(store))
      return ok(null)
    })
  }
  const create = async (event: Event) => {
    event.preventDefault()
    const organisation = partners.find((one) => one.id === member)?.name ?? member
    const made = await run('create', () => sharing.create({ name: name.trim(), member, organisation, device: device.trim(), store }))
    if (made) await send('me-save', { partner: member, name: '' })
  }
  return (
    <section class="card stack" aria-labelledby="space-create">
      <h2 id="space-create">{t('space_create')}</h2>
      <form class="stack" onSubmit={probe}>
        <h3>{t('space_where')}</h3>
        <p class="small">{t('space_where_how')}</p>
        <div class="field">
          <label for={`${id}-address`}>{t('space_address')}</label>
          <input
            id={`${id}-address`}
            type="text"
            required
            autocomplete="off"
            maxLength={2_000}
            value={store.address}
            onInput={set('address')}
          />
        </div>
        <details>
          <summary class="small">{t('space_credentials')}</summary>
          <div class="fields">
            <div class="field">
              <label for={`${id}-user`}>{t('space_user')}</label>
              <input id={`${id}-user`} type="text" autocomplete="off" maxLength={300} value={store.user} onInput={set('user')} />
            </div>
            <div class="field">
              <label for={`${id}-password`}>{t('space_password')}</label>
              <input
                id={`${id}-password`}
                type="password"
                autocomplete="off"
                maxLength={300}
                value={store.password}
                onInput={set('password')}
              />
            </div>
          </div>
        </details>
        <div>
          <button type="submit" class="button" aria-busy={busy}>
            {t('space_probe')}
          </button>
        </div>
        <Refusal place="store" />
        {steps && <Steps steps={steps} />}
      </form>
      {works && (
        <form class="stack" onSubmit={create}>
          <h3>{t('space_name_title')}</h3>
          <div class="field">
            <label for={`${id}-name`}>{t('space_name')}</label>
            <input
              id={`${id}-name`}
              type="text"
              required
              maxLength={100}
              autocomplete="off"
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </div>
          <Who {...{ member, setMember, device, setDevice }} />
          <div>
            <button type="submit" class="button button-main" aria-busy={busy}>
              {t('space_create_do')}
            </button>
          </div>
          <Refusal place="create" />
        </form>
      )}
    </section>
  )
}

const STEP_WORDS: Readonly<Record<ProbeStep['step'], MessageKey>> = {
  reach: 'sync_probe_reach',
  write: 'sync_probe_write',
  list: 'sync_probe_list',
  read: 'sync_probe_read',
  remove: 'sync_probe_remove',
}

/** What of the folder was tried, and what came of it. */
function Steps({ steps }: { steps: readonly ProbeStep[] }) {
  return (
    <div role="status">
      <ul class="probe">
        {steps.map(({ step, problem }) => (
          <li key={step}>
            <Mark shape={problem ? 'blocking' : 'ok'} /> {t(STEP_WORDS[step])}
            {problem && <ProblemNotice problem={problem} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
