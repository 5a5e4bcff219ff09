import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Partner } from '../../../utils/consortium/consortium'
import { readOpportunity } from '../../../utils/opportunities/read-opportunity'
import { type Awaited, toAnswer } from '../../../utils/sharing/to-answer'
import { language } from '../../../utils/words/language'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { ProblemNotice } from '../../shell/problem-notice'
import { useQuery } from '../../shell/use-query'
import { dossierFragment } from '../dossier-link'
import { GestureToast } from '../gesture-toast'
import { momentWords } from '../moment-words'
import { useGestures } from '../use-gestures'
import { AnswerForm } from './answer-form'
import { useTogether } from './use-together'
import './styles/together.css'

interface ToAnswerListProps {
  now: () => number
  /** Opens a dossier; absent: this is the desk, its address does. */
  open?: (id: string) => void
}

/** What partners proposed and waits for our answer, answered here; then what we wait for. Nothing where nothing waits. */
export function ToAnswerList({ now, open }: ToAnswerListProps) {
  const [proposed, again] = useQuery('opportunities-proposed', null, 'opportunities')
  const [signer] = useQuery('me', null, 'me')
  const [stored] = useQuery('consortium', null, 'consortium')
  const gestures = useGestures()
  const me = signer.state === 'ready' ? signer.value.partner : null
  const waiting = useMemo(() => {
    if (proposed.state !== 'ready' || me === null) return null
    return toAnswer(
      proposed.value.flatMap((record) => readOpportunity(record) ?? []),
      me,
      now(),
    )
  }, [proposed, me, now])
  if (proposed.state === 'failed') return <ProblemNotice problem={proposed.problem} retry={again} />
  const partners = stored.state === 'ready' ? (stored.value?.consortium.partners ?? NOBODY) : NOBODY
  const quiet = !waiting || waiting.mine.length + waiting.theirs.length + waiting.silent.length === 0
  if (quiet && !gestures.done && !gestures.refused) return null
  const nameOf = (member: string) => partners.find(({ id }) => id === member)?.name ?? member
  const list = new Intl.ListFormat(language(), { type: 'conjunction' })
  const link = ({ opportunity: { id, facts } }: Awaited) =>
    open ? (
      <button type="button" class="button button-plain button-small to-answer-open" onClick={() => open(id)}>
        {facts.title}
      </button>
    ) : (
      <a href={dossierFragment(id)}>{facts.title}</a>
    )
  // In the panel it is about another tender than the page's: one line, until it is unfolded.
  if (open && waiting && waiting.mine.length === 0 && !gestures.done && !gestures.refused) return null
  return (
    <section class="stack to-answer" aria-label={t('answer_to_answer')}>
      {!open && <h2>{t('answer_to_answer')}</h2>}
      {waiting && waiting.mine.length === 0 && <p class="muted">{t('answer_nothing_waits')}</p>}
      <Folded words={open && waiting ? plural('answer_waiting', waiting.mine.length) : null}>
        {waiting?.mine.map((one) => (
          <div key={`${one.opportunity.id} ${one.life.id}`} class="card stack">
            <p>
              <strong>{t('answer_proposed_by', { authors: list.format(one.life.authors.map(nameOf)) })}</strong> {link(one)}
            </p>
            <p class="small">{t('proposal_until', { moment: momentWords(one.life.replyBy) })}</p>
            {one.life.whys.map(({ by, why }) => (
              <blockquote key={by + why} class="proposal-why">
                {why}
              </blockquote>
            ))}
            <Answering one={one} partners={partners} now={now} gestures={gestures} />
          </div>
        ))}
      </Folded>
      {!open && waiting && waiting.theirs.length > 0 && (
        <Waited title={plural('answer_awaited_from', waiting.theirs.length)} among={waiting.theirs} link={link} nameOf={nameOf} />
      )}
      {!open && waiting && waiting.silent.length > 0 && (
        <Waited title={plural('answer_silent_in', waiting.silent.length)} among={waiting.silent} link={link} nameOf={nameOf} />
      )}
      <GestureToast gestures={gestures} />
    </section>
  )
}

const NOBODY: never[] = []

/** Behind a line of words, where there are some. */
function Folded({ words, children }: { words: string | null; children: ComponentChildren }) {
  if (words === null) return <>{children}</>
  return (
    <details class="to-answer-fold">
      <summary>
        <strong>{words}</strong>
      </summary>
      <div class="stack">{children}</div>
    </details>
  )
}

interface AnsweringProps {
  one: Awaited
  partners: readonly Partner[]
  now: () => number
  gestures: ReturnType<typeof useGestures>
}

function Answering({ one: { opportunity, life }, partners, now, gestures }: AnsweringProps) {
  const together = useTogether(opportunity, partners, now, gestures)
  if (!together.me) return null
  return (
    <AnswerForm
      lots={life.lots}
      me={together.me}
      pilot={life.pilot}
      before={life.members.find(({ member }) => member === together.me)?.word ?? null}
      busy={gestures.busy}
      answer={together.answer}
    />
  )
}

interface WaitedProps {
  title: string
  among: readonly Awaited[]
  link: (one: Awaited) => ComponentChildren
  nameOf: (member: string) => string
}

/** Proposals of ours, and who has not answered. */
function Waited({ title, among, link, nameOf }: WaitedProps) {
  return (
    <details>
      <summary>{title}</summary>
      <ul class="bullets">
        {among.map((one) => (
          <li key={one.opportunity.id}>
            {link(one)} <span class="small muted">{one.members.map(nameOf).join(', ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
