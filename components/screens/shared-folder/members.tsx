import { useState } from 'preact/hooks'
import type { SpaceView } from '../../../utils/sharing/sharing'
import { type Member, ROLES, type Role } from '../../../utils/sharing/space'
import { type MessageKey, t } from '../../../utils/words/t'
import { CopyButton } from '../../ui/copy-button'
import { useHands } from './hands'
import { Refusal } from './refusal'

const ROLE_WORDS: Readonly<Record<Role, MessageKey>> = {
  coordinator: 'space_role_coordinator',
  contributor: 'space_role_contributor',
  reader: 'space_role_reader',
}

/** The organisations of the space: what each may do, its computers; and those to invite. */
export function Members({ view }: { view: SpaceView }) {
  const { roster, me } = view
  const decides = me.role === 'coordinator'
  return (
    <section class="card stack" aria-labelledby="space-members">
      <h2 id="space-members">{t('space_members')}</h2>
      {!decides && <p class="small muted">{t('space_members_coordinator')}</p>}
      <ul class="members stack">
        {roster.members
          .filter(({ role }) => role !== null)
          .map((member) => (
            <li key={member.id}>
              <MemberLine member={member} view={view} decides={decides} />
            </li>
          ))}
      </ul>
      {decides && <Invite view={view} />}
    </section>
  )
}

function MemberLine({ member, view: { roster, me }, decides }: { member: Member; view: SpaceView; decides: boolean }) {
  const { sharing, busy, run } = useHands()
  const devices = roster.devices.filter((device) => device.member === member.id && !device.removed)
  const place = `member ${member.id}`
  return (
    <div class="stack">
      <div class="member-head">
        <strong>{member.name}</strong>
        {decides ? (
          <select
            aria-label={t('space_role_of', { member: member.name })}
            value={member.role ?? ''}
            onChange={({ currentTarget }) => void run(place, () => sharing.changeRole(member.id, null, currentTarget.value as Role))}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(ROLE_WORDS[role])}
              </option>
            ))}
          </select>
        ) : (
          <span>{member.role && t(ROLE_WORDS[member.role])}</span>
        )}
      </div>
      <p class="small muted">{devices.map(({ name, id }) => (id === me.device ? t('space_this_device', { name }) : name)).join(', ')}</p>
      {decides && member.id !== me.member && (
        <details>
          <summary class="small">{t('space_remove', { member: member.name })}</summary>
          <div class="stack">
            <p class="small">{t('space_remove_means', { member: member.name })}</p>
            <div>
              <button
                type="button"
                class="button button-small"
                aria-busy={busy}
                onClick={() => run(place, () => sharing.removeMember(member.id))}
              >
                {t('space_remove_do')}
              </button>
            </div>
          </div>
        </details>
      )}
      <Refusal place={place} />
    </div>
  )
}

/** An invitation for a partner that is not in yet, or for another computer of ours. */
function Invite({ view: { roster, me } }: { view: SpaceView }) {
  const { sharing, partners, busy, run } = useHands()
  const [given, setGiven] = useState<{ readonly whom: string; readonly link: string; readonly code: string } | null>(null)
  const inside = new Set(roster.members.flatMap(({ id, role }) => (role === null ? [] : id)))
  const outside = partners.filter(({ id }) => !inside.has(id) && id !== me.member)
  const invite = async (partner: { readonly id: string; readonly name: string } | null) => {
    const made = await run('invite', () => sharing.invite(partner))
    if (made) setGiven({ whom: partner?.name ?? t('space_invite_own'), ...made })
  }
  return (
    <div class="stack">
      <h3>{t('space_invite')}</h3>
      <div class="row">
        {outside.map(({ id, name }) => (
          <button key={id} type="button" class="button" aria-busy={busy} onClick={() => invite({ id, name })}>
            {t('space_invite_whom', { name })}
          </button>
        ))}
        <button type="button" class="button button-plain" aria-busy={busy} onClick={() => invite(null)}>
          {t('space_invite_own')}
        </button>
      </div>
      <Refusal place="invite" />
      {given && (
        <div class="notice stack" role="status">
          <p>{t('space_invite_ready', { whom: given.whom })}</p>
          <CopyButton
            text={given.link}
            words={t('space_invite_copy')}
            done={t('space_invite_copied')}
            failed={t('space_invite_not_copied')}
          />
          <details>
            <summary class="small">{t('space_invite_code')}</summary>
            <pre class="invite-code">{given.code}</pre>
          </details>
        </div>
      )}
    </div>
  )
}
