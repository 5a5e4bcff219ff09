import { useEffect, useId, useState } from 'preact/hooks'
import { send } from '../../../utils/messaging/send'
import { failed } from '../../../utils/problems/problem'
import type { InvitationRead } from '../../../utils/sharing/sharing'
import { dayWords } from '../../../utils/words/dates'
import { t } from '../../../utils/words/t'
import { useHands } from './hands'
import { Refusal } from './refusal'
import { Who } from './who'

/** Enters with an invitation: what it is, which host it needs, and under which name one asks. */
export function Join({ invitation }: { invitation: string | null }) {
  const { sharing, requestHosts, partners, me, busy, run } = useHands()
  const [pasted, setPasted] = useState(invitation ?? '')
  const [read, setRead] = useState<InvitationRead | null>(null)
  const [member, setMember] = useState(me ?? '')
  const [device, setDevice] = useState('')
  const id = useId()
  const understand = async () => setRead(await run('invitation', () => sharing.readInvitation(pasted)))
  useEffect(() => {
    if (invitation) void understand()
  }, [])
  const join = async (event: Event) => {
    event.preventDefault()
    if (!read) return
    const given = read.store.hosts.length === 0 || (await requestHosts(read.store.hosts))
    const organisation = partners.find((one) => one.id === member)?.name ?? member
    const joined = await run('join', async () =>
      given ? sharing.join({ pasted, organisation, device: device.trim() }) : failed('store-permission'),
    )
    if (joined) await send('me-save', { partner: joined.me.member, name: '' })
  }
  return (
    <section class="card stack" aria-labelledby="space-join">
      <h2 id="space-join">{t('space_join')}</h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void understand()
        }}
      >
        <div class="field">
          <label for={`${id}-pasted`}>{t('space_join_paste')}</label>
          <textarea
            id={`${id}-pasted`}
            rows={3}
            required
            value={pasted}
            onInput={({ currentTarget }) => {
              setRead(null)
              setPasted(currentTarget.value)
            }}
          />
        </div>
        <div>
          <button type="submit" class="button" aria-busy={busy}>
            {t('space_join_read')}
          </button>
        </div>
        <Refusal place="invitation" />
      </form>
      {read && (
        <form class="stack" onSubmit={join}>
          <p role="status">
            {t('space_join_into', {
              inviter: read.inviter,
              space: read.space,
              where: read.store.where,
              day: dayWords(new Date(read.expires).toLocaleDateString('sv')),
            })}
          </p>
          <Who {...{ member, setMember, device, setDevice }} />
          <div>
            <button type="submit" class="button button-main" aria-busy={busy}>
              {t('space_join_ask')}
            </button>
          </div>
          <Refusal place="join" />
        </form>
      )}
    </section>
  )
}
