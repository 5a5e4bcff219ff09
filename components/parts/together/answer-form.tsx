import { useId, useState } from 'preact/hooks'
import { type Answer, LOT_ANSWERS, type LotAnswer, type ProposedLot } from '../../../utils/opportunities/proposal'
import { NEUTRAL_REASONS, type NeutralReason } from '../../../utils/opportunities/stages'
import { t } from '../../../utils/words/t'
import { Mark } from '../mark'
import { REASON_WORDS } from '../stage-words'
import { LOT_ANSWER_WORDS } from './answer-words'
import './styles/together.css'

/** What is answered, but for the version: that is the proposal's own. */
export type AnswerGiven = Omit<Answer, 'version'>

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

const NOTHING = { condition: '', reason: null, load: null, who: '' } as const

/** A yes as it is proposed: on the lots where the match sees us, else interest in each. */
export function yesTo(lots: readonly ProposedLot[], me: string, pilot: string | null): Record<string, LotAnswer> {
  const ours = lots.filter(({ members }) => members.includes(me))
  const word = pilot === me ? 'lead' : 'partner'
  return Object.fromEntries(ours.length > 0 ? ours.map(({ lot }) => [lot, word]) : lots.map(({ lot }) => [lot, 'interested']))
}

/** Yes in one click; « yes if » and « no » in two; lot by lot for whoever has a minute. */
export function AnswerForm({ lots, me, pilot, before, busy, answer }: AnswerFormProps) {
  const [open, setOpen] = useState<'if' | 'no' | 'lots' | null>(null)
  const toggle = (one: 'if' | 'no' | 'lots') => setOpen(open === one ? null : one)
  const give = (given: Partial<AnswerGiven> & Pick<AnswerGiven, 'says' | 'lots'>) => {
    if (!busy) answer({ ...NOTHING, ...given })
  }
  return (
    <fieldset class="answer stack">
      <legend class="visually-hidden">{t('answer_title')}</legend>
      <div class="row answer-first">
        <button
          type="button"
          class="button button-main"
          aria-busy={busy}
          onClick={() => give({ says: 'yes', lots: yesTo(lots, me, pilot) })}
        >
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
                onClick={() => give({ says: 'no', lots: {}, reason })}
              >
                {reason ? t(REASON_WORDS[reason]) : t('answer_no_unsaid')}
              </button>
            ))}
          </div>
        </div>
      )}
      {(open === 'if' || open === 'lots') && (
        <Details
          key={open}
          lots={lots}
          before={before ?? { ...NOTHING, says: 'yes', lots: yesTo(lots, me, pilot) }}
          busy={busy}
          conditional={open === 'if'}
          give={give}
        />
      )}
      <button type="button" class="button button-small button-plain" aria-expanded={open === 'lots'} onClick={() => toggle('lots')}>
        {t('answer_by_lot')}
      </button>
    </fieldset>
  )
}

interface DetailsProps {
  lots: readonly ProposedLot[]
  before: AnswerGiven
  busy: boolean
  conditional: boolean
  give: (given: AnswerGiven) => void
}

/** Lot by lot, under which condition, how loaded the team is, who would do it. */
function Details({ lots, before, busy, conditional, give }: DetailsProps) {
  const id = useId()
  const [said, setSaid] = useState<Readonly<Record<string, LotAnswer>>>(before.lots)
  const [condition, setCondition] = useState(before.condition)
  const [load, setLoad] = useState(before.load)
  const [who, setWho] = useState(before.who)
  const send = (event: Event) => {
    event.preventDefault()
    const refused = lots.length > 0 && lots.every(({ lot }) => said[lot] === 'no')
    const says = refused ? 'no' : condition.trim() ? 'if' : 'yes'
    give({ ...NOTHING, says, lots: said, condition: says === 'if' ? condition.trim() : '', load, who: who.trim() })
  }
  const say = (lot: string, word: string) => {
    const { [lot]: _, ...rest } = said
    setSaid(word ? { ...rest, [lot]: word as LotAnswer } : rest)
  }
  return (
    <form class="stack" onSubmit={send}>
      <div class="field">
        <label for={`${id}-if`}>{t('answer_condition')}</label>
        <input
          id={`${id}-if`}
          type="text"
          required={conditional}
          maxLength={2_000}
          autocomplete="off"
          ref={(input) => {
            if (conditional && input && !input.dataset.greeted) {
              input.dataset.greeted = 'yes'
              input.focus()
            }
          }}
          value={condition}
          onInput={({ currentTarget }) => setCondition(currentTarget.value)}
        />
      </div>
      {lots.map(({ lot, title }) => (
        <div class="field" key={lot}>
          <label for={`${id}-lot-${lot}`}>
            {lot === '0' ? t('answer_whole') : title ? t('answer_lot_titled', { lot, title }) : t('answer_lot', { lot })}
          </label>
          <select id={`${id}-lot-${lot}`} value={said[lot] ?? ''} onChange={({ currentTarget }) => say(lot, currentTarget.value)}>
            <option value="">{t('answer_lot_unsaid')}</option>
            {LOT_ANSWERS.map((word) => (
              <option key={word} value={word}>
                {t(LOT_ANSWER_WORDS[word])}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div class="answer-fields">
        <div class="field">
          <label for={`${id}-load`}>{t('answer_load')}</label>
          <select
            id={`${id}-load`}
            value={load === null ? '' : String(load)}
            onChange={({ currentTarget }) => setLoad(currentTarget.value ? Number(currentTarget.value) : null)}
          >
            <option value="">{t('answer_unsaid')}</option>
            {([1, 2, 3, 4, 5] as const).map((value) => (
              <option key={value} value={String(value)}>
                {t(`answer_load_${value}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-who`}>{t('answer_who')}</label>
          <input
            id={`${id}-who`}
            type="text"
            maxLength={300}
            autocomplete="off"
            value={who}
            onInput={({ currentTarget }) => setWho(currentTarget.value)}
          />
        </div>
      </div>
      <div>
        <button type="submit" class="button button-main" aria-busy={busy}>
          {t('answer_send')}
        </button>
      </div>
    </form>
  )
}
