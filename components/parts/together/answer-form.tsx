import { useState } from 'preact/hooks'
import type { LotAnswer, ProposedLot } from '../../../utils/opportunities/proposal'
import { NEUTRAL_REASONS, type NeutralReason } from '../../../utils/opportunities/stages'
import { t } from '../../../utils/words/t'
import { Mark } from '../mark'
import { REASON_WORDS } from '../stage-words'
import { AnswerDetails } from './answer-details'
import { type AnswerGiven, NOTHING_ELSE } from './answer-words'
import './styles/together.css'

interface AnswerFormProps {
  lots: readonly ProposedLot[]
  /** This organisation. */
  me: string
  /** Who would lead; null: not said. */
  pilot: string | null
  /** What it answered before; null: nothing. */
  before: AnswerGiven | null
  busy: boolean
  answer: (given: AnswerGiven) => void
}

/** A yes as it is proposed: on the lots where the match sees us, else interest in each. */
function yesTo(lots: readonly ProposedLot[], me: string, pilot: string | null): Record<string, LotAnswer> {
  const ours = lots.filter(({ members }) => members.includes(me))
  const word = pilot === me ? 'lead' : 'partner'
  return Object.fromEntries(ours.length > 0 ? ours.map(({ lot }) => [lot, word]) : lots.map(({ lot }) => [lot, 'interested']))
}

/** Yes in one click; « no » in two; « yes if » and lot by lot for whoever has a minute. */
export function AnswerForm({ lots, me, pilot, before, busy, answer }: AnswerFormProps) {
  const [open, setOpen] = useState<'if' | 'no' | 'lots' | null>(null)
  const toggle = (one: 'if' | 'no' | 'lots') => setOpen(open === one ? null : one)
  const yes: AnswerGiven = { ...NOTHING_ELSE, says: 'yes', lots: yesTo(lots, me, pilot) }
  const give = (given: AnswerGiven) => {
    if (!busy) answer(given)
  }
  return (
    <fieldset class="answer stack">
      <legend class="visually-hidden">{t('answer_title')}</legend>
      <div class="row answer-first">
        <button type="button" class="button button-main" aria-busy={busy} onClick={() => give(yes)}>
          <Mark shape="ok" /> {t('answer_yes')}
        </button>
        <button type="button" class="button" aria-expanded={open === 'if'} onClick={() => toggle('if')}>
          <Mark shape="check" /> {t('answer_if')}
        </button>
        <button type="button" class="button" aria-expanded={open === 'no'} onClick={() => toggle('no')}>
          <Mark shape="no" /> {t('answer_no')}
        </button>
      </div>
      {open === 'no' && (
        <div class="stack">
          <p class="small">{t('answer_no_why')}</p>
          <div class="row">
            {[...NEUTRAL_REASONS, null].map((reason: NeutralReason | null) => (
              <button
                key={reason ?? ''}
                type="button"
                class="button button-small"
                aria-busy={busy}
                onClick={() => give({ ...NOTHING_ELSE, says: 'no', lots: {}, reason })}
              >
                {reason ? t(REASON_WORDS[reason]) : t('answer_no_unsaid')}
              </button>
            ))}
          </div>
        </div>
      )}
      {(open === 'if' || open === 'lots') && (
        <AnswerDetails
          key={open}
          lots={lots}
          before={before ?? yes}
          busy={busy}
          conditional={open === 'if'}
          words={t('answer_send')}
          give={give}
        />
      )}
      <button type="button" class="button button-small button-plain" aria-expanded={open === 'lots'} onClick={() => toggle('lots')}>
        {t('answer_by_lot')}
      </button>
    </fieldset>
  )
}
