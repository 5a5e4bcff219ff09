import { useId, useState } from 'preact/hooks'
import { LOT_ANSWERS, type LotAnswer, type ProposedLot } from '../../../utils/opportunities/proposal'
import { NEUTRAL_REASONS, type NeutralReason } from '../../../utils/opportunities/stages'
import { t } from '../../../utils/words/t'
import { lotWords } from '../lot-words'
import { REASON_WORDS } from '../stage-words'
import { type AnswerGiven, LOT_ANSWER_WORDS, SAYS_WORDS } from './answer-words'

interface AnswerDetailsProps {
  lots: readonly ProposedLot[]
  before: AnswerGiven
  busy: boolean
  /** The condition is what is asked: it takes the focus, and is needed. */
  conditional?: boolean
  /** What the button says. */
  words: string
  give: (given: AnswerGiven) => void
}

/** « Lot 2 : Encadrement ». */
export const lotTitle = ({ lot, title }: Pick<ProposedLot, 'lot' | 'title'>): string =>
  title ? t('answer_lot_titled', { lot: lotWords(lot), title }) : lotWords(lot)

/** The whole of an answer: yes, yes if or no, lot by lot, how loaded the team is, who would do it. */
export function AnswerDetails({ lots, before, busy, conditional = false, words, give }: AnswerDetailsProps) {
  const id = useId()
  const [says, setSays] = useState<AnswerGiven['says']>(conditional ? 'if' : before.says)
  const [said, setSaid] = useState<Readonly<Record<string, LotAnswer>>>(before.lots)
  const [condition, setCondition] = useState(before.condition)
  const [reason, setReason] = useState(before.reason)
  const [load, setLoad] = useState(before.load)
  const [who, setWho] = useState(before.who)
  const send = (event: Event) => {
    event.preventDefault()
    if (busy) return
    give({
      says,
      lots: says === 'no' ? {} : said,
      condition: says === 'if' ? condition.trim() : '',
      reason: says === 'no' ? reason : null,
      load,
      who: who.trim(),
    })
  }
  const say = (lot: string, word: string) => {
    const { [lot]: _, ...rest } = said
    setSaid(word ? { ...rest, [lot]: word as LotAnswer } : rest)
  }
  return (
    <form class="stack answer" onSubmit={send}>
      <fieldset class="row answer">
        <legend class="visually-hidden">{t('answer_title')}</legend>
        {(['yes', 'if', 'no'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-says`} checked={says === one} onChange={() => setSays(one)} /> {t(SAYS_WORDS[one])}
          </label>
        ))}
      </fieldset>
      {says === 'if' && (
        <div class="field">
          <label for={`${id}-if`}>{t('answer_condition')}</label>
          <input
            id={`${id}-if`}
            type="text"
            required
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
      )}
      {says === 'no' ? (
        <div class="field">
          <label for={`${id}-reason`}>{t('answer_reason')}</label>
          <select
            id={`${id}-reason`}
            value={reason ?? ''}
            onChange={({ currentTarget }) => setReason((currentTarget.value || null) as NeutralReason | null)}
          >
            <option value="">{t('answer_no_unsaid')}</option>
            {NEUTRAL_REASONS.map((one) => (
              <option key={one} value={one}>
                {t(REASON_WORDS[one])}
              </option>
            ))}
          </select>
        </div>
      ) : (
        lots.map((one) => (
          <div class="field" key={one.lot}>
            <label for={`${id}-lot-${one.lot}`}>{lotTitle(one)}</label>
            <select
              id={`${id}-lot-${one.lot}`}
              value={said[one.lot] ?? ''}
              onChange={({ currentTarget }) => say(one.lot, currentTarget.value)}
            >
              <option value="">{t('answer_lot_unsaid')}</option>
              {LOT_ANSWERS.map((word) => (
                <option key={word} value={word}>
                  {t(LOT_ANSWER_WORDS[word])}
                </option>
              ))}
            </select>
          </div>
        ))
      )}
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
          {words}
        </button>
      </div>
    </form>
  )
}
