import { useId, useMemo, useState } from 'preact/hooks'
import { instantOf } from '../../../utils/calendar/instant-of'
import { wallClock } from '../../../utils/calendar/zoned-time'
import type { Partner } from '../../../utils/consortium/consortium'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import type { Proposal } from '../../../utils/opportunities/proposal'
import type { Problem } from '../../../utils/problems/problem'
import { draftProposal, type ProposalDraft } from '../../../utils/sharing/draft-proposal'
import { t } from '../../../utils/words/t'
import { ProblemNotice } from '../../shell/problem-notice'
import { useQuery } from '../../shell/use-query'
import { Dialog } from '../../ui/dialog'
import { SignForm } from '../sign-form'
import { lotTitle } from './answer-details'
import { MailDraftView } from './mail-draft'
import './styles/together.css'

interface ProposeDialogProps {
  /** As it stands, or as it would once it is kept. */
  opportunity: Opportunity
  partners: readonly Partner[]
  now: () => number
  /** Stores it; null: done, else why not. */
  propose: (proposal: Proposal) => Promise<Problem | null>
  close: () => void
}

const ZONE = 'Europe/Paris'

/** Twelve letters and digits by chance. */
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('')

/** What goes to the partners, ready to go: one more click sends it. Then the message for those who have no extension. */
export function ProposeDialog({ opportunity, partners, now, propose, close }: ProposeDialogProps) {
  const [signer] = useQuery('me', null, 'me')
  const [sent, setSent] = useState<Proposal | null>(null)
  const me = signer.state === 'ready' ? signer.value : null
  const partner = me?.partner ?? null
  const draft = useMemo(
    () =>
      partner === null
        ? null
        : draftProposal({ opportunity, partners: partners.map(({ id }) => id), me: partner, id: newId(), now: now() }),
    // Made once: what is typed in it isn't to be written over by news of the record.
    [partner, partners, now],
  )
  return (
    <Dialog title={t(sent ? 'proposal_sent' : 'proposal_propose')} close={close}>
      {signer.state === 'loading' ? null : partner === null ? (
        <div class="stack">
          <p>{t('proposal_who_are_you')}</p>
          <SignForm me={me} partners={partners} done={() => {}} />
        </div>
      ) : sent ? (
        <MailDraftView opportunity={opportunity} proposal={sent} partners={partners} close={close} />
      ) : draft?.ok ? (
        <DraftForm opportunity={opportunity} draft={draft.value} partners={partners} propose={propose} sent={setSent} />
      ) : (
        draft && <ProblemNotice problem={draft.problem} />
      )}
    </Dialog>
  )
}

interface DraftFormProps extends Pick<ProposeDialogProps, 'opportunity' | 'partners' | 'propose'> {
  draft: ProposalDraft
  sent: (proposal: Proposal) => void
}

function DraftForm({ opportunity, draft, partners, propose, sent }: DraftFormProps) {
  const id = useId()
  const [lots, setLots] = useState<ReadonlySet<string>>(new Set(draft.proposal.lots.map(({ lot }) => lot)))
  const [to, setTo] = useState<ReadonlySet<string>>(new Set(draft.proposal.to))
  const [pilot, setPilot] = useState(draft.proposal.pilot ?? '')
  const [until, setUntil] = useState(wallClock(draft.proposal.replyBy, ZONE).slice(0, 16))
  const [why, setWhy] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const nameOf = (member: string) => partners.find((one) => one.id === member)?.name ?? member
  const send = async (event: Event) => {
    event.preventDefault()
    if (busy || lots.size === 0 || to.size === 0) return
    const [day = '', time = ''] = until.split('T')
    const proposal: Proposal = {
      ...draft.proposal,
      lots: draft.lots.filter(({ lot }) => lots.has(lot)).map(({ ticked: _, ...lot }) => lot),
      to: draft.recipients.map(({ member }) => member).filter((member) => to.has(member)),
      pilot: pilot || null,
      replyBy: until ? instantOf(day, time, ZONE) : draft.proposal.replyBy,
      why: why.trim(),
    }
    setBusy(true)
    const refused = await propose(proposal)
    setBusy(false)
    setProblem(refused)
    if (!refused) sent(proposal)
  }
  return (
    <form class="stack propose" onSubmit={send}>
      <p>
        <strong>{opportunity.facts.title}</strong>
      </p>
      <button type="submit" class="button button-main" disabled={lots.size === 0 || to.size === 0} aria-busy={busy}>
        {t('proposal_send')}
      </button>
      {problem && <ProblemNotice problem={problem} />}
      <fieldset>
        <legend>{t('proposal_to')}</legend>
        {draft.recipients.map(({ member }) => (
          <Tick key={member} words={nameOf(member)} on={to.has(member)} set={(on) => setTo(withItem(to, member, on))} />
        ))}
        {draft.recipients.length === 0 && <p class="small">{t('proposal_nobody')}</p>}
      </fieldset>
      {!(draft.lots.length === 1 && draft.lots[0]?.lot === '0') && (
        <fieldset>
          <legend>{t('proposal_lots')}</legend>
          {draft.lots.map(({ lot, title, members }) => (
            <Tick
              key={lot}
              words={lotTitle({ lot, title })}
              aside={members.length > 0 ? members.map(nameOf).join(', ') : null}
              on={lots.has(lot)}
              set={(on) => setLots(withItem(lots, lot, on))}
            />
          ))}
        </fieldset>
      )}
      <div class="answer-fields">
        <div class="field">
          <label for={`${id}-pilot`}>{t('proposal_pilot_field')}</label>
          <select id={`${id}-pilot`} value={pilot} onChange={({ currentTarget }) => setPilot(currentTarget.value)}>
            <option value="">{t('proposal_pilot_open')}</option>
            {partners.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-until`}>{t('proposal_until_field')}</label>
          <input
            id={`${id}-until`}
            type="datetime-local"
            required
            max={opportunity.deadline ? `${opportunity.deadline.date}T${opportunity.deadline.time ?? '23:59'}` : undefined}
            value={until}
            onInput={({ currentTarget }) => setUntil(currentTarget.value)}
          />
        </div>
      </div>
      <div class="field">
        <label for={`${id}-why`}>{t('proposal_why_field')}</label>
        <input
          id={`${id}-why`}
          type="text"
          maxLength={500}
          autocomplete="off"
          value={why}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </div>
      <details>
        <summary class="small">{t('proposal_leaves')}</summary>
        <p class="small">{t('proposal_leaves_what')}</p>
        <p class="small">{t('proposal_leaves_not')}</p>
      </details>
    </form>
  )
}

interface TickProps {
  words: string
  aside?: string | null
  on: boolean
  set: (on: boolean) => void
}

function Tick({ words, aside = null, on, set }: TickProps) {
  return (
    <label class="propose-tick">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      <span>
        {words}
        {aside && <span class="small muted"> – {aside}</span>}
      </span>
    </label>
  )
}

function withItem(items: ReadonlySet<string>, item: string, on: boolean): ReadonlySet<string> {
  const next = new Set(items)
  if (on) next.add(item)
  else next.delete(item)
  return next
}
