import { useState } from 'preact/hooks'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import { goNoGo, type LotSummary, type LotWord } from '../../../utils/sharing/go-no-go'
import type { MemberLife, ProposalLife } from '../../../utils/sharing/lives-of'
import { isFrozen } from '../../../utils/sharing/routes-of'
import { language } from '../../../utils/words/language'
import { t } from '../../../utils/words/t'
import { lotWords } from '../lot-words'
import { Mark } from '../mark'
import { momentWords } from '../moment-words'
import { REASON_WORDS } from '../stage-words'
import { AnswerForm } from './answer-form'
import { SAYS_WORDS } from './answer-words'
import { ReportDialog } from './report-dialog'
import type { Together } from './use-together'
import './styles/together.css'

interface ProposalCardProps {
  opportunity: Opportunity
  together: Together
  busy: boolean
}

/** A proposal: who makes it, until when, what each answered, and our own answer. */
export function ProposalCard({ opportunity, together, busy }: ProposalCardProps) {
  const { life, me, nameOf } = together
  const [again, setAgain] = useState(false)
  const [reporting, setReporting] = useState<string | null>(null)
  if (!life) return null
  const mine = life.members.find(({ member }) => member === me)
  // What a member shared until it answers alone stays as it was.
  const frozen = me !== undefined && me !== null && isFrozen(opportunity, 'answer', [life.id, me])
  const asked = !frozen && mine !== undefined && (mine.state !== 'answered' || again) && (!mine.author || again)
  const list = new Intl.ListFormat(language(), { type: 'conjunction' })
  const authors = list.format(life.authors.map(nameOf))
  return (
    <section class="card proposal stack" aria-label={t('proposal_title')}>
      <h2>{me !== undefined && me !== null && life.authors.includes(me) ? t('proposal_mine') : t('proposal_from', { authors })}</h2>
      <p class="proposal-until">
        {life.state === 'expired'
          ? t('proposal_was_until', { moment: momentWords(life.replyBy) })
          : t('proposal_until', { moment: momentWords(life.replyBy) })}
      </p>
      {life.whys.map(({ by, why }) => (
        <blockquote key={`${by} ${why}`} class="proposal-why">
          {why} <cite class="small muted">{nameOf(by)}</cite>
        </blockquote>
      ))}
      {life.pilots.length > 1 && (
        <p class="notice notice-warning">{t('proposal_pilots', { pilots: list.format(life.pilots.map(nameOf)) })}</p>
      )}
      {life.pilot && <p>{t('proposal_pilot', { pilot: nameOf(life.pilot) })}</p>}
      {asked && me && (
        <AnswerForm
          lots={life.lots}
          me={me}
          pilot={life.pilot}
          before={mine.word}
          busy={busy}
          answer={(given) => {
            setAgain(false)
            together.answer(given)
          }}
        />
      )}
      <ul class="answers stack" aria-label={t('proposal_answers')}>
        {life.members
          .filter(({ author, word }) => !author || word)
          .map((one) => (
            <li key={one.member}>
              <MemberLine one={one} name={nameOf(one.member)} nameOf={nameOf} alone={Object.hasOwn(opportunity.solo, one.member)} />
              {me && one.member !== me && !one.word?.signed && !isFrozen(opportunity, 'answer', [life.id, one.member]) && (
                <button
                  type="button"
                  class="button button-small button-plain"
                  aria-label={t('answer_report_named', { name: nameOf(one.member) })}
                  onClick={() => setReporting(one.member)}
                >
                  {t('answer_report')}
                </button>
              )}
            </li>
          ))}
      </ul>
      {reporting && (
        <ReportDialog
          life={life}
          name={nameOf(reporting)}
          busy={busy}
          report={(given, words) => together.report(reporting, given, words)}
          close={() => setReporting(null)}
        />
      )}
      <LotLines life={life} opportunity={opportunity} nameOf={nameOf} />
      <div class="row">
        {mine && !asked && !frozen && (
          <button type="button" class="button button-small" onClick={() => setAgain(true)}>
            {t(mine.word ? 'answer_change' : 'answer_give')}
          </button>
        )}
        {me && life.authors.includes(me) && (
          <button type="button" class="button button-small button-plain" aria-busy={busy} onClick={() => together.withdraw('')}>
            {t('proposal_withdraw')}
          </button>
        )}
      </div>
    </section>
  )
}

const SHAPES = { yes: 'ok', if: 'check', no: 'no' } as const

/** Where one member stands: what it said, in words, and whose words they are. */
function MemberLine({
  one: { state, word, earlier },
  name,
  nameOf,
  alone,
}: {
  one: MemberLife
  name: string
  alone: boolean
  nameOf: (member: string) => string
}) {
  if (alone)
    return (
      <p class="answer-line">
        <Mark shape="no" />
        <span>
          <strong>{name}</strong> {t('alone_answers')}
        </span>
      </p>
    )
  if (!word)
    return (
      <p class="answer-line">
        <Mark shape="check" />
        <span>
          <strong>{name}</strong> {t(state === 'silent' ? 'answer_silent' : 'answer_awaited')}
        </span>
      </p>
    )
  return (
    <div class="answer-line">
      <Mark shape={SHAPES[word.says]} />
      <div>
        <p>
          <strong>{name}</strong> {t(SAYS_WORDS[word.says])}
          {word.condition && <> – {word.condition}</>}
          {word.reason && <> – {t(REASON_WORDS[word.reason])}</>}
        </p>
        {(word.load !== null || word.who) && (
          <p class="small muted">
            {word.load !== null && t(`answer_load_${word.load as 1 | 2 | 3 | 4 | 5}`)}
            {word.load !== null && word.who && ' · '}
            {word.who && t('answer_by_whom', { person: word.who })}
          </p>
        )}
        {!word.signed && (
          <p class="small muted">{t('answer_reported', { reporter: nameOf(word.reporter), moment: momentWords(word.at) })}</p>
        )}
        {earlier && <p class="small proposal-earlier">{t('answer_earlier')}</p>}
      </div>
    </div>
  )
}

const STATES = {
  hole: 'proposal_lot_hole',
  'no-lead': 'proposal_lot_no_lead',
  'to-settle': 'proposal_lot_to_settle',
  led: 'proposal_lot_led',
} as const

/** Lot by lot, who leads, who takes part, and what is missing. Shown once somebody answered. */
function LotLines({ life, opportunity, nameOf }: { life: ProposalLife; opportunity: Opportunity; nameOf: (member: string) => string }) {
  if (life.members.every(({ word }) => word === null)) return null
  const { lots } = goNoGo(life, opportunity)
  const list = new Intl.ListFormat(language(), { type: 'conjunction' })
  const named = (words: readonly LotWord[]) =>
    list.format(
      words.map(({ member, conditional }) => (conditional ? t('proposal_lot_conditional', { member: nameOf(member) }) : nameOf(member))),
    )
  return (
    <ul class="proposal-lots">
      {lots.map((lot: LotSummary) => (
        <li key={lot.lot} data-state={lot.state}>
          <p>
            <strong>{lotWords(lot.lot)}</strong> {t(STATES[lot.state])}
          </p>
          {lot.leads.length > 0 && <p class="small">{t('proposal_lot_leads', { members: named(lot.leads) })}</p>}
          {lot.partners.length > 0 && <p class="small">{t('proposal_lot_partners', { members: named(lot.partners) })}</p>}
          {lot.interested.length > 0 && <p class="small">{t('proposal_lot_interested', { members: named(lot.interested) })}</p>}
        </li>
      ))}
    </ul>
  )
}
