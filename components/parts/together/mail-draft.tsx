import { useMemo, useState } from 'preact/hooks'
import type { Partner } from '../../../utils/consortium/consortium'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import type { Proposal } from '../../../utils/opportunities/proposal'
import { type MailDraft, proposalMail } from '../../../utils/sharing/proposal-mail'
import { proposalMailWords } from '../../../utils/words/proposal-mail-words'
import { t } from '../../../utils/words/t'
import { useAnnounce } from '../../shell/live-region'
import { SafeLink } from '../../ui/safe-link'

interface MailDraftViewProps {
  opportunity: Opportunity
  proposal: Proposal
  partners: readonly Partner[]
  close: () => void
}

/** The contact of a partner that decides what to answer: development, else direction, else whoever has an address. */
export function addressOf({ contacts }: Pick<Partner, 'contacts'>): string | null {
  const reached = contacts.filter(({ email }) => email !== null)
  const first = (['development', 'direction'] as const).flatMap((role) => reached.find((one) => one.role === role) ?? [])
  return (first[0] ?? reached[0])?.email ?? null
}

/** The message for partners without the extension: read here, sent by the person from their own mail program. */
export function MailDraftView({ opportunity, proposal, partners, close }: MailDraftViewProps) {
  const asked = partners.filter(({ id }) => proposal.to.includes(id))
  const draft = useMemo(
    () =>
      proposalMail(
        {
          proposal,
          by: partners.find(({ id }) => id === proposal.by)?.name ?? proposal.by,
          pilot: partners.find(({ id }) => id === proposal.pilot)?.name ?? null,
          title: opportunity.facts.title,
          buyer: opportunity.facts.buyer,
          url: opportunity.facts.url,
          deadline: opportunity.deadline,
          link: null,
          recipients: asked.flatMap((one) => addressOf(one) ?? []),
          zone: 'Europe/Paris',
        },
        proposalMailWords(),
      ),
    [opportunity, proposal, partners],
  )
  const without = asked.filter((one) => addressOf(one) === null)
  return (
    <div class="stack">
      <p>{t('proposal_sent_what')}</p>
      <h3>{t('proposal_mail_title')}</h3>
      <p class="small">{t('proposal_mail_why_mail')}</p>
      {without.length > 0 && (
        <p class="small notice">{t('proposal_mail_no_address', { partners: without.map(({ name }) => name).join(', ') })}</p>
      )}
      <div class="row">
        <a class="button button-main" href={draft.mailto}>
          {t('proposal_mail_open_program')}
        </a>
        <CopyMail draft={draft} />
      </div>
      <p class="row small">
        <SafeLink href={draft.gmail}>Gmail</SafeLink>
        <SafeLink href={draft.outlook}>Outlook</SafeLink>
      </p>
      {draft.holds === 'subject' && <p class="small notice">{t('proposal_mail_paste')}</p>}
      <details>
        <summary class="small">{t('proposal_mail_read')}</summary>
        <p class="small">
          <strong>{draft.subject}</strong>
        </p>
        <pre class="proposal-mail">{draft.text}</pre>
      </details>
      <div>
        <button type="button" class="button button-small" onClick={close}>
          {t('proposal_mail_done')}
        </button>
      </div>
    </div>
  )
}

/** Copies the message, with its links for programs that take them. */
function CopyMail({ draft: { html, text } }: { draft: MailDraft }) {
  const announce = useAnnounce()
  const [said, setSaid] = useState<string | null>(null)
  const copy = async () => {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    })
    const copied = await navigator.clipboard.write([item]).then(
      () => true,
      () => false,
    )
    const outcome = t(copied ? 'proposal_mail_copied' : 'proposal_mail_not_copied')
    setSaid(outcome)
    announce(outcome)
  }
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {t('proposal_mail_copy')}
      </button>
      {said && (
        <span class="small muted" aria-hidden="true">
          {said}
        </span>
      )}
    </>
  )
}
