import { useId, useState } from 'preact/hooks'
import type { Answer } from '../../../utils/opportunities/proposal'
import type { ProposalLife } from '../../../utils/sharing/lives-of'
import { type ReplyRead, readReply } from '../../../utils/sharing/read-reply'
import { t } from '../../../utils/words/t'
import { Dialog } from '../../ui/dialog'
import { AnswerDetails } from './answer-details'
import type { AnswerGiven } from './answer-words'

interface ReportDialogProps {
  life: ProposalLife
  /** Name of the member that answered. */
  name: string
  busy: boolean
  /** `words`: what they wrote. */
  report: (given: AnswerGiven, words: string) => Promise<boolean>
  close: () => void
}

/** Takes down what a partner replied by mail or said: pasted, read, and confirmed by a person before anything is kept. */
export function ReportDialog({ life, name, busy, report, close }: ReportDialogProps) {
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [read, setRead] = useState<ReplyRead | null>(null)
  const others = read?.codes.filter((code) => !life.parts.some((part) => part.id === code)) ?? []
  const understand = (event: Event) => {
    event.preventDefault()
    setRead(
      readReply(
        pasted,
        life.lots.map(({ lot }) => lot),
      ),
    )
  }
  return (
    <Dialog title={t('answer_report_title', { name })} close={close}>
      <form class="stack answer" onSubmit={understand}>
        <div class="field">
          <label for={`${id}-reply`}>{t('answer_report_paste')}</label>
          <textarea
            id={`${id}-reply`}
            rows={5}
            maxLength={20_000}
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        </div>
        <div>
          <button type="submit" class="button">
            {t('answer_report_read')}
          </button>
        </div>
      </form>
      {read && (
        <div class="stack">
          {others.length > 0 && <p class="notice notice-warning">{t('answer_report_other', { codes: others.join(', ') })}</p>}
          <p>{t('answer_report_check')}</p>
          <Understood read={read} />
          <AnswerDetails
            key={pasted}
            lots={life.lots}
            before={asGiven(read)}
            busy={busy}
            words={t('answer_report_keep')}
            give={async (given) => {
              if (await report(given, read.own)) close()
            }}
          />
        </div>
      )}
    </Dialog>
  )
}

/** The words in which each part was read, and those in which nothing was. */
function Understood({ read: { says, lots, left } }: { read: ReplyRead }) {
  const words = [...new Set([says?.words, ...Object.values(lots).map((lot) => lot.words)].filter((one) => one?.trim()))]
  return (
    <>
      {words.length > 0 && (
        <ul class="bullets small">
          {words.map((one) => (
            <li key={one}>« {one} »</li>
          ))}
        </ul>
      )}
      {!says && <p class="notice notice-warning">{t('answer_report_unsaid')}</p>}
      {left.length > 0 && (
        <details>
          <summary class="small">{t('answer_report_left')}</summary>
          <p class="small">{left.join(' ')}</p>
        </details>
      )}
    </>
  )
}

function asGiven({ says, lots, condition, reason, who, load }: ReplyRead): AnswerGiven {
  const said: Answer['says'] = says?.value ?? (condition ? 'if' : 'yes')
  return {
    says: said,
    lots: Object.fromEntries(Object.entries(lots).map(([lot, { value }]) => [lot, value])),
    condition: condition?.value ?? '',
    reason: reason?.value ?? null,
    who: who?.value ?? '',
    load: load?.value ?? null,
  }
}
